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

/// How far a picture whose details are chance may be from the golden one.
#[derive(Clone, Copy)]
pub struct Blocks {
    /// Side of a block in texels.
    pub side: u32,
    /// Of each channel of a block's mean, of 255.
    pub channel: u8,
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

    /// The golden picture of that name in tests/golden, or at that path, which has the same size. None when it was made
    /// of this one, as MOONCRUST_GOLDEN asks for.
    #[track_caller]
    fn golden(&self, name: &str) -> Option<Self> {
        let path = root().join(if name.contains('/') { name.into() } else { format!("tests/golden/{name}.png") });
        if std::env::var_os("MOONCRUST_GOLDEN").is_some() {
            self.save(&path);
            return None;
        }
        let golden = Self::load(&path);
        if (golden.width, golden.height) != (self.width, self.height) {
            let (width, height) = (golden.width, golden.height);
            self.differs(name, &format!("{} x {} texels, not {width} x {height}", self.width, self.height));
        }
        Some(golden)
    }

    /// Fails, and keeps the picture to be looked at.
    #[track_caller]
    fn differs(&self, name: &str, how: &str) -> ! {
        let file = name.rsplit('/').next().unwrap_or(name).trim_end_matches(".png");
        let shown = root().join("target/tests/golden").join(format!("{file}.png"));
        self.save(&shown);
        let shown = shown.display();
        panic!("not the golden picture {name}: {how}; see {shown}, and run `make golden` if that is right");
    }

    /// Fails unless it is the golden picture of that name; with MOONCRUST_GOLDEN set it becomes that.
    #[track_caller]
    pub fn is_golden(&self, name: &str, tolerance: Tolerance) {
        let Some(golden) = self.golden(name) else { return };
        let others = self.others(&golden, tolerance.channel);
        let most =
            (u64::from(self.width) * u64::from(self.height) * u64::from(tolerance.per_million) / 1_000_000) as usize;
        if others > most {
            let how = format!("{others} texels differ by more than {}, at most {most} may", tolerance.channel);
            self.differs(name, &how);
        }
    }

    /// The same of the means of blocks: for pictures whose details another driver's rounding changes.
    #[track_caller]
    pub fn is_golden_in_blocks(&self, name: &str, blocks: Blocks) {
        let Some(golden) = self.golden(name) else { return };
        let (ours, theirs) = (self.means(blocks.side), golden.means(blocks.side));
        let apart = |(a, b): (&[f64; 3], &[f64; 3])| (0..3).map(|c| (a[c] - b[c]).abs()).fold(0.0, f64::max);
        let most = ours.iter().zip(&theirs).map(apart).fold(0.0, f64::max);
        if most > f64::from(blocks.channel) {
            let side = blocks.side;
            let how =
                format!("a mean of {side} x {side} texels differs by {most:.1}, at most {} may be", blocks.channel);
            self.differs(name, &how);
        }
    }

    /// Mean red, green and blue of each block of `side` x `side` texels; those at the right and below may be smaller.
    fn means(&self, side: u32) -> Vec<[f64; 3]> {
        let blocks = |length: u32| length.div_ceil(side);
        let mut sums = vec![([0.0; 3], 0.0); (blocks(self.width) * blocks(self.height)) as usize];
        for (i, texel) in self.rgba.chunks_exact(4).enumerate() {
            let (x, y) = (i as u32 % self.width, i as u32 / self.width);
            let (sum, count) = &mut sums[(y / side * blocks(self.width) + x / side) as usize];
            (0..3).for_each(|c| sum[c] += f64::from(texel[c]));
            *count += 1.0;
        }
        sums.into_iter().map(|(sum, count): ([f64; 3], f64)| sum.map(|s| s / count)).collect()
    }
}
