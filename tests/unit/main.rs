//! Runs the Lua specs of this folder: everything that needs no GPU.

use libtest_mimic::{Arguments, run};

fn main() {
    let folder = tests::root().join("tests/unit");
    run(&Arguments::from_args(), tests::spec::trials(&folder)).exit();
}
