//! PNG files, good and broken.

use mooncrust_bindgen::picture::{MAX_SIDE, read, write};
use std::fs;
use std::path::{Path, PathBuf};

/// A folder of its own for each test, removed at the end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Folder {
        let path = std::env::temp_dir().join(format!("mooncrust-picture-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Folder(path)
    }

    fn file(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.0.join(name);
        fs::write(&path, bytes).unwrap();
        path
    }

    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.0).unwrap();
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn pixels(width: u32, height: u32) -> Vec<u8> {
    (0..width * height * 4).map(|i| (i.wrapping_mul(2_654_435_761) >> 24) as u8).collect()
}

fn encode(
    color: png::ColorType,
    depth: png::BitDepth,
    size: (u32, u32),
    data: &[u8],
    set: impl Fn(&mut png::Encoder<&mut Vec<u8>>),
) -> Vec<u8> {
    let mut out = Vec::new();
    let mut encoder = png::Encoder::new(&mut out, size.0, size.1);
    encoder.set_color(color);
    encoder.set_depth(depth);
    set(&mut encoder);
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(data).unwrap();
    writer.finish().unwrap();
    out
}

#[test]
fn round_trip() {
    let folder = Folder::new("round");
    for (width, height) in [(1, 1), (1, 300), (255, 3), (640, 480)] {
        let path = folder.0.join("a.png");
        let data = pixels(width, height);
        write(&path, width, height, &data).unwrap();
        let back = read(&path).unwrap();
        assert_eq!((back.width, back.height), (width, height));
        assert!(back.pixels == data);
        assert!(fs::read(&path).unwrap().windows(4).any(|bytes| bytes == b"sRGB"));
    }
    assert_eq!(folder.names(), ["a.png"], "no temporary file stays");
}

#[test]
fn every_depth_and_colour_type() {
    use png::{BitDepth::*, ColorType::*};
    let folder = Folder::new("kinds");
    let check = |bytes: &[u8], expected: &[u8]| {
        let picture = read(&folder.file("k.png", bytes)).unwrap();
        assert_eq!(picture.pixels, expected);
    };
    let plain = |_: &mut png::Encoder<&mut Vec<u8>>| {};
    check(&encode(Grayscale, One, (2, 1), &[0b0100_0000], plain), &[0, 0, 0, 255, 255, 255, 255, 255]);
    check(&encode(Grayscale, Two, (2, 1), &[0b0110_0000], plain), &[85, 85, 85, 255, 170, 170, 170, 255]);
    check(&encode(Grayscale, Four, (2, 1), &[0x1f], plain), &[17, 17, 17, 255, 255, 255, 255, 255]);
    check(&encode(Grayscale, Eight, (1, 2), &[7, 9], plain), &[7, 7, 7, 255, 9, 9, 9, 255]);
    check(&encode(Grayscale, Sixteen, (1, 1), &[7, 200], plain), &[7, 7, 7, 255]);
    check(&encode(GrayscaleAlpha, Eight, (2, 1), &[7, 8, 9, 10], plain), &[7, 7, 7, 8, 9, 9, 9, 10]);
    check(&encode(GrayscaleAlpha, Sixteen, (1, 1), &[7, 0, 8, 0], plain), &[7, 7, 7, 8]);
    check(&encode(Rgb, Eight, (1, 1), &[1, 2, 3], plain), &[1, 2, 3, 255]);
    check(&encode(Rgb, Sixteen, (1, 1), &[1, 9, 2, 9, 3, 9], plain), &[1, 2, 3, 255]);
    check(&encode(Rgba, Sixteen, (1, 1), &[1, 9, 2, 9, 3, 9, 4, 9], plain), &[1, 2, 3, 4]);
    let grey_key = |e: &mut png::Encoder<&mut Vec<u8>>| e.set_trns(vec![0u8, 7]);
    check(&encode(Grayscale, Eight, (2, 1), &[7, 9], grey_key), &[7, 7, 7, 0, 9, 9, 9, 255]);
    let rgb_key = |e: &mut png::Encoder<&mut Vec<u8>>| e.set_trns(vec![0u8, 1, 0, 2, 0, 3]);
    check(&encode(Rgb, Eight, (2, 1), &[1, 2, 3, 4, 5, 6], rgb_key), &[1, 2, 3, 0, 4, 5, 6, 255]);
    let palette = |e: &mut png::Encoder<&mut Vec<u8>>| {
        e.set_palette(vec![10u8, 11, 12, 20, 21, 22, 30, 31, 32]);
        e.set_trns(vec![255u8, 128]);
    };
    for (depth, data) in [(Two, vec![0b0001_1000]), (Four, vec![0x01, 0x20]), (Eight, vec![0, 1, 2])] {
        let expected = [10, 11, 12, 255, 20, 21, 22, 128, 30, 31, 32, 255];
        check(&encode(Indexed, depth, (3, 1), &data, palette), &expected);
    }
}

/// 8x8, grey, 8 bits, Adam7; made with another encoder: pixel (x, y) is 8 * y + x.
#[test]
fn interlaced() {
    let folder = Folder::new("interlaced");
    let bytes = include_bytes!("pictures/adam7.png");
    let picture = read(&folder.file("i.png", bytes)).unwrap();
    assert_eq!((picture.width, picture.height), (8, 8));
    for (i, pixel) in picture.pixels.chunks(4).enumerate() {
        assert_eq!(pixel, [i as u8, i as u8, i as u8, 255]);
    }
}

