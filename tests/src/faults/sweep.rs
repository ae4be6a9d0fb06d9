//! Runs a script once for each Vulkan call that it makes, with that call failing, and says how the program took it.
//!
//! ```no_run
//! use tests::{driver::Driver, faults::sweep::Sweep};
//! let report = Sweep::new(Driver::Lavapipe, "examples/00_hello").run();
//! assert!(report.findings.is_empty(), "{report}");
//! ```
//!
//! A run is good when the program ends by itself, within the limit, with
//! - exit code 0 and the output of the run without a fault, or
//! - exit code 1 and one message, which names the VkResult or what to do;
//!
//! and in both cases without a stack trace and without a message of the validation layer, which also says what was left
//! alive at the end.

use super::registry::{Function, functions};
use super::{Faults, registry};
use crate::driver::Driver;
use crate::program::{Outcome, mooncrust, run_within};
use std::fmt;
use std::path::PathBuf;
use std::process::Command;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

pub struct Sweep {
    pub driver: Driver,
    pub script: PathBuf,
    /// More words of the command line.
    pub words: Vec<String>,
    /// Where its window is shown, if it opens one.
    pub display: Option<String>,
    /// Lies under which all runs are made.
    pub under: Faults,
    /// From each group the first result that the function can return; a function that can return none of them fails
    /// with the first of its own. VK_ERROR_DEVICE_LOST lasts.
    pub results: Vec<Vec<&'static str>>,
    /// Functions to fail, by name; empty: all.
    pub only: Vec<&'static str>,
    pub skip: Vec<&'static str>,
    /// Most calls of one function to fail: the first ones and the last one.
    pub most: u64,
    /// Words of a message that are as good as the name of the VkResult.
    pub remedies: Vec<&'static str>,
    pub limit: Duration,
    /// Runs at a time.
    pub jobs: usize,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fault {
    pub function: &'static str,
    /// Counted from 1.
    pub call: u64,
    pub result: &'static str,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", self.function, self.call, self.result)
    }
}

/// A fault that the program did not take well.
pub struct Finding {
    pub fault: Fault,
    pub wrong: String,
    /// The command and what it printed.
    pub shown: String,
}

pub struct Report {
    pub runs: usize,
    pub took: Duration,
    /// The longest run.
    pub longest: Duration,
    pub findings: Vec<Finding>,
    /// Faults whose call did not happen, as the program made fewer than before: it polls.
    pub unreached: Vec<Fault>,
}

impl fmt::Display for Report {
    /// All findings, each in full.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.summary())?;
        for Finding { fault, wrong, shown } in &self.findings {
            writeln!(f, "\n==== {fault}: {wrong}\n{shown}")?;
        }
        Ok(())
    }
}

impl Report {
    /// A line for each finding.
    pub fn summary(&self) -> String {
        let (took, each) = (self.took.as_secs_f64(), self.took.as_secs_f64() / self.runs.max(1) as f64);
        let longest = self.longest.as_secs_f64();
        let mut text = format!("{} runs, {took:.1} s ({each:.3} s each, longest {longest:.1} s)", self.runs);
        text += &format!(", {} findings, {} not reached", self.findings.len(), self.unreached.len());
        for Finding { fault, wrong, .. } in &self.findings {
            text += &format!("\n  {fault}: {wrong}");
        }
        for fault in &self.unreached {
            text += &format!("\n  {fault}: not reached");
        }
        text
    }
}

impl Sweep {
    pub fn new(driver: Driver, script: impl Into<PathBuf>) -> Self {
        let memory = ["VK_ERROR_OUT_OF_DEVICE_MEMORY", "VK_ERROR_OUT_OF_HOST_MEMORY"];
        Self {
            driver,
            script: script.into(),
            words: Vec::new(),
            display: None,
            under: Faults::new(),
            results: vec![memory.to_vec(), vec!["VK_ERROR_DEVICE_LOST"]],
            only: Vec::new(),
            skip: Vec::new(),
            most: u64::MAX,
            remedies: vec!["run `make setup`", "`make build`", "VK_LAYER_PATH", "VK_DRIVER_FILES"],
            limit: Duration::from_secs(20),
            jobs: std::thread::available_parallelism().map_or(1, usize::from),
        }
    }

    /// Makes all runs.
    ///
    /// # Panics
    /// When the script does not run well without a fault.
    pub fn run(&self) -> Report {
        let start = Instant::now();
        let under = self.under.clone();
        let usual = self.start(&under);
        usual.clean();
        let faults = self.faults(&under.counts());
        let next = AtomicUsize::new(0);
        let judged = Mutex::new(Vec::new());
        std::thread::scope(|scope| {
            for _ in 0..self.jobs {
                scope.spawn(|| {
                    while let Some(fault) = faults.get(next.fetch_add(1, Ordering::Relaxed)) {
                        let result = self.try_fault(fault, &usual);
                        judged.lock().expect("a thread died").push((fault, result));
                    }
                });
            }
        });
        let mut judged = judged.into_inner().expect("a thread died");
        judged.sort_by_key(|(fault, _)| faults.iter().position(|other| other == *fault));
        let (runs, longest) = (judged.len(), judged.iter().map(|(_, judged)| judged.took).max().unwrap_or_default());
        let (mut findings, mut unreached) = (Vec::new(), Vec::new());
        for (fault, Judged { wrong, reached, shown, .. }) in judged {
            match wrong {
                Some(wrong) => findings.push(Finding { fault: fault.clone(), wrong, shown }),
                None if !reached => unreached.push(fault.clone()),
                None => {}
            }
        }
        Report { runs, took: start.elapsed(), longest, findings, unreached }
    }

