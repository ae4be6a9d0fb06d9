//! The window on the device: its surface, its title, and devices that cannot draw to it.

use super::*;

pub const CASES: &[Case] = &[
    ("surfaces made anew", renewed),
    ("faults in the title", titled),
    ("a device that cannot present", unable),
    ("no window for a script that is no app", no_app),
    ("asked for twice", twice),
];

const OPEN: &str = r#"
local mc = require "mooncrust"
io.stdout:setvbuf "no"
local function open() return require("mooncrust.app.window").open { title = "demo", width = 320, height = 240 } end
"#;

#[track_caller]
fn clean(name: &str, driver: Driver, text: &str) -> Outcome {
    let display = Display::bare();
    let script = Script::new(name, driver, &(OPEN.to_string() + text));
    ends_clean(script.start(&display, driver), 0)
}

fn renewed(driver: Driver) {
    let text = r#"
local window = open()
local before = window.surface
for _ = 1, 50 do
  window:renew_surface()
  local modes = mc.vk.array("uint32_t", 1)
  mc.vk.check(mc.vk.vkGetPhysicalDeviceSurfacePresentModesKHR(mc.device.physical, window.surface, modes, nil), "modes")
  assert(modes[0] > 0)
end
print(window:pixels())
print(window:size())
print(window:density() > 0, window:display() > 0, window.minimised, window.surface ~= nil)
"#;
    assert_eq!(clean("renewed", driver, text).stdout, "320\t240\n320\t240\ntrue\ttrue\tfalse\ttrue\n");
}

fn titled(driver: Driver) {
    let display = Display::bare();
    let text = r#"
local faults = require "mooncrust.app.faults"
local window = open()
faults.attach {}
local function wait() print "set" return io.read() end
wait()
faults.note("a", "first") wait()
faults.note("b", "second") wait()
window:set_title "ä new one" wait()
faults.note("a", nil)
faults.note("b", nil) wait()
"#;
    let script = Script::new("titled", driver, &(OPEN.to_string() + text));
    let mut command = script.on(&display, driver);
    let mut child = command
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::null())
        .spawn()
        .unwrap();
    let mut lines = std::io::BufReader::new(child.stdout.take().unwrap());
    let mut input = child.stdin.take().unwrap();
    for title in ["demo", "demo - 1 error", "demo - 2 errors", "ä new one", "ä new one"] {
        std::io::BufRead::read_line(&mut lines, &mut String::new()).unwrap();
        tests::x11::wait_for(title, || (display.window().title() == title).then_some(()));
        std::io::Write::write_all(&mut input, b"\n").unwrap();
    }
    assert!(child.wait().unwrap().success());
}

/// Both drivers are there, and both say that they cannot, or only the other one can.
fn unable(driver: Driver) {
    let display = Display::bare();
    let both = ALL.map(|driver| driver.manifest().into_os_string().into_string().unwrap()).join(":");
    let fake = r#"
local vk, answers = mc.vk, { [true] = ANSWER }
local name = "vkGetPhysicalDeviceSurfaceSupportKHR"
local d = mc.device
rawset(vk, name, function(physical, _, _, out)
  out[0] = physical ~= d.physical and answers[true] or 0
  return 0
end)
open()
"#;
    for (answer, says) in [("1", "use --device "), ("0", ": no other device can")] {
        let script = Script::new("unable", driver, &(OPEN.to_string() + &fake.replace("ANSWER", answer)));
        let mut command = display.mooncrust(driver);
        command.env("VK_DRIVER_FILES", &both).arg(script.0.join("main.lua")).args(["--device", driver.device()]);
        let outcome = Running::start(&mut command).end_within(SOON);
        outcome.refuses(1, &[driver.device(), "cannot present to the window", says, "--headless"]);
        let other = ALL.into_iter().find(|other| other.device() != driver.device()).unwrap();
        assert_eq!(outcome.stderr.contains(other.device()), answer == "1", "{}", outcome.all());
    }
    let lacks = "mc.device.extensions.VK_KHR_swapchain = false\nopen()\n";
    let script = Script::new("lacking", driver, &(OPEN.to_string() + lacks));
    let outcome = script.start(&display, driver).end_within(SOON);
    outcome.refuses(1, &["it lacks VK_KHR_swapchain"]);
}

fn no_app(driver: Driver) {
    let text = r#"
print(mc.device.name ~= nil)
for line in io.lines "/proc/self/maps" do assert(not line:find("libSDL3", 1, true), line) end
"#;
    clean("no-app", driver, text);
    // Without a window nothing of window systems is there.
    let script = Script::new("headless", driver, &(OPEN.to_string() + text + HEADLESS));
    let mut command = tests::program::mooncrust(driver);
    Running::start(command.arg(script.0.join("main.lua")).arg("--headless")).end_within(SOON).clean();
}

const HEADLESS: &str = r#"
for name in pairs(mc.device.extensions) do assert(not name:find "surface" and not name:find "swapchain", name) end
"#;

fn twice(driver: Driver) {
    let text = "open()\nprint(pcall(open))";
    let outcome = clean("twice", driver, text);
    assert!(outcome.stdout.starts_with("false\tcannot open a window (there is no device, or a window already)"));
}