#[test]
fn files_that_are_no_png() {
    let folder = Folder::new("foreign");
    let says = |bytes: &[u8], text: &str| {
        let path = folder.file("x.png", bytes);
        let why = read(&path).unwrap_err();
        assert!(why.starts_with(&format!("{}: ", path.display())), "{why}");
        assert!(why.contains(text), "{why}");
    };
    says(b"", "the file is empty");
    says(b"\xff\xd8\xff\xe0..JFIF", "this is a JPEG, not a PNG; convert it");
    says(b"GIF89a......", "this is a GIF");
    says(b"RIFF....WEBPVP8 ", "this is a WebP");
    says(b"hello there", "not a PNG: it starts with the bytes 68 65 6c 6c 6f 20 74 68");
    says(b"\x89PN", "cut off");
    let error = |path: &str| read(Path::new(path)).unwrap_err();
    assert_eq!(error("no/such.png"), "no/such.png: no such file; check the path and the current folder");
    assert!(error("/").starts_with("/: this is a folder"));
}

#[test]
fn broken_at_every_byte() {
    let folder = Folder::new("broken");
    let good = encode(png::ColorType::Rgba, png::BitDepth::Eight, (9, 7), &pixels(9, 7), |_| {});
    // The last chunk, IEND, has 12 bytes: the pixels are whole without it.
    for length in 0..good.len() - 12 {
        let why = read(&folder.file("x.png", &good[..length])).unwrap_err();
        assert!(why.contains("cut off") || why.contains("empty"), "{length}: {why}");
    }
    for at in 0..good.len() {
        let mut bytes = good.clone();
        bytes[at] ^= 0x55;
        let _ = read(&folder.file("x.png", &bytes));
    }
}

/// A header that promises more than the file can hold must not cost its memory.
#[test]
fn too_large_to_read() {
    let folder = Folder::new("large");
    let promise = |width: u32, height: u32| {
        let mut header = b"IHDR".to_vec();
        header.extend(width.to_be_bytes());
        header.extend(height.to_be_bytes());
        header.extend([8, 6, 0, 0, 0]);
        let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\x0d".to_vec();
        bytes.extend(&header);
        bytes.extend(crc(&header).to_be_bytes());
        bytes.extend(b"\0\0\0\0IDAT");
        bytes.extend(crc(b"IDAT").to_be_bytes());
        read(&folder.file("x.png", &bytes)).unwrap_err()
    };
    assert!(promise(MAX_SIDE + 1, 1).contains("32769x1 is too large: at most 32768 to a side"));
    assert!(promise(32_768, 32_768).contains("is too large"));
    assert!(promise(20_000, 20_000).contains("cut off"));
    assert!(promise(0x7fff_ffff, 0x7fff_ffff).contains("is too large"));
}

fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0u32, |mut crc, byte| {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = crc >> 1 ^ if crc & 1 == 1 { 0xedb8_8320 } else { 0 };
        }
        crc
    })
}

#[test]
fn writing_fails_with_the_reason() {
    let folder = Folder::new("write");
    let data = pixels(2, 2);
    let why = write(&folder.0.join("no/a.png"), 2, 2, &data).unwrap_err();
    assert!(why.contains("does not exist; create it first"), "{why}");
    let why = write(&folder.0, 2, 2, &data).unwrap_err();
    assert!(why.contains("this is a folder"), "{why}");
    // A folder that is there but takes no new file.
    let why = write(Path::new("/proc/a.png"), 2, 2, &data).unwrap_err();
    assert!(why.contains("/proc takes no new file"), "{why}");
    let file = folder.file("file", b"");
    let why = write(&file.join("a.png"), 2, 2, &data).unwrap_err();
    assert!(why.contains("is not a folder"), "{why}");
    let why = write(&folder.0.join("a.png"), 3, 2, &data).unwrap_err();
    assert!(why.contains("3x2 RGBA8 needs 24 bytes of pixels, but 16 are given"), "{why}");
    assert!(write(&folder.0.join("a.png"), 0, 2, &[]).unwrap_err().contains("has no pixels"));
    assert!(write(&folder.0.join("a.png"), 1 << 31, 1 << 31, &[]).unwrap_err().contains("too large"));
    let why = write(Path::new("/proc/mooncrust.png"), 2, 2, &data).unwrap_err();
    assert!(why.starts_with("/proc/mooncrust.png: cannot be written"), "{why}");
    let why = write(Path::new("/dev/full"), 2, 2, &data).unwrap_err();
    assert!(why.contains("is full; free some space"), "{why}");
    assert_eq!(folder.names(), ["file"]);
}

#[cfg(unix)]
#[test]
fn a_link_stays_a_link() {
    let folder = Folder::new("link");
    let target = folder.file("target.png", b"old");
    let link = folder.0.join("link.png");
    std::os::unix::fs::symlink(&target, &link).unwrap();
    write(&link, 2, 2, &pixels(2, 2)).unwrap();
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(read(&target).unwrap().width, 2);
}
