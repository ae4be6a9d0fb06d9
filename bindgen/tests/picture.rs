//! Picture files, good and broken.

use half::f16;
use mooncrust_bindgen::picture::{MAX_SIDE, Picture, write};
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

fn read(path: &Path) -> Result<Picture, String> {
    mooncrust_bindgen::picture::read(path, None)
}

fn read_as(path: &Path, format: &str) -> Picture {
    mooncrust_bindgen::picture::read(path, Some(format)).unwrap()
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
        write(&path, "rgba8", width, height, &data).unwrap();
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
fn files_that_are_no_picture() {
    let folder = Folder::new("foreign");
    let says = |bytes: &[u8], text: &str| {
        let path = folder.file("x.png", bytes);
        let why = read(&path).unwrap_err();
        assert!(why.starts_with(&format!("{}: ", path.display())), "{why}");
        assert!(why.contains(text), "{why}");
    };
    says(b"", "the file is empty");
    says(b"GIF89a......", "this is a GIF, which is not read; convert it");
    says(b"RIFF....WEBPVP8 ", "this is a WebP");
    says(b"hello there", "not a PNG, JPEG or HDR file: it starts with the bytes 68 65 6c 6c 6f 20 74 68");
    says(b"\x89PN", "cut off");
    says(b"\xff\xd8", "cut off");
    says(b"#?RAD", "cut off");
    let error = |path: &str| read(Path::new(path)).unwrap_err();
    assert_eq!(error("no/such.png"), "no/such.png: no such file; check the path and the current folder");
    assert!(error("/").starts_with("/: this is a folder"));
    let pipe = folder.0.join("pipe");
    let name = std::ffi::CString::new(pipe.to_str().unwrap()).unwrap();
    // SAFETY: the name ends in NUL.
    assert_eq!(unsafe { libc::mkfifo(name.as_ptr(), 0o600) }, 0);
    assert!(error(pipe.to_str().unwrap()).contains("this is a pipe"), "it has no writer, so opening it waits for ever");
}

#[test]
fn jpegs() {
    let color = |x: usize, y: usize| [x * 6, y * 9, (x + y) * 3].map(|value| value as u8);
    let check = |bytes: &[u8], most: u8| {
        let folder = Folder::new("jpegs");
        let picture = read(&folder.file("a.jpg", bytes)).unwrap();
        assert_eq!((picture.width, picture.height, picture.format), (41, 27, "rgba8"));
        for (i, pixel) in picture.pixels.as_chunks::<4>().0.iter().enumerate() {
            let [r, g, b] = color(i % 41, i / 41);
            for (value, expected) in pixel.iter().zip([r, g, b, 255]) {
                assert!(value.abs_diff(expected) <= most, "{i}: {pixel:?}, not {r} {g} {b}");
            }
        }
    };
    check(include_bytes!("pictures/baseline.jpg"), 8);
    check(include_bytes!("pictures/halved.jpg"), 16);
    check(include_bytes!("pictures/progressive.jpg"), 16);
    check(include_bytes!("pictures/inks.jpg"), 8);
    let folder = Folder::new("grey");
    let grey = read(&folder.file("g.jpg", include_bytes!("pictures/grey.jpg"))).unwrap();
    for (i, pixel) in grey.pixels.as_chunks::<4>().0.iter().enumerate() {
        let [r, g, b] = color(i % 41, i / 41).map(f32::from);
        let expected = 0.299 * r + 0.587 * g + 0.114 * b;
        assert!((f32::from(pixel[0]) - expected).abs() < 6.0, "{i}: {pixel:?}, not {expected}");
        assert_eq!([pixel[1], pixel[2], pixel[3]], [pixel[0], pixel[0], 255]);
    }
}

/// Made with another encoder; a component is off by less than 1/128 of the largest of the pixel.
#[test]
fn hdr() {
    let folder = Folder::new("hdr");
    let path = folder.file("a.hdr", include_bytes!("pictures/colors.hdr"));
    let check = |picture: &Picture, sun: f32, at: &dyn Fn(usize) -> f32| {
        assert_eq!((picture.width, picture.height), (41, 27));
        for i in 0..41 * 27 {
            let (x, y) = ((i % 41) as f32, (i / 41) as f32);
            let mut expected = [x * 0.5, y * 3.0, (x + 1.0) * 1e-4 * (y + 1.0)];
            if (5.0..9.0).contains(&y) {
                expected = [1.0; 3];
            } else if (x, y) == (30.0, 20.0) {
                expected = [sun, 0.5, 12.0];
            }
            let most = if (x, y) == (30.0, 20.0) { 4096.0 } else { expected.into_iter().fold(0.0, f32::max) / 128.0 };
            for (c, expected) in expected.into_iter().enumerate() {
                let value = at(4 * i + c);
                assert!((value - expected).abs() <= most, "{x}, {y}: component {c} is {value}, not {expected}");
            }
            assert_eq!(at(4 * i + 3), 1.0);
        }
    };
    let halves = read(&path).unwrap();
    assert_eq!(halves.format, "rgba16f");
    let half = |i: usize| f16::from_le_bytes([halves.pixels[2 * i], halves.pixels[2 * i + 1]]).to_f32();
    check(&halves, 65504.0, &half);
    let floats = read_as(&path, "rgba32f");
    let float = |i: usize| f32::from_le_bytes(floats.pixels[4 * i..4 * i + 4].try_into().unwrap());
    check(&floats, 300_000.0, &float);
    // What came from such a file is written to one without loss.
    let copy = folder.0.join("b.hdr");
    write(&copy, "rgba32f", 41, 27, &floats.pixels).unwrap();
    assert!(read_as(&copy, "rgba32f") == floats);
    let why = mooncrust_bindgen::picture::read(&path, Some("rgba8")).unwrap_err();
    assert!(why.ends_with("made of floats; load it as rgba16f or rgba32f"), "{why}");
}

#[test]
fn numbers_that_no_hdr_file_holds() {
    let folder = Folder::new("odd");
    let path = folder.0.join("a.hdr");
    let values = [f32::NAN, -1.0, 2.0, 1.0, f32::INFINITY, 0.0, f32::NEG_INFINITY, 0.0, 1e-40, 3e38, 1.0, 1.0];
    let bytes: Vec<u8> = values.into_iter().flat_map(f32::to_le_bytes).collect();
    write(&path, "rgba32f", 3, 1, &bytes).unwrap();
    let back = read_as(&path, "rgba32f");
    let back: Vec<f32> = back.pixels.as_chunks().0.iter().map(|number| f32::from_le_bytes(*number)).collect();
    assert_eq!(back[..4], [0.0, 0.0, 2.0, 1.0]);
    assert!(back[4] > 1e38 && back[5] == 0.0 && back[6] == 0.0, "{back:?}");
    assert!(back[8] == 0.0 && back[9] > 1e38, "{back:?}");
    let why = write(&path, "rgba8", 1, 1, &[0; 4]).unwrap_err();
    assert!(why.contains("a .hdr file holds floats"), "{why}");
    let why = write(&path, "rgba32f", 32_768, 1, &[0; 32_768 * 16]).unwrap_err();
    assert!(why.contains("at most 32767"), "{why}");
    assert_eq!(folder.names(), ["a.hdr"]);
}

/// What is read of a PNG in each format.
#[test]
fn wishes() {
    let folder = Folder::new("wishes");
    let words = [0x1234u16, 0, 0xffff, 0x8000].map(u16::to_be_bytes).concat();
    let deep = encode(png::ColorType::Rgba, png::BitDepth::Sixteen, (1, 1), &words, |_| {});
    let deep = folder.file("deep.png", &deep);
    let flat = folder
        .file("flat.png", &encode(png::ColorType::Rgba, png::BitDepth::Eight, (1, 1), &[18, 0, 255, 128], |_| {}));
    let pair = [0x1234u16, 0x8001].map(u16::to_be_bytes).concat();
    let grey = encode(png::ColorType::GrayscaleAlpha, png::BitDepth::Sixteen, (1, 1), &pair, |_| {});
    let grey = folder.file("grey.png", &grey);
    let floats = |bytes: &[u8]| -> Vec<f32> { bytes.as_chunks().0.iter().map(|at| f32::from_le_bytes(*at)).collect() };
    assert_eq!(read(&deep).unwrap().pixels, [0x12, 0, 255, 128]);
    assert_eq!(read_as(&deep, "rgba16").pixels, [0x34, 0x12, 0, 0, 255, 255, 0, 128]);
    let expected = [4660.0 / 65535.0, 0.0, 1.0, 32768.0 / 65535.0];
    assert_eq!(floats(&read_as(&deep, "rgba32f").pixels), expected);
    let halves: Vec<u8> = expected.iter().flat_map(|value| f16::from_f32(*value).to_le_bytes()).collect();
    assert_eq!(read_as(&deep, "rgba16f").pixels, halves);
    assert_eq!(read_as(&grey, "rgba16").pixels, [0x34, 0x12, 0x34, 0x12, 0x34, 0x12, 1, 128]);
    assert_eq!(read_as(&flat, "rgba16").pixels, [18, 18, 0, 0, 255, 255, 128, 128]);
    assert_eq!(floats(&read_as(&flat, "rgba32f").pixels), [18.0 / 255.0, 0.0, 1.0, 128.0 / 255.0]);
    let why = mooncrust_bindgen::picture::read(&flat, Some("r8")).unwrap_err();
    assert!(why.ends_with("loaded as rgba8, rgba16, rgba16f or rgba32f, not as r8"), "{why}");
}

/// What a PNG holds of each kind of texel.
#[test]
fn formats() {
    let folder = Folder::new("formats");
    let check = |format: &str, texels: &[u8], color: png::ColorType, depth: png::BitDepth, expected: &[u8]| {
        let path = folder.0.join("f.png");
        write(&path, format, 2, 1, texels).unwrap_or_else(|why| panic!("{why}"));
        let mut reader =
            png::Decoder::new(std::io::BufReader::new(fs::File::open(&path).unwrap())).read_info().unwrap();
        assert_eq!(reader.output_color_type(), (color, depth), "{format}");
        let mut bytes = vec![0; reader.output_buffer_size().unwrap()];
        reader.next_frame(&mut bytes).unwrap();
        assert_eq!(bytes, expected, "{format}");
    };
    use png::{BitDepth::*, ColorType::*};
    let halves = |values: &[f32]| -> Vec<u8> { values.iter().flat_map(|v| f16::from_f32(*v).to_le_bytes()).collect() };
    let floats = |values: &[f32]| -> Vec<u8> { values.iter().flat_map(|v| v.to_le_bytes()).collect() };
    check("r8", &[1, 2], Grayscale, Eight, &[1, 2]);
    check("r8u", &[1, 2], Grayscale, Eight, &[1, 2]);
    check("rg8", &[1, 2, 3, 4], Rgba, Eight, &[1, 2, 0, 255, 3, 4, 0, 255]);
    check("rgb8", &[1, 2, 3, 4, 5, 6], Rgba, Eight, &[1, 2, 3, 255, 4, 5, 6, 255]);
    check("rgba8_srgb", &[1, 2, 3, 4, 5, 6, 7, 8], Rgba, Eight, &[1, 2, 3, 4, 5, 6, 7, 8]);
    check("bgra8", &[1, 2, 3, 4, 5, 6, 7, 8], Rgba, Eight, &[3, 2, 1, 4, 7, 6, 5, 8]);
    check("bgr8_srgb", &[1, 2, 3, 4, 5, 6], Rgba, Eight, &[3, 2, 1, 255, 6, 5, 4, 255]);
    check("r16", &[1, 2, 3, 4], Grayscale, Sixteen, &[2, 1, 4, 3]);
    check("rg16", &[1, 2, 3, 4, 5, 6, 7, 8], Rgba, Sixteen, &[2, 1, 4, 3, 0, 0, 255, 255, 6, 5, 8, 7, 0, 0, 255, 255]);
    check("r32u", &[1, 2, 3, 4, 5, 6, 7, 8], Rgba, Eight, &[1, 2, 3, 4, 5, 6, 7, 8]);
    let colors = [0.5, -1.0, 7.0, 1.0, f32::NAN, 0.9961, 0.001, 0.003];
    let bytes = [128, 0, 255, 255, 0, 254, 0, 1];
    check("rgba16f", &halves(&colors), Rgba, Eight, &bytes);
    check("rgba32f", &floats(&colors), Rgba, Eight, &bytes);
    check("r32f", &floats(&[0.5, 9.0]), Grayscale, Eight, &[128, 255]);
    check("rg16f", &halves(&[0.5, 9.0, 0.0, 1.0]), Rgba, Eight, &[128, 255, 0, 255, 0, 255, 0, 255]);
    check("d16", &[1, 2, 3, 4], Grayscale, Sixteen, &[2, 1, 4, 3]);
    check("d32f", &floats(&[1.0, 0.5]), Grayscale, Sixteen, &[255, 255, 128, 0]);
    check("d32fs8", &floats(&[2.0, -1.0]), Grayscale, Sixteen, &[255, 255, 0, 0]);
    check("d24s8", &[255, 255, 255, 9, 0, 0, 128, 9], Grayscale, Sixteen, &[255, 255, 128, 0]);
    for format in ["rgba32u", "bc7", "rgb10a2", "rgba8_snorm", "r64f", "xyz8", "", "8"] {
        let why = write(&folder.0.join("f.png"), format, 1, 1, &[0; 16]).unwrap_err();
        assert!(why.contains(&format!("format {format} has no place in a picture")), "{why}");
    }
    for (name, says) in [
        ("f.jpg", "cannot write .jpg files; pictures are .png or .hdr, videos .mp4"),
        ("f.bmp", ".bmp files"),
        ("f.gif", "made of an app's frames"),
    ] {
        let why = write(&folder.0.join(name), "rgba8", 1, 1, &[0; 4]).unwrap_err();
        assert!(why.contains(says), "{why}");
    }
}

#[test]
fn broken_at_every_byte() {
    let folder = Folder::new("broken");
    let good = encode(png::ColorType::Rgba, png::BitDepth::Eight, (9, 7), &pixels(9, 7), |_| {});
    // The last chunk of a PNG, IEND, has 12 bytes, the last marker of a JPEG two: the pixels are whole without it.
    let jpeg = include_bytes!("pictures/halved.jpg").as_slice();
    let slow = include_bytes!("pictures/progressive.jpg").as_slice();
    let hdr = include_bytes!("pictures/colors.hdr").as_slice();
    for (good, rest) in [(good.as_slice(), 12), (jpeg, 16), (slow, 16), (hdr, 0)] {
        for length in 0..good.len() - rest {
            let why = read(&folder.file("x.png", &good[..length])).unwrap_err();
            assert!(why.contains("cut off") || why.contains("empty"), "{length} of {}: {why}", good.len());
            assert!(!why.contains("internal error") && !why.contains('\n'), "{why}");
        }
        for at in 0..good.len() {
            for flip in [0x55, 0xff, 0x80] {
                let mut bytes = good.to_vec();
                bytes[at] ^= flip;
                let _ = read(&folder.file("x.png", &bytes));
            }
        }
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
    let hdr = |size: &str| {
        let bytes = format!("#?RADIANCE\nFORMAT=32-bit_rle_rgbe\n\n{size}\n");
        read(&folder.file("x.hdr", bytes.as_bytes())).unwrap_err()
    };
    assert!(hdr("-Y 32768 +X 32769").contains("is too large"));
    assert!(hdr("-Y 32768 +X 32768").contains("is too large"));
    assert!(hdr("-Y 16384 +X 16384").contains("cut off"));
    assert!(hdr("-Y 0 +X 1").contains("has no pixels"));
    let mut jpeg = include_bytes!("pictures/baseline.jpg").to_vec();
    let frame = jpeg.windows(2).position(|at| at == [0xff, 0xc0]).unwrap();
    jpeg[frame + 5..frame + 9].copy_from_slice(&[0x80, 0, 0x40, 0]);
    assert!(read(&folder.file("x.jpg", &jpeg)).unwrap_err().contains("cut off"));
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
    let why = write(&folder.0.join("no/a.png"), "rgba8", 2, 2, &data).unwrap_err();
    assert!(why.contains("does not exist; create it first"), "{why}");
    let why = write(&folder.0, "rgba8", 2, 2, &data).unwrap_err();
    assert!(why.contains("this is a folder"), "{why}");
    // A folder that is there but takes no new file.
    let why = write(Path::new("/proc/a.png"), "rgba8", 2, 2, &data).unwrap_err();
    assert!(why.contains("/proc takes no new file"), "{why}");
    let file = folder.file("file", b"");
    let why = write(&file.join("a.png"), "rgba8", 2, 2, &data).unwrap_err();
    assert!(why.contains("is not a folder"), "{why}");
    let why = write(&folder.0.join("a.png"), "rgba8", 3, 2, &data).unwrap_err();
    assert!(why.contains("3x2 rgba8 needs 24 bytes, but 16 are given"), "{why}");
    assert!(write(&folder.0.join("a.png"), "rgba8", 0, 2, &[]).unwrap_err().contains("has no pixels"));
    assert!(write(&folder.0.join("a.png"), "rgba8", 1 << 31, 1 << 31, &[]).unwrap_err().contains("too large"));
    let why = write(Path::new("/proc/mooncrust.png"), "rgba8", 2, 2, &data).unwrap_err();
    assert!(why.starts_with("/proc/mooncrust.png: cannot be written"), "{why}");
    let why = write(Path::new("/dev/full"), "rgba8", 2, 2, &data).unwrap_err();
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
    write(&link, "rgba8", 2, 2, &pixels(2, 2)).unwrap();
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(read(&target).unwrap().width, 2);
}
