//! Pictures: of a screen or of a file, and the golden ones in `tests/golden`, which `make golden` writes anew. Look at
//! each before it is committed.

use crate::root;
use std::fs::File;
use std::io::{BufReader, BufWriter};
use std::path::Path;

/// 8-bit RGBA, rows from the top.
#[derive(Clone, PartialEq)]
pub struct Picture {
    pub width: u32,
    pub height: u32,
    pub rgba: Vec<u8>,
}

/// How far a picture may be from the golden one.
#[derive(Clone, Copy)]
pub struct Tolerance {
    /// Of each channel of a texel, of 255; a texel beyond it is another one.
    pub channel: u8,
    /// As many of a million texels may be other ones: edges, where drivers round in their own ways.
    pub per_million: u32,
}

impl Picture {
    pub fn load(path: &Path) -> Self {
        let file = File::open(path).unwrap_or_else(|e| panic!("cannot read {}: {e}", path.display()));
        let mut decoder = png::Decoder::new(BufReader::new(file));
        decoder.set_transformations(png::Transformations::ALPHA | png::Transformations::STRIP_16);
        let mut reader = decoder.read_info().expect("a PNG");
        let mut rgba = vec![0; reader.output_buffer_size().expect("a size")];
        let info = reader.next_frame(&mut rgba).expect("a whole PNG");
        if info.color_type == png::ColorType::GrayscaleAlpha {
            rgba = rgba.chunks_exact(2).flat_map(|t| [t[0], t[0], t[0], t[1]]).collect();
        }
        Self { width: info.width, height: info.height, rgba }
    }

    pub fn save(&self, path: &Path) {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        let file = File::create(path).unwrap_or_else(|e| panic!("cannot write {}: {e}", path.display()));
        let mut encoder = png::Encoder::new(BufWriter::new(file), self.width, self.height);
        encoder.set_color(png::ColorType::Rgba);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.set_compression(png::Compression::High);
        encoder.write_header().and_then(|mut writer| writer.write_image_data(&self.rgba)).expect("cannot write a PNG");
    }

    /// Red, green and blue at a place.
    pub fn at(&self, x: u32, y: u32) -> [u8; 3] {
        assert!(x < self.width && y < self.height, "({x}, {y}) is outside of {} x {}", self.width, self.height);
        let i = 4 * (y as usize * self.width as usize + x as usize);
        [self.rgba[i], self.rgba[i + 1], self.rgba[i + 2]]
    }

    /// Whether the place has about that colour.
    pub fn is_near(&self, x: u32, y: u32, colour: [u8; 3], tolerance: u8) -> bool {
        x < self.width && y < self.height && self.at(x, y).iter().zip(colour).all(|(&a, b)| a.abs_diff(b) <= tolerance)
    }

    /// How many texels are others than in a picture of the same size.
    pub fn others(&self, golden: &Self, channel: u8) -> usize {
        let pairs = self.rgba.chunks_exact(4).zip(golden.rgba.chunks_exact(4));
        pairs.filter(|(a, b)| a.iter().zip(*b).any(|(x, y)| x.abs_diff(*y) > channel)).count()
    }

    /// Fails unless it is the golden picture of that name; with MOONCRUST_GOLDEN set it becomes that.
    #[track_caller]
    pub fn is_golden(&self, name: &str, tolerance: Tolerance) {
        let path = root().join("tests/golden").join(format!("{name}.png"));
        if std::env::var_os("MOONCRUST_GOLDEN").is_some() {
            self.save(&path);
            return;
        }
        let golden = Self::load(&path);
        let shown = root().join("target/tests/golden").join(format!("{name}.png"));
        if (golden.width, golden.height) != (self.width, self.height) {
            self.save(&shown);
            panic!(
                "{} x {} texels, the golden picture {} has {} x {}; see {}",
                self.width,
                self.height,
                path.display(),
                golden.width,
                golden.height,
                shown.display()
            );
        }
        let others = self.others(&golden, tolerance.channel);
        let most =
            (u64::from(self.width) * u64::from(self.height) * u64::from(tolerance.per_million) / 1_000_000) as usize;
        if others > most {
            self.save(&shown);
            panic!(
                "{others} texels are others (by more than {} in a channel) than in {}, at most {most} may be; see {}, and \
                 run `make golden` if that is right",
                tolerance.channel,
                path.display(),
                shown.display()
            );
        }
    }
}