    fn faults(&self, counts: &[(&'static Function, u64)]) -> Vec<Fault> {
        let mut list = Vec::new();
        let tried = |f: &Function| {
            let name = f.name.as_str();
            f.returns == "VkResult" && (self.only.is_empty() || self.only.contains(&name)) && !self.skip.contains(&name)
        };
        for (function, count) in counts.iter().filter(|(function, _)| tried(function)) {
            let calls = (1..=*count).filter(|call| *call < self.most || call == count);
            for call in calls {
                let results = self.results_of(function);
                list.extend(results.into_iter().map(|result| Fault { function: &function.name, call, result }));
            }
        }
        list
    }

    fn results_of(&self, function: &'static Function) -> Vec<&'static str> {
        let can = |name: &&str| function.errors.iter().chain(&function.successes).any(|code| code == name);
        let mut list: Vec<&'static str> =
            self.results.iter().filter_map(|group| group.iter().copied().find(|name| can(name))).collect();
        if list.is_empty() {
            // A function that lists no error can still return this one.
            list.push(function.errors.first().map_or("VK_ERROR_UNKNOWN", String::as_str));
        }
        list
    }

    fn start(&self, faults: &Faults) -> Outcome {
        let usual = mooncrust(self.driver);
        let mut command = Command::new("timeout");
        command.args(["--kill-after=1", &self.limit.as_secs().to_string()]).arg(usual.get_program());
        // What it says of its window is no message.
        let place = if self.display.is_some() { "--quiet" } else { "--headless" };
        command.arg(&self.script).args([place, "--validate"]).args(&self.words);
        command.current_dir(crate::root());
        for (name, value) in usual.get_envs() {
            match value {
                Some(value) => command.env(name, value),
                None => command.env_remove(name),
            };
        }
        self.display.iter().for_each(|name| _ = command.env("DISPLAY", name));
        run_within(faults.on(&mut command), self.limit + Duration::from_secs(10))
    }

    fn try_fault(&self, fault: &Fault, usual: &Outcome) -> Judged {
        let Fault { function, call, result } = *fault;
        let under = self.under.clone();
        let faults = match result {
            "VK_ERROR_DEVICE_LOST" => under.lose(function, call),
            _ => under.fail(function, call, result),
        };
        let outcome = self.start(&faults);
        let wrong = self.judge(&outcome, result, usual).err();
        Judged { wrong, reached: faults.calls(function) >= call, shown: outcome.all(), took: outcome.took }
    }

    fn judge(&self, outcome: &Outcome, result: &str, usual: &Outcome) -> Result<(), String> {
        let messages = outcome.messages();
        let has = |words: &[&'static str]| words.iter().copied().find(|word| messages.contains(word));
        match outcome.code {
            None => return Err("died of a signal".into()),
            Some(124 | 137) => return Err(format!("still running after {} s", self.limit.as_secs())),
            Some(0 | 1) => {}
            Some(code) => return Err(format!("exit code {code}")),
        }
        if let Some(word) = has(&["validation error", "VUID-", "UNASSIGNED-", "SYNC-HAZARD"]) {
            let said = messages.lines().find(|line| line.contains(word)).unwrap_or_default();
            return Err(format!("validation: {}", said.chars().take(200).collect::<String>()));
        }
        if let Some(word) = has(&["stack traceback", "called from", "panicked"]) {
            return Err(format!("a stack trace: '{word}'"));
        }
        let count = messages.lines().filter(|line| line.starts_with("mooncrust: ")).count();
        if outcome.code == Some(0) {
            return match count {
                _ if outcome.stdout != usual.stdout => Err("exit code 0 and another output".into()),
                0 | 1 => Ok(()),
                _ => Err(format!("exit code 0 and {count} messages")),
            };
        }
        if count != 1 || !messages.starts_with("mooncrust: ") {
            return Err(format!("exit code 1 and {count} messages, not one"));
        }
        // The layer passes numbers on; several names may mean the same one.
        let number = registry::result(result);
        let names = functions().iter().flat_map(|f| &f.errors).filter(|name| registry::result(name) == number);
        let named = names.map(String::as_str).chain([result]).any(|name| messages.contains(name));
        if !named && has(&self.remedies).is_none() {
            return Err(format!("the message names neither {result} nor what to do: {}", messages.trim_end()));
        }
        Ok(())
    }
}

struct Judged {
    wrong: Option<String>,
    reached: bool,
    shown: String,
    took: Duration,
}
