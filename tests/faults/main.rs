//! The layers of faults and lies (layer/), proved on each driver by the scripts of this folder: the call that is to
//! fail fails and no other, counts are right, each lie is seen by the program and by the validation layer; and the sweep
//! over all calls of a script finds each kind of mistake, and none in MoonCrust.
//!
//! The lies change the same on each driver, so the scripts of tests/gpu take turns under them: one runs on lavapipe, the
//! next on SwiftShader. all.lua takes every fault as it is on SwiftShader, under lies on lavapipe. `make test-long` runs
//! all of these on both.

use libtest_mimic::{Arguments, Failed, Trial, run};
use std::path::PathBuf;
use std::time::Duration;
use tests::driver::{ALL, Driver};
use tests::faults::Faults;
use tests::faults::registry;
use tests::faults::sweep::{Report, Sweep};
use tests::program::{self, Outcome, mooncrust};
use tests::root;

const DEVICE_MEMORY: &str = "VK_ERROR_OUT_OF_DEVICE_MEMORY";
const HOST_MEMORY: &str = "VK_ERROR_OUT_OF_HOST_MEMORY";

fn script(name: &str) -> PathBuf {
    root().join(format!("tests/faults/{name}.lua"))
}

/// Runs a script of this folder with validation; `words` are its arguments.
fn go(driver: Driver, faults: &Faults, name: &str, words: &[&str]) -> Outcome {
    let mut command = mooncrust(driver);
    command.arg(script(name)).args(["--headless", "--validate", "--"]).args(words);
    program::run(faults.on(&mut command))
}

/// Fails unless the line that starts with `name` goes on with `expected`.
#[track_caller]
fn same(outcome: &Outcome, name: &str, expected: &str) {
    assert_eq!(line(outcome, name), expected, "'{name}' of {}", outcome.all());
}

#[track_caller]
fn line<'a>(outcome: &'a Outcome, name: &str) -> &'a str {
    let mut lines = outcome.stdout.lines().filter_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
    lines.next().unwrap_or_else(|| panic!("no line '{name}': {}", outcome.all()))
}

// ---- Faults ---------------------------------------------------------------------------------------------------------

fn without_faults_nothing_changes(driver: Driver) {
    let mut alone = mooncrust(driver);
    let alone = program::run(alone.arg(script("calls")).args(["--headless", "--validate"]));
    let faults = Faults::new();
    let between = go(driver, &faults, "calls", &[]);
    assert_eq!(alone.clean().stdout, between.clean().stdout);
    same(&between, "status", "1 1");
    let counted = |name| faults.calls(name);
    assert_eq!(counted("vkCreateBuffer"), 5);
    assert_eq!(counted("vkCreateFence"), 1);
    assert_eq!(counted("vkGetFenceStatus"), 2);
    assert_eq!(counted("vkGetPhysicalDeviceImageFormatProperties"), 1);
    assert_eq!(counted("vkCreateInstance"), 1);
    assert_eq!(counted("vkCreateDevice"), 1);
    assert_eq!(counted("vkDestroyBuffer"), 0, "it returns nothing");
    assert!(counted("vkEnumerateInstanceExtensionProperties") > 0);
}

fn the_chosen_calls_fail(driver: Driver) {
    let buffers = |faults: Faults, expected: &str| {
        same(go(driver, &faults, "calls", &[]).clean(), "buffers", expected);
        assert_eq!(faults.calls("vkCreateBuffer"), 5);
    };
    let name = "vkCreateBuffer";
    buffers(Faults::new().fail(name, 3, DEVICE_MEMORY), "0 0 -2 0 0");
    buffers(Faults::new().fail(name, 1, HOST_MEMORY), "-1 0 0 0 0");
    buffers(Faults::new().fail(name, 6, HOST_MEMORY), "0 0 0 0 0");
    buffers(Faults::new().fail_from(name, 2, DEVICE_MEMORY), "0 -2 -2 -2 -2");
    buffers(Faults::new().fail(name, 2, DEVICE_MEMORY).fail_from(name, 4, HOST_MEMORY), "0 -2 0 -1 -1");
    let outcome = go(driver, &Faults::new().fail("vkGetFenceStatus", 2, "VK_SUCCESS"), "calls", &[]);
    same(&outcome, "status", "1 0");
}

fn a_function_of_vulkan_1_4() {
    let faults = Faults::new().fail("vkMapMemory2", 1, "VK_ERROR_MEMORY_MAP_FAILED");
    let outcome = go(Driver::Lavapipe, &faults, "calls", &["new"]);
    assert_eq!(outcome.clean().stdout, "map -5 false\nmap 0 true\n");
    assert_eq!(faults.calls("vkMapMemory2"), 2);
}

