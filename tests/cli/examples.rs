//! The examples: what they print, and the image filter against an independent reference on the CPU.

use crate::{ALL, Driver, Place, go, mooncrust};
use std::fs::File;
use std::io::{BufReader, BufWriter};
use std::path::{Path, PathBuf};
use tests::root;

struct Picture {
    width: usize,
    height: usize,
    /// RGBA, rows from the top.
    texels: Vec<[u8; 4]>,
}

fn read(path: &Path) -> Picture {
    let mut decoder = png::Decoder::new(BufReader::new(File::open(path).expect("no picture")));
    decoder.set_transformations(png::Transformations::normalize_to_color8() | png::Transformations::ALPHA);
    let mut reader = decoder.read_info().unwrap();
    let mut bytes = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut bytes).unwrap();
    let texels = match info.color_type {
        png::ColorType::Rgba => bytes.chunks_exact(4).map(|t| [t[0], t[1], t[2], t[3]]).collect(),
        png::ColorType::GrayscaleAlpha => bytes.chunks_exact(2).map(|t| [t[0], t[0], t[0], t[1]]).collect(),
        other => panic!("{other:?}"),
    };
    Picture { width: info.width as usize, height: info.height as usize, texels }
}

fn write(path: &Path, picture: &Picture) {
    let file = BufWriter::new(File::create(path).unwrap());
    let mut encoder = png::Encoder::new(file, picture.width as u32, picture.height as u32);
    encoder.set_color(png::ColorType::Rgba);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.write_header().unwrap().write_image_data(picture.texels.as_flattened()).unwrap();
}

fn decode(c: f64) -> f64 {
    if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
}

fn encode(c: f64) -> f64 {
    if c <= 0.0031308 { c * 12.92 } else { 1.055 * c.powf(1.0 / 2.4) - 0.055 }
}

/// Texels in linear light; outside, the edge is repeated.
struct Light {
    width: usize,
    height: usize,
    texels: Vec<[f64; 4]>,
}

impl Light {
    fn at(&self, x: isize, y: isize) -> [f64; 4] {
        let x = x.clamp(0, self.width as isize - 1) as usize;
        let y = y.clamp(0, self.height as isize - 1) as usize;
        self.texels[y * self.width + x]
    }

    fn map(&self, f: impl Fn(isize, isize) -> [f64; 4]) -> Light {
        let (w, h) = (self.width as isize, self.height as isize);
        let texels = (0..h).flat_map(|y| (0..w).map(move |x| (x, y))).map(|(x, y)| f(x, y)).collect();
        Light { width: self.width, height: self.height, texels }
    }

    fn blur(&self, dx: isize, dy: isize, sigma: f64) -> Light {
        let radius = (3.0 * sigma).ceil() as isize;
        let weights: Vec<f64> = (-radius..=radius).map(|k| (-((k * k) as f64) / (2.0 * sigma * sigma)).exp()).collect();
        let total: f64 = weights.iter().sum();
        self.map(|x, y| {
            let mut sum = [0.0; 4];
            for (k, weight) in (-radius..=radius).zip(&weights) {
                let texel = self.at(x + k * dx, y + k * dy);
                for c in 0..4 {
                    sum[c] += texel[c] * weight / total;
                }
            }
            sum
        })
    }

    /// How bright a texel looks: the sRGB encoding of its Rec. 709 luminance.
    fn brightness(&self, x: isize, y: isize) -> f64 {
        let [r, g, b, _] = self.at(x, y);
        encode(0.2126 * r + 0.7152 * g + 0.0722 * b)
    }

    fn gradient(&self, x: isize, y: isize) -> f64 {
        const SMOOTH: [f64; 3] = [1.0, 2.0, 1.0];
        const STEP: [f64; 3] = [-1.0, 0.0, 1.0];
        let (mut gx, mut gy) = (0.0, 0.0);
        for j in 0..3 {
            for i in 0..3 {
                let v = self.brightness(x + i as isize - 1, y + j as isize - 1);
                gx += STEP[i] * SMOOTH[j] * v;
                gy += SMOOTH[i] * STEP[j] * v;
            }
        }
        gx.hypot(gy)
    }
}

