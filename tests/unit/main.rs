//! Runs the Lua specs of this folder: everything that needs no GPU.

mod stock;

use libtest_mimic::{Arguments, run};

fn main() {
    let folder = tests::root().join("tests/unit");
    let mut trials = tests::spec::trials(&folder);
    trials.extend(stock::trials());
    run(&Arguments::from_args(), trials).exit();
}