fn some_outputs_are_null(driver: Driver) {
    let faults = Faults::new().fail("vkAllocateDescriptorSets", 1, "VK_ERROR_FRAGMENTED_POOL");
    let faults = faults.fail("vkCreateComputePipelines", 1, DEVICE_MEMORY);
    let faults = faults.fail("vkAllocateCommandBuffers", 1, HOST_MEMORY);
    let outcome = go(driver, &faults, "calls", &["null"]);
    let null = "null true true\n";
    assert_eq!(outcome.clean().stdout, format!("sets -12\npipelines -2\ncommands -1\n{null}{null}{null}"));
}

fn the_kernels_own_calls_fail(driver: Driver) {
    let refused = |function: &str, result: &str, words: &[&str]| {
        go(driver, &Faults::new().fail(function, 1, result), "calls", &[]).refuses(1, words);
    };
    refused("vkCreateInstance", "VK_ERROR_INCOMPATIBLE_DRIVER", &["no Vulkan driver found", "VK_DRIVER_FILES"]);
    refused("vkCreateInstance", HOST_MEMORY, &["vkCreateInstance failed", HOST_MEMORY]);
    refused("vkCreateDevice", "VK_ERROR_TOO_MANY_OBJECTS", &["vkCreateDevice failed", "VK_ERROR_TOO_MANY_OBJECTS"]);
    refused("vkEnumerateInstanceExtensionProperties", HOST_MEMORY, &["cannot list the instance extensions"]);
    refused("vkEnumeratePhysicalDevices", HOST_MEMORY, &["vkEnumeratePhysicalDevices failed"]);
}

fn a_lost_device_stays_lost(driver: Driver) {
    let faults = Faults::new().lose("vkQueueSubmit2", 2);
    let outcome = go(driver, &faults, "lost", &[]);
    let expected = "submit 0\nwait 0\nsubmit -4\nwait -4\nstatus -4\nqueue -4\ndevice -4\nbuffer 0\n";
    assert_eq!(outcome.clean().stdout, expected);
    assert_eq!(faults.calls("vkWaitForFences"), 2);
}

fn what_makes_no_sense_is_refused() {
    let refused = |rule: &str, words: &str| {
        let outcome = go(Driver::Lavapipe, &Faults::new().rule(rule.to_owned()), "calls", &[]);
        assert_eq!(outcome.code, None, "{}", outcome.all());
        outcome.says(&["faults: ", words]);
    };
    refused("vkCreateBufer:1:-2", "there is no function vkCreateBufer");
    refused("vkDestroyBuffer:1:-2", "vkDestroyBuffer does not return a VkResult");
    refused("vkCreateBuffer:0:-2", "'vkCreateBuffer:0:-2' is not NAME:N:RESULT");
    refused("vkCreateBuffer:1", "is not NAME:N:RESULT");
    let outcome = go(Driver::Lavapipe, &Faults::new().types(&["device+fast"]), "calls", &[]);
    outcome.says(&["faults: ", "'fast' is not device, visible, coherent or cached"]);
}

fn the_registry_is_read() {
    let result = registry::result;
    assert_eq!(result("VK_SUCCESS"), 0);
    assert_eq!(result(DEVICE_MEMORY), -2);
    assert_eq!(result("VK_ERROR_SURFACE_LOST_KHR"), -1_000_000_000);
    assert_eq!(result("VK_ERROR_OUT_OF_DATE_KHR"), -1_000_001_004);
    assert_eq!(result("VK_ERROR_OUT_OF_POOL_MEMORY"), -1_000_069_000);
    assert_eq!(result("VK_ERROR_OUT_OF_POOL_MEMORY_KHR"), -1_000_069_000);
    let function = |name| registry::functions().iter().find(|f| f.name == name).expect(name);
    let submit = function("vkQueueSubmit2KHR");
    assert_eq!((submit.first.as_str(), submit.returns.as_str()), ("VkQueue", "VkResult"));
    assert!(submit.errors.iter().any(|error| error == "VK_ERROR_DEVICE_LOST"));
    assert_eq!(function("vkCmdDispatch").returns, "void");
    assert!(function("vkWaitSemaphores").successes.iter().any(|code| code == "VK_TIMEOUT"));
}

// ---- Lies -----------------------------------------------------------------------------------------------------------

const MEMORY: u64 = 1 << 30;

fn an_extension_is_hidden(driver: Driver) {
    let name = "VK_EXT_external_memory_host";
    same(go(driver, &Faults::new(), "lies", &[]).clean(), name, "true");
    same(go(driver, &Faults::new().hide(&["VK_EXT_robustness2", name]), "lies", &[]).clean(), name, "false");
}