fn reference(picture: &Picture, sigma: f64, ink: f64) -> Vec<[f64; 4]> {
    let linear = |t: &[u8; 4]| {
        let t = t.map(|v| f64::from(v) / 255.0);
        [decode(t[0]), decode(t[1]), decode(t[2]), t[3]]
    };
    let texels = picture.texels.iter().map(linear).collect();
    let light = Light { width: picture.width, height: picture.height, texels };
    let blurred = light.blur(1, 0, sigma).blur(0, 1, sigma);
    let drawn = blurred.map(|x, y| {
        let [r, g, b, a] = blurred.at(x, y);
        let shade = 1.0 - (ink * blurred.gradient(x, y)).clamp(0.0, 1.0);
        [encode(r) * shade, encode(g) * shade, encode(b) * shade, a]
    });
    drawn.texels.iter().map(|t| t.map(|v| v.clamp(0.0, 1.0) * 255.0)).collect()
}

#[track_caller]
fn filter(driver: Driver, place: &Place, source: &Path, words: &[&str], sigma: f64, ink: f64) {
    let out: PathBuf = place.path("out.png");
    let mut command = mooncrust(driver);
    command.args(["examples/01_image_filter", "--headless", "--validate", "--out"]).arg(&out);
    let outcome = go(command.arg("--").arg(source).args(words));
    let (picture, result) = (read(source), read(&out));
    let stdout = &outcome.clean().stdout;
    let size = format!(": {} x {} pixels", picture.width, picture.height);
    for part in [size.as_str(), "device: ", driver.device(), "GPU time: ", " ms", "wrote "] {
        assert!(stdout.contains(part), "no '{part}' in {stdout}");
    }
    assert_eq!((result.width, result.height), (picture.width, picture.height));
    let expected = reference(&picture, sigma, ink);
    let (mut most, mut sum) = (0.0f64, 0.0);
    for (got, wanted) in result.texels.iter().zip(&expected) {
        for c in 0..4 {
            let difference = (f64::from(got[c]) - wanted[c]).abs();
            most = most.max(difference);
            sum += difference;
        }
    }
    let mean = sum / (4 * expected.len()) as f64;
    println!("{} {words:?}: at most {most:.3}, mean {mean:.3} of 255", driver.name());
    assert!(most <= 2.0, "{} {words:?}: a channel differs by {most} of 255", driver.name());
    assert!(mean <= 0.5, "{} {words:?}: channels differ by {mean} of 255 on average", driver.name());
}

#[test]
fn hello_prints_the_sums() {
    for driver in ALL {
        let outcome = go(mooncrust(driver).args(["examples/00_hello", "--headless", "--validate"]));
        assert_eq!(outcome.clean().stdout, "1\n12\n23\n34\n45\n56\n67\n78\n");
    }
}

#[test]
fn hello_is_short() {
    let text = std::fs::read_to_string(root().join("examples/00_hello/main.lua")).unwrap();
    let code = text.lines().filter(|line| !line.is_empty() && !line.starts_with("--")).count();
    assert!(code <= 10, "00_hello has {code} lines of code");
}

#[test]
fn the_filter_agrees_with_the_reference() {
    for driver in ALL {
        let place = Place::new(&format!("cli-filter-{}", driver.name()));
        filter(driver, &place, &root().join("examples/01_image_filter/moon.png"), &[], 1.5, 1.5);
    }
}

/// Odd sizes, hard edges, full range of colours, alpha.
#[test]
fn the_filter_agrees_on_odd_pictures() {
    let noise = |seed: u32, i: usize| (seed.wrapping_add(i as u32).wrapping_mul(2654435761) >> 24) as u8;
    for (width, height) in [(37, 53), (1, 1), (1, 19)] {
        let texel = |i: usize| {
            let (x, y) = (i % width, i / width);
            let band = if (x / 9 + y / 13) % 2 == 0 { 255 } else { 0 };
            [band, (x * 255 / width) as u8, noise(1, i), 255 - (y * 255 / height) as u8]
        };
        let picture = Picture { width, height, texels: (0..width * height).map(texel).collect() };
        for driver in ALL {
            let place = Place::new(&format!("cli-odd-{}x{}-{}", width, height, driver.name()));
            let source = place.path("source.png");
            write(&source, &picture);
            filter(driver, &place, &source, &["sigma=0.7", "ink=0.25"], 0.7, 0.25);
            filter(driver, &place, &source, &["sigma=4", "ink=0"], 4.0, 0.0);
        }
    }
}

