use mooncrust_bindgen::shader::{reflect::reflect, *};
use std::time::Instant;
fn main() {
    for path in std::env::args().skip(1) {
        let words: Vec<u32> = if path.ends_with(".wgsl") {
            compile(&Request { path: Some(path.clone().into()), ..Request::default() }).unwrap().words
        } else {
            std::fs::read(&path).unwrap().chunks_exact(4).map(|b| u32::from_le_bytes(b.try_into().unwrap())).collect()
        };
        let mut times: Vec<f64> = (0..300)
            .map(|_| {
                let t = Instant::now();
                let f = reflect(&words).unwrap();
                std::hint::black_box(f.to_lua());
                t.elapsed().as_secs_f64() * 1e3
            })
            .collect();
        times.sort_by(f64::total_cmp);
        println!(
            "{path}: {} words, min {:.3} median {:.3} p99 {:.3} ms",
            words.len(),
            times[0],
            times[150],
            times[297]
        );
    }
}