fn memory_types_are_others(driver: Driver) {
    let outcome = go(driver, &Faults::new().discrete().heap(MEMORY), "lies", &[]);
    same(outcome.clean(), "types", "local@0 visible+coherent@1 visible+coherent+cached@1");
    same(&outcome, "heaps", "1073741824 1073741824");
}

fn memory_is_not_coherent(driver: Driver) {
    let outcome = go(driver, &Faults::new().noncoherent(), "lies", &[]);
    same(outcome.clean(), "types", "local+visible+cached@0 local+visible+coherent@0");
    same(&outcome, "nonCoherentAtomSize", "256");
    let outcome = go(driver, &Faults::new().noncoherent(), "noncoherent", &[]);
    assert_eq!(outcome.clean().stdout, "not coherent\n");
    let outcome = go(driver, &Faults::new().noncoherent().discrete(), "noncoherent", &[]);
    assert_eq!(outcome.clean().stdout, "not coherent\n");
    // Where it is, the script says so: it can fail.
    go(driver, &Faults::new(), "noncoherent", &[]).code(1);
}

fn a_heap_is_small(driver: Driver) {
    let fill = |faults: Faults| go(driver, &faults, "lies", &["fill", &(MEMORY / 4).to_string()]);
    let outcome = fill(Faults::new().heap(MEMORY));
    same(outcome.clean(), "heaps", "1073741824");
    // lavapipe has VK_EXT_memory_budget.
    let (budget, used) = if driver == Driver::Lavapipe { ("1073741824", "4") } else { ("0", "-") };
    same(&outcome, "budgets", budget);
    same(&outcome, "filled 0", &format!("4 -2 {used}"));
    let outcome = fill(Faults::new().heap(MEMORY / 2).discrete());
    same(outcome.clean(), "filled 0", &format!("2 -2 {}", if used == "4" { "2" } else { "-" }));
    same(&outcome, "filled 1", &format!("2 -2 {}", if used == "4" { "2" } else { "-" }));
}

/// A script that fills the memory heap is told so, and goes on.
fn a_full_heap_is_no_end(driver: Driver) {
    for faults in [Faults::new().heap(160 << 20), Faults::new().heap(160 << 20).discrete().transfer()] {
        let outcome = go(driver, &faults, "shortage", &[]);
        same(outcome.clean(), "made", "true");
        same(&outcome, "names", "6");
        same(&outcome, "value", "7");
        same(&outcome, "image", "true");
    }
}

/// A module that failed while it was loaded is loaded again.
fn what_failed_works_again(driver: Driver) {
    for function in ["vkCreateDescriptorPool", "vkCreateSemaphore", "vkCreatePipelineLayout"] {
        let outcome = go(driver, &Faults::new().fail(function, 1, HOST_MEMORY), "again", &[]);
        same(outcome.clean(), "first", "false");
        same(&outcome, "error", HOST_MEMORY);
        same(&outcome, "value", "3");
    }
}

/// A submission that the driver refuses loses no upload.
fn a_refused_submission_loses_nothing(driver: Driver) {
    for lies in [Faults::new(), Faults::new().transfer().discrete().noncoherent()] {
        let outcome = go(driver, &lies.fail("vkQueueSubmit2", 2, HOST_MEMORY), "refused", &[]);
        same(outcome.clean(), "refused", "false");
        same(&outcome, "values", "1 2 3 4 5 0");
        same(&outcome, "last", "x");
    }
}

/// What a graph does after uploads were lost does not rely on their barriers.
fn lost_uploads_lose_no_barrier(driver: Driver) {
    let outcome = go(driver, &Faults::new().fail("vkEndCommandBuffer", 5, HOST_MEMORY), "barriers", &[]);
    same(outcome.clean(), "lost", "false");
    same(&outcome, "again", "true");
    same(&outcome, "value", "3");
}

fn granularity_is_coarse(driver: Driver) {
    let outcome = go(driver, &Faults::new().granularity(65536), "lies", &[]);
    same(outcome.clean(), "bufferImageGranularity", "65536");
}

fn there_is_a_transfer_queue(driver: Driver) {
    let faults = Faults::new().transfer();
    same(go(driver, &faults, "lies", &[]).clean(), "families", "graphics+compute+transfer:1 transfer:1");
    let outcome = go(driver, &faults, "transfer", &[]);
    assert_eq!(outcome.clean().stdout, "handed over\n");
    let everything = faults.discrete().noncoherent().granularity(65536).heap(MEMORY);
    assert_eq!(go(driver, &everything, "transfer", &[]).clean().stdout, "handed over\n");
}