#[test]
fn the_filter_refuses_what_it_cannot_take() {
    let place = Place::new("cli-filter-wrong");
    let run = |words: &[&str]| {
        let mut command = mooncrust(Driver::Lavapipe);
        command.args(["examples/01_image_filter", "--headless", "--out"]).arg(place.path("out.png"));
        go(command.arg("--").args(words))
    };
    run(&["nothere.png"]).refuses(1, &["nothere.png", "no such file"]);
    run(&["README.md"]).refuses(1, &["README.md", "PNG"]);
    run(&["examples"]).refuses(1, &["examples"]);
    run(&["sigma=0"]).refuses(1, &["sigma"]);
    run(&["sigma=-1"]).refuses(1, &["sigma"]);
    run(&["sigma=nan"]).refuses(1, &["sigma"]);
    run(&["sgima=3"]).refuses(1, &["'sgima=3' is no parameter", "did you mean 'sigma'?"]);
    run(&["sigma=x"]).refuses(1, &["'sigma=x': sigma (", "must be a number from 0.1 to 100"]);
    assert!(!place.path("out.png").exists(), "a picture was written after an error");
}

/// The number behind `name: ... now` in the output.
fn now(text: &str, name: &str) -> f64 {
    let line = text.lines().find(|line| line.trim_start().starts_with(name)).unwrap_or_else(|| panic!("{text}"));
    line.rsplit(' ').next().unwrap().parse().unwrap()
}

/// The slow wave stays, the fast one goes; with a high cutoff both stay. A device that cannot use the program's memory
/// in place says so, and only then.
#[test]
fn zero_copy_filters_in_place() {
    for driver in ALL {
        let run =
            |words: &[&str]| go(mooncrust(driver).args(["examples/02_zero_copy", "--validate", "--"]).args(words));
        let outcome = run(&[]);
        let text = &outcome.code(0).stdout;
        let imported = text.contains("memory: the program's own");
        let notice = "host buffers are mapped memory, not the program's own";
        assert_eq!(outcome.messages().contains(notice), !imported, "{}", outcome.all());
        assert_eq!(outcome.messages().lines().count(), usize::from(!imported), "{}", outcome.all());
        assert_eq!(text.matches('*').count(), 128, "two plots of 64 points: {}", outcome.all());
        assert!((now(text, "3 cycles") - 0.6).abs() < 0.002, "{text}");
        assert!(now(text, "97 cycles") < 0.002, "{text}");
        let both = run(&["cutoff=300"]);
        assert!((now(&both.stdout, "3 cycles") - 0.6).abs() < 0.002, "{}", both.all());
        assert!((now(&both.stdout, "97 cycles") - 0.3).abs() < 0.002, "{}", both.all());
        run(&["cutoff=nan"]).refuses(1, &["'cutoff=nan': cutoff (", "must be a number from 1 to 500"]);
    }
}

/// The shortest program that draws: the same frames in each run, each of them another one, and the colours of the
/// corners in the corners.
#[test]
fn the_triangle_is_short_and_the_same_each_time() {
    let text = std::fs::read_to_string(root().join("examples/05_triangle/main.lua")).unwrap();
    let code = text.lines().filter(|line| !line.is_empty() && !line.starts_with("--")).count();
    assert!(code <= 12, "05_triangle has {code} lines of code");
    for driver in ALL {
        let place = Place::new(&format!("cli-triangle-{}", driver.name()));
        let run = || {
            let mut command = mooncrust(driver);
            command.args([
                "examples/05_triangle",
                "--headless",
                "--validate",
                "--quiet",
                "--frames",
                "3",
                "--seed",
                "1",
            ]);
            go(command.arg("--hash").arg("--out").arg(place.path("out.png"))).clean().stdout.clone()
        };
        let (first, second) = (run(), run());
        assert_eq!(first, second);
        let hashes: Vec<_> = first.lines().map(|line| line.rsplit(' ').next().unwrap()).collect();
        assert!(hashes.len() == 3 && hashes[0] != hashes[1] && hashes[1] != hashes[2], "{first}");
        let picture = read(&place.path("out.png"));
        let at = |x: usize, y: usize| picture.texels[y * picture.width + x];
        assert_eq!((picture.width, picture.height), (1280, 720));
        assert_eq!(at(10, 10), [5, 5, 13, 255]);
        let strongest = |[r, g, b, _]: [u8; 4]| [r, g, b].iter().max().map(|most| [r == *most, g == *most, b == *most]);
        let corners = [at(645, 100), at(875, 495), at(395, 490)].map(|texel| strongest(texel).unwrap());
        assert_eq!(corners, [[true, false, false], [false, true, false], [false, false, true]]);
    }
}

