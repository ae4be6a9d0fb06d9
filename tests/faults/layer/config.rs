//! The variables of the environment, read once.

use ash::vk::MemoryPropertyFlags as Flags;
use std::collections::HashMap;
use std::env::var;
use std::sync::LazyLock;

/// What to do with the calls `from` to `until` (without it; counted from 0) of a function.
#[derive(Clone, Copy)]
pub struct Fault {
    pub from: u64,
    pub until: u64,
    pub result: i32,
    pub lost: bool,
    /// The call is made, and this is said of it when it succeeds.
    pub after: bool,
}

pub struct Function {
    pub name: String,
    /// Type of the first parameter.
    pub first: String,
    pub returns: String,
    pub errors: String,
}

impl Function {
    /// Whether it is asked for through its device.
    pub fn is_of_device(&self) -> bool {
        ["VkDevice", "VkCommandBuffer"].contains(&self.first.as_str()) && self.name != "vkGetDeviceProcAddr"
            || self.takes_queue()
    }

    pub fn takes_queue(&self) -> bool {
        self.first == "VkQueue"
    }
}

#[derive(Default)]
pub struct Config {
    pub functions: Vec<Function>,
    pub faults: HashMap<String, Vec<Fault>>,
    pub counts: Option<String>,
    pub hide: Vec<String>,
    pub types: Vec<Flags>,
    pub noncoherent: bool,
    pub heap: Option<u64>,
    pub granularity: Option<u64>,
    pub transfer: bool,
}

pub static CONFIG: LazyLock<Config> = LazyLock::new(|| read().unwrap_or_else(|error| refuse(&error)));

/// Ends the program: a fault that is not what the test meant proves nothing.
pub fn refuse(error: &str) -> ! {
    eprintln!("faults: {error}");
    std::process::abort()
}

fn words(name: &str) -> Vec<String> {
    let text = var(name).unwrap_or_default();
    text.split(',').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

fn number(name: &str) -> Result<Option<u64>, String> {
    let Ok(text) = var(name) else { return Ok(None) };
    text.parse().map(Some).map_err(|_| format!("{name} is '{text}', not a number of bytes"))
}

fn switch(name: &str) -> Result<bool, String> {
    match var(name).as_deref() {
        Err(_) => Ok(false),
        Ok("1") => Ok(true),
        Ok(text) => Err(format!("{name} is '{text}', not 1")),
    }
}

fn read() -> Result<Config, String> {
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("MC_FAULTS")) {
        let known = ["", "_FUNCTIONS", "_COUNTS", "_HIDE", "_TYPES", "_NONCOHERENT", "_HEAP", "_GRANULARITY"];
        if !known.contains(&&name["MC_FAULTS".len()..]) && name != "MC_FAULTS_TRANSFER" {
            return Err(format!("there is no variable {name}"));
        }
    }
    let path = var("MC_FAULTS_FUNCTIONS").map_err(|_| "MC_FAULTS_FUNCTIONS names no list of functions".to_owned())?;
    let list = std::fs::read_to_string(&path).map_err(|e| format!("MC_FAULTS_FUNCTIONS: cannot read {path}: {e}"))?;
    let functions = list.lines().map(|line| parse_function(line).ok_or(format!("{path}: '{line}' is no function")));
    let mut config = Config {
        functions: functions.collect::<Result<_, _>>()?,
        counts: var("MC_FAULTS_COUNTS").ok(),
        hide: words("MC_FAULTS_HIDE"),
        types: words("MC_FAULTS_TYPES").iter().map(|text| parse_type(text)).collect::<Result<_, _>>()?,
        noncoherent: switch("MC_FAULTS_NONCOHERENT")?,
        heap: number("MC_FAULTS_HEAP")?,
        granularity: number("MC_FAULTS_GRANULARITY")?,
        transfer: switch("MC_FAULTS_TRANSFER")?,
        ..Config::default()
    };
    for text in words("MC_FAULTS") {
        let (name, fault) = parse_fault(&text).ok_or(format!("MC_FAULTS: '{text}' is not NAME:N:RESULT"))?;
        let known = config.functions.iter().find(|function| function.name == name);
        match known.map(|function| function.returns.as_str()) {
            Some("VkResult") => config.faults.entry(name).or_default().push(fault),
            Some(_) => return Err(format!("MC_FAULTS: {name} does not return a VkResult")),
            None => return Err(format!("MC_FAULTS: there is no function {name}")),
        }
    }
    Ok(config)
}

fn parse_function(line: &str) -> Option<Function> {
    let mut words = line.split(' ').map(str::to_owned);
    let function =
        Function { name: words.next()?, first: words.next()?, returns: words.next()?, errors: words.next()? };
    words.next().is_none().then_some(function)
}

fn parse_fault(text: &str) -> Option<(String, Fault)> {
    let mut parts = text.split(':');
    let (name, call, result) = (parts.next()?, parts.next()?, parts.next()?);
    let on = call.strip_suffix('+');
    let from = on.unwrap_or(call).parse::<u64>().ok()?.checked_sub(1)?;
    let (lost, last) = (result == "lost", parts.next());
    let fault = Fault {
        from,
        until: if on.is_some() { u64::MAX } else { from + 1 },
        result: if lost { ash::vk::Result::ERROR_DEVICE_LOST.as_raw() } else { result.parse().ok()? },
        lost,
        after: last.is_some(),
    };
    (last.is_none_or(|word| word == "after") && parts.next().is_none()).then_some((name.to_owned(), fault))
}

fn parse_type(text: &str) -> Result<Flags, String> {
    text.split('+').try_fold(Flags::empty(), |flags, word| {
        Ok(flags
            | match word {
                "device" => Flags::DEVICE_LOCAL,
                "visible" => Flags::HOST_VISIBLE,
                "coherent" => Flags::HOST_COHERENT,
                "cached" => Flags::HOST_CACHED,
                _ => return Err(format!("MC_FAULTS_TYPES: '{word}' is not device, visible, coherent or cached")),
            })
    })
}