fn validation_knows_the_transfer_queue(driver: Driver) {
    let said = |left_out: &str, words: &[&str]| {
        go(driver, &Faults::new().transfer(), "transfer", &[left_out]).code(1).says(words);
    };
    let unmatched = "no matching release operation was queued";
    said("release", &["acquires ownership of VkBuffer", "acquires ownership of VkImage", unmatched]);
    said("acquire", &["to be in layout VK_IMAGE_LAYOUT_TRANSFER_SRC_OPTIMAL"]);
    said("wait", &["SYNC-HAZARD-READ-RACING-WRITE", "[transfer]"]);
    said("draw", &["VUID-vkCmdClearColorImage-commandBuffer-cmdpool"]);
}

/// What is no raw Vulkan works under every lie, each and all together.
fn a_program_runs_under_lies(driver: Driver) {
    let hello = |faults: Faults| {
        let mut command = mooncrust(driver);
        let outcome = program::run(faults.on(command.args(["examples/00_hello", "--headless", "--validate"])));
        outcome.clean();
        outcome.stdout
    };
    let usual = hello(Faults::new());
    let hidden = Faults::new().hide(&["VK_EXT_external_memory_host", "VK_EXT_memory_budget"]);
    let all = hidden.clone().discrete().noncoherent().heap(MEMORY).granularity(65536).transfer();
    for faults in [hidden, Faults::new().discrete(), Faults::new().noncoherent(), Faults::new().transfer(), all] {
        assert_eq!(hello(faults), usual);
    }
}

/// A trial for every script of tests/gpu on a device that is not what the software drivers are: with a transfer queue,
/// memory that the CPU does not see, memory that is not coherent, and images that may not lie next to buffers.
fn gpu_scripts_under_lies() -> Vec<Trial> {
    let mut scripts: Vec<PathBuf> = std::fs::read_dir(root().join("tests/gpu"))
        .expect("cannot read tests/gpu")
        .map(|entry| entry.expect("cannot read tests/gpu").path())
        .filter(|path| path.extension().is_some_and(|e| e == "lua"))
        .collect();
    scripts.retain(|path| !std::fs::read_to_string(path).expect("cannot read the script").starts_with("-- expect: "));
    scripts.sort();
    let mut trials = Vec::new();
    for (number, path) in scripts.into_iter().enumerate() {
        for (turn, driver) in ALL.into_iter().enumerate() {
            if turn != number % ALL.len() && !is_long() {
                continue;
            }
            let (path, name) = (path.clone(), path.file_stem().unwrap_or_default().to_string_lossy());
            trials.push(trial(format!("gpu/{name} runs under lies on {}", driver.name()), move || {
                let lies = Faults::new().transfer().discrete().noncoherent().granularity(65536);
                program::run(lies.on(mooncrust(driver).arg(path).args(["--headless", "--validate"]))).clean();
            }));
        }
    }
    trials
}

// ---- The sweep ------------------------------------------------------------------------------------------------------

/// planted.lua, which takes faults in a way of its own.
fn planted(driver: Driver, way: &str) -> Sweep {
    let mut sweep = Sweep::new(driver, script("planted"));
    sweep.words = vec!["--".to_owned(), way.to_owned()];
    sweep
}

/// The faults of the findings, with what is wrong, a line each.
fn findings(report: &Report) -> String {
    report.findings.iter().map(|finding| format!("{}: {}\n", finding.fault, finding.wrong)).collect()
}

fn sound_code_passes_the_sweep(driver: Driver) {
    for under in [Faults::new(), Faults::new().transfer().noncoherent().heap(MEMORY)] {
        let mut sweep = planted(driver, "sound");
        sweep.under = under;
        let report = sweep.run();
        assert!(report.findings.is_empty() && report.unreached.is_empty(), "{report}");
        assert!(report.runs > 12, "{report}");
    }
}