/// The same light in each run, another with another seed; no frame like the one before.
#[test]
fn particles_are_the_same_each_time() {
    for driver in ALL {
        let place = Place::new(&format!("cli-particles-{}", driver.name()));
        let run = |seed: &str| {
            let mut command = mooncrust(driver);
            command.args(["examples/06_particles", "--headless", "--validate", "--quiet", "--size", "320x180"]);
            command.args(["--frames", "20", "--hash", "--seed", seed, "--out"]).arg(place.path("out.png"));
            go(command.args(["--", "n=50000"])).clean().stdout.clone()
        };
        let (first, second, other) = (run("1"), run("1"), run("2"));
        assert_eq!(first, second);
        let mut hashes: Vec<_> =
            first.lines().chain(other.lines()).filter_map(|line| line.rsplit(' ').next()).collect();
        hashes.sort();
        hashes.dedup();
        assert_eq!(hashes.len(), 40, "{first}{other}");
        let picture = read(&place.path("out.png"));
        let lit = picture.texels.iter().filter(|t| t[2] > 100).count();
        assert!((5_000..40_000).contains(&lit), "{lit} texels are bright");
        assert_eq!(picture.texels[0], [0, 0, 0, 255]);
    }
    let mut command = mooncrust(Driver::Lavapipe);
    go(command.args(["examples/06_particles", "--headless", "--", "m=3"]))
        .refuses(1, &["'m=3' is no parameter", "'n'"]);
    let text = std::fs::read_to_string(root().join("examples/06_particles/main.lua")).unwrap();
    assert!(text.lines().count() <= 150);
}

/// How far two pictures are apart: at most, and on average, of 255.
fn apart(a: &Picture, b: &Picture) -> (u8, f64) {
    assert_eq!((a.width, a.height), (b.width, b.height));
    let pairs = a.texels.as_flattened().iter().zip(b.texels.as_flattened());
    let (most, sum) =
        pairs.fold((0, 0), |(most, sum), (a, b)| (a.abs_diff(*b).max(most), sum + a.abs_diff(*b) as usize));
    (most, sum as f64 / (4 * a.texels.len()) as f64)
}

#[test]
fn bloom_in_twelve_passes() {
    let mut pictures = Vec::new();
    for driver in ALL {
        let place = Place::new(&format!("cli-bloom-{}", driver.name()));
        let run = |frames: &str, out: &str| {
            let mut command = mooncrust(driver);
            command.args(["examples/03_graph", "--headless", "--validate", "--size", "322x181", "--frames", frames]);
            command.arg("--out").arg(place.path(out)).arg("--graph").arg(place.path("graph.json"));
            let outcome = go(&mut command);
            let lines: Vec<_> = outcome.code(0).stdout.lines().collect();
            assert!(outcome.messages().lines().all(|line| line.starts_with("mooncrust: wrote ")), "{}", outcome.all());
            for line in [
                "transient image 'bright'",
                "  barrier before 'shrink 1': compute -> compute, read after write",
                "    without it 'shrink 1' could read it before 'threshold' has written it",
            ] {
                assert!(lines.contains(&line), "no '{line}' in {}", outcome.all());
            }
            assert_eq!(lines.iter().filter(|line| line.starts_with("  pass ")).count(), 3, "{}", outcome.all());
            read(&place.path(out))
        };
        let once = run("1", "one.png");
        let again = run("4", "four.png");
        assert_eq!(apart(&once, &again), (0, 0.0), "the fourth frame is another one on {}", driver.name());
        let graph: serde_json::Value =
            serde_json::from_str(&std::fs::read_to_string(place.path("graph.json")).unwrap()).unwrap();
        let passes = graph["passes"].as_array().unwrap();
        assert!(passes.len() == 13 && passes.iter().all(|pass| pass["culled"] == false), "{graph}");
        let transients: Vec<_> =
            graph["resources"].as_array().unwrap().iter().filter(|resource| resource["transient"] == true).collect();
        let bytes = |resource: &&serde_json::Value| resource["bytes"].as_u64().unwrap();
        let end = transients.iter().map(|r| r["offset"].as_u64().unwrap() + bytes(r)).max().unwrap();
        let sum: u64 = transients.iter().map(bytes).sum();
        assert!(transients.len() == 11 && end < sum, "{end} of {sum} bytes: no memory is shared");
        // Flames, the night, and what is between: the glow.
        let share = |from: u8, to: u8| {
            let red = once.texels.iter().filter(|texel| (from..=to).contains(&texel[0])).count();
            red as f64 / once.texels.len() as f64
        };
        let (dark, glow, flames) = (share(0, 90), share(91, 229), share(230, 255));
        assert!(dark > 0.5 && glow > 0.04 && flames > 0.004, "{dark} dark, {glow} glow, {flames} flames");
        pictures.push(once);
    }
    let (most, mean) = apart(&pictures[0], &pictures[1]);
    println!("the drivers' pictures: at most {most}, mean {mean:.4} of 255");
    assert!(most <= 4 && mean < 0.25, "the drivers' pictures are {mean} of 255 apart on average");
}