fn the_sweep_finds_mistakes(driver: Driver) {
    let found = |way: &str, functions: &[&'static str], expected: &[&str]| {
        let mut sweep = planted(driver, way);
        (sweep.only, sweep.limit) = (functions.to_vec(), Duration::from_secs(3));
        let report = sweep.run();
        let text = findings(&report);
        assert_eq!(text.lines().count(), expected.len(), "{way}: {report}");
        for (line, words) in text.lines().zip(expected) {
            assert!(line.starts_with(words), "{way}: '{words}' is not the start of '{line}': {report}");
        }
    };
    let leaked = "validation: mooncrust: validation error: vkDestroyDevice()";
    let second = format!("vkCreateBuffer 2 {DEVICE_MEMORY}: {leaked}");
    found("leak", &["vkCreateBuffer"], &[&second]);
    let mapping = format!("vkMapMemory 1 {DEVICE_MEMORY}: died of a signal");
    found("crash", &["vkMapMemory"], &[&mapping]);
    found("hang", &["vkWaitForFences"], &["vkWaitForFences 1 VK_ERROR_DEVICE_LOST: still running after 3 s"]);
    let memory = |wrong: &str| format!("vkCreateFence 1 {DEVICE_MEMORY}: {wrong}");
    found("nameless", &["vkCreateFence"], &[&memory("the message names neither")]);
    found("twice", &["vkCreateFence"], &[&memory("exit code 1 and 2 messages")]);
    found("trace", &["vkCreateFence"], &[&memory("a stack trace")]);
    found("code", &["vkCreateFence"], &[&memory("exit code 3")]);
    found("ignore", &["vkCreateFence"], &[&memory("died of a signal")]);
    let silent = |result| format!("vkGetFenceStatus 1 {result}: exit code 0 and another output");
    found("silent", &["vkGetFenceStatus"], &[&silent(DEVICE_MEMORY), &silent("VK_ERROR_DEVICE_LOST")]);
}

/// all.lua, with each call failing once: creation, upload, readback, shutdown.
fn everything_takes_every_fault(driver: Driver, under: Faults) {
    let mut sweep = Sweep::new(driver, script("all"));
    sweep.under = under;
    let report = sweep.run();
    println!("{}: {}", driver.name(), report.summary());
    assert!(report.findings.is_empty(), "{report}");
}

fn all_takes_every_fault(driver: Driver) {
    everything_takes_every_fault(driver, Faults::new());
}

fn all_takes_every_fault_under_lies(driver: Driver) {
    let host = "VK_EXT_external_memory_host";
    everything_takes_every_fault(driver, Faults::new().transfer().discrete().noncoherent().hide(&[host]));
}

fn is_long() -> bool {
    std::env::var_os("MOONCRUST_TEST_LONG").is_some()
}

fn trial(title: String, test: impl FnOnce() + Send + 'static) -> Trial {
    Trial::test(title, move || {
        test();
        Ok::<(), Failed>(())
    })
}

fn main() {
    type Test = (&'static str, fn(Driver));
    let on_each: [Test; 19] = [
        ("without faults nothing changes", without_faults_nothing_changes),
        ("the chosen calls fail", the_chosen_calls_fail),
        ("some outputs are null", some_outputs_are_null),
        ("the kernel's own calls fail", the_kernels_own_calls_fail),
        ("a lost device stays lost", a_lost_device_stays_lost),
        ("an extension is hidden", an_extension_is_hidden),
        ("memory types are others", memory_types_are_others),
        ("memory is not coherent", memory_is_not_coherent),
        ("a heap is small", a_heap_is_small),
        ("a full heap is no end", a_full_heap_is_no_end),
        ("what failed works again", what_failed_works_again),
        ("a refused submission loses nothing", a_refused_submission_loses_nothing),
        ("lost uploads lose no barrier", lost_uploads_lose_no_barrier),
        ("granularity is coarse", granularity_is_coarse),
        ("there is a transfer queue", there_is_a_transfer_queue),
        ("validation knows the transfer queue", validation_knows_the_transfer_queue),
        ("a program runs under lies", a_program_runs_under_lies),
        ("sound code passes the sweep", sound_code_passes_the_sweep),
        ("the sweep finds mistakes", the_sweep_finds_mistakes),
    ];
    let swept: [(Test, Driver); 2] = [
        (("all.lua takes every fault", all_takes_every_fault), Driver::SwiftShader),
        (("all.lua takes every fault under lies", all_takes_every_fault_under_lies), Driver::Lavapipe),
    ];
    let mut trials = vec![
        trial("the registry is read".to_owned(), the_registry_is_read),
        trial("what makes no sense is refused".to_owned(), what_makes_no_sense_is_refused),
        trial("a function of Vulkan 1.4".to_owned(), a_function_of_vulkan_1_4),
    ];
    for driver in ALL {
        let swept = swept.into_iter().filter(|(_, at)| *at == driver || is_long()).map(|(test, _)| test);
        for (title, test) in on_each.into_iter().chain(swept) {
            trials.push(trial(format!("{title} on {}", driver.name()), move || test(driver)));
        }
    }
    trials.extend(gpu_scripts_under_lies());
    run(&Arguments::from_args(), trials).exit();
}
