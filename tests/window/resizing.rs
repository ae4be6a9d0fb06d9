//! What happens to a window while frames are in flight: another size, minimised, full screen, another screen, a surface
//! or a swapchain that is gone; and what is shown in each case.

use super::*;
use tests::faults::Faults;
use tests::faults::sweep::Sweep;
use tests::picture::Picture;
use tests::x11::wait_for;

pub const CASES: &[Case] = &[
    ("a thousand sizes", thousand_sizes),
    ("sizes without swapchain_maintenance1", plain_sizes),
    ("the app follows the window", follows),
    ("minimised and back", minimised),
    ("full screen and back", full_screen),
    ("from screen to screen", screens),
    ("colours by format", colours),
    ("modes of presenting", modes),
    ("no display with hdr", no_hdr),
    ("frames make no garbage", steady),
    ("a frame that fails", failing_frame),
    ("faults of the display", faults),
    ("each call for a window fails", sweep),
    ("a window that closes", closes),
];

/// A moving picture with a red left and a green right half; prints what is asked for by keys.
const SCRIPT: &str = r#"
local mc = require "mooncrust"
io.stdout:setvbuf "no"
local halves = mc.image { name = "halves", width = 64, height = 32, format = "rgba8" }
halves:upload(function(x) if x < 32 then return 255, 0, 0, 255 end return 0, 255, 0, 255 end)
return mc.app { size = { 64, 32 }, max_fps = false, vsync = VSYNC,
  frame = function(app, graph)
    graph:present(halves)
    if app.step == 3 then print "ready" end
  end,
  stop = function(app) print("frames " .. app.step) end,
}"#;

fn script(name: &str, driver: Driver, vsync: &str) -> Script {
    Script::new(name, driver, &SCRIPT.replace("VSYNC", vsync))
}

/// Whether it is the picture, as large as fits, in the middle of black.
fn is_fitted(picture: &Picture) -> bool {
    let (width, height) = (f64::from(picture.width), f64::from(picture.height));
    let scale = (width / 64.0).min(height / 32.0);
    let (left, top) = ((width - 64.0 * scale) / 2.0, (height - 32.0 * scale) / 2.0);
    let at = |x: f64, y: f64| picture.at((left + x * 64.0 * scale) as u32, (top + y * 32.0 * scale) as u32);
    let inside = at(0.2, 0.5) == [255, 0, 0] && at(0.8, 0.5) == [0, 255, 0];
    let black = |x: f64, y: f64| picture.at(x as u32, y as u32) == [0, 0, 0];
    let beside = left < 4.0 || black(1.0, height / 2.0) && black(width - 2.0, height / 2.0);
    inside && beside && (top < 4.0 || black(width / 2.0, 1.0) && black(width / 2.0, height - 2.0))
}

/// Numbers that are the same in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, n: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % n
    }
}

fn resize_often(display: &Display, count: u32) {
    let (window, mut random) = (display.window(), Random(7));
    for i in 0..count {
        let (width, height) = (1 + random.below(900) as u16, 1 + random.below(700) as u16);
        window.resize(width, height);
        if i % 4 == 0 {
            std::thread::sleep(Duration::from_millis(random.below(30)));
        }
    }
    window.resize(500, 300);
    window.shows("the picture at the last size", |picture| picture.width == 500 && is_fitted(picture));
}

/// Kilobytes of memory that the program holds.
fn memory(running: &Running) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{}/status", running.id())).unwrap();
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

fn thousand_sizes(driver: Driver) {
    let display = Display::bare();
    let script = script("thousand", driver, "false");
    let mut running = script.start(&display, driver);
    running.says("ready");
    resize_often(&display, 200);
    let before = memory(&running);
    resize_often(&display, 800);
    let after = memory(&running);
    display.window().delete();
    ends_clean(running, 0);
    // SwiftShader keeps the memory of every swapchain, whoever destroys it.
    let is_kept = driver == Driver::SwiftShader;
    assert!(is_kept || after < before + 40_000, "{before} kB have become {after} kB");
}

fn plain_sizes(driver: Driver) {
    let display = Display::bare();
    let script = script("plain", driver, "false");
    let lies = Faults::new().hide(&["VK_EXT_swapchain_maintenance1", "VK_KHR_swapchain_maintenance1"]);
    let mut running = Running::start(lies.on(&mut script.on(&display, driver)));
    running.says("ready");
    resize_often(&display, 200);
    display.window().delete();
    ends_clean(running, 0);
}

fn follows(driver: Driver) {
    let display = Display::bare();
    let text = r#"
        local mc = require "mooncrust"
        io.stdout:setvbuf "no"
        local last
        return mc.app { size = { 64, 32 }, resize = "follow", frame = function(app, graph)
          local image = graph:image { width = app.width, height = app.height }
          graph:clear(image, { 0, 0, 1, 1 }):present(image)
          local size = app.width .. " x " .. app.height
          if size ~= last then print(size) end
          last = size
        end }"#;
    let script = Script::new("follow", driver, text);
    let mut running = script.start(&display, driver);
    running.says("64 x 32");
    let window = display.window();
    window.resize(321, 123);
    running.says("321 x 123");
    let is_blue =
        |picture: &Picture| picture.others(&Picture { rgba: [0, 0, 255, 255].repeat(321 * 123), ..*picture }, 0) == 0;
    window.shows("nothing but blue", |picture| picture.width == 321 && picture.height == 123 && is_blue(picture));
    window.delete();
    ends_clean(running, 0);
}

fn minimised(driver: Driver) {
    let display = Display::managed();
    let script = script("minimised", driver, "true");
    let mut running = script.start(&display, driver);
    running.says("ready");
    let window = display.window();
    for size in [300, 400, 500] {
        window.minimise();
        wait_for("minimised window", || (!window.is_visible()).then_some(()));
        std::thread::sleep(Duration::from_millis(100));
        window.activate();
        wait_for("visible window", || window.is_visible().then_some(()));
        window.resize(size, 200);
        window.shows("the picture again", |picture| picture.width == u32::from(size) && is_fitted(picture));
    }
    // It can be closed while nobody sees it.
    window.minimise();
    wait_for("minimised window", || (!window.is_visible()).then_some(()));
    window.close();
    ends_clean(running, 0);
}

fn full_screen(driver: Driver) {
    let display = Display::managed();
    let script = script("full", driver, "true");
    let mut running = script.start(&display, driver);
    running.says("ready");
    let window = display.window();
    window.shows("the picture", |picture| picture.width == 64 && is_fitted(picture));
    for _ in 0..3 {
        window.fullscreen(true);
        window.shows("full screen", |picture| {
            picture.width == u32::from(tests::x11::WIDTH)
                && picture.height == u32::from(tests::x11::HEIGHT)
                && is_fitted(picture)
        });
        window.fullscreen(false);
        window.shows("the small picture", |picture| picture.width == 64 && is_fitted(picture));
    }
    window.close();
    ends_clean(running, 0);
}

fn screens(driver: Driver) {
    // Mesa loses its connection to an X server with Xinerama: there the window crosses the edges of one screen.
    let two: &[&str] = &["-screen", "0", "640x480x24", "-screen", "1", "800x600x24", "+xinerama"];
    let screens = if driver == Driver::Lavapipe { &["-screen", "0", "1440x480x24"] } else { two };
    let mut display = Display::start(screens);
    display.manage();
    let script = script("screens", driver, "\"mailbox\"");
    let mut running = script.start(&display, driver);
    running.says("ready");
    let window = display.window();
    for x in [100, 700, 600, 0] {
        window.move_to(-40, -20);
        window.move_to(x, 50);
        window.shows("the picture", |picture| picture.width == 64 && is_fitted(picture));
    }
    window.close();
    ends_clean(running, 0);
}

fn colours(driver: Driver) {
    let display = Display::bare();
    // Half of the light is 188 of 255 as displays want it.
    for (format, shown) in [("rgba8", 128), ("rgba8_srgb", 188), ("rgba16f", 128), ("bgra8", 128), ("rgb10a2", 128)] {
        let text = r#"
            local mc = require "mooncrust"
            return mc.app { size = { 60, 40 }, frame = function(app, graph)
              local image = graph:image { width = 60, height = 40, format = "FORMAT" }
              graph:clear(image, { 0.5, 2, -1, 1 }):present(image)
            end }"#;
        let script = Script::new("colours", driver, &text.replace("FORMAT", format));
        let running = script.start(&display, driver);
        let window = display.window();
        window.shows(format, |picture| picture.is_near(30, 20, [shown, 255, 0], 1));
        window.delete();
        ends_clean(running, 0);
    }
}

fn modes(driver: Driver) {
    let display = Display::bare();
    let all = driver == Driver::Lavapipe;
    for (vsync, mode) in
        [("true", "fifo"), ("false", if all { "immediate" } else { "mailbox" }), ("\"mailbox\"", "mailbox")]
    {
        let script = script("modes", driver, vsync);
        let mut running = script.start(&display, driver);
        running.says("ready");
        running.says(&format!("present mode {mode} (of fifo, "));
        display.window().delete();
        ends_clean(running, 0);
    }
}

/// A display that has no more than the usual range: that is said, and shown.
fn no_hdr(driver: Driver) {
    let display = Display::bare();
    let script = Script::new("hdr", driver, &SCRIPT.replace("vsync = VSYNC", "hdr = true"));
    let mut running = script.start(&display, driver);
    running.says("window: this display has no hdr images, it shows unorm").says("ready");
    let window = display.window();
    window.shows("the picture", is_fitted);
    window.resize(200, 100);
    window.shows("the larger picture", |picture| picture.width == 200 && is_fitted(picture));
    window.delete();
    let outcome = running.end_within(SOON);
    assert_eq!(outcome.code(0).stderr.matches("no hdr").count(), 1, "{}", outcome.all());
}

/// What is left of 300 frames, some of which make machine code, is next to nothing a frame.
fn steady(driver: Driver) {
    let display = Display::bare();
    let text = r#"
        local mc = require "mooncrust"
        local image = mc.image { width = 60, height = 40 }
        local before
        return mc.app { size = { 60, 40 }, max_fps = false, vsync = false, frame = function(app, graph)
          graph:present(image)
          if app.step == 1200 then
            collectgarbage()
            collectgarbage "stop"
            before = collectgarbage "count"
          elseif app.step == 1500 then
            print(("%.0f bytes a frame"):format((collectgarbage "count" - before) * 1024 / 300))
          end
        end }"#;
    let script = Script::new("steady", driver, text);
    let mut command = display.mooncrust(driver);
    let outcome = ends_clean(Running::start(command.arg(script.0.join("main.lua")).args(["--frames", "1501"])), 0);
    let bytes: u32 = outcome.stdout.split(' ').next().unwrap().parse().expect("a number");
    assert!(bytes < 64, "{}", outcome.all());
}

/// An image that was taken for a frame which then fails is the next frame's.
fn failing_frame(driver: Driver) {
    let display = Display::bare();
    let text = r#"
        local mc = require "mooncrust"
        io.stdout:setvbuf "no"
        local image = mc.image { width = 60, height = 40 }
        local function fail(graph)
          graph:clear(image, { 1, 0, 0, 1 }):present(image)
          graph:pass { keep = true, record = function() error("on purpose", 0) end }
        end
        return mc.app { size = { 60, 40 },
          event = function(app, e)
            if e.type ~= "key_down" then return end
            for _ = 1, 10 do print(pcall(mc.submit, fail)) end
            mc.submit(function(graph) graph:clear(image, { 0, 0, 1, 1 }):present(image) end)
            if e.key == "b" then print(pcall(mc.submit, fail)) end
            app.is_done = true
          end,
          frame = function(app, graph)
            if not app.is_done then graph:clear(image, { 0, 1, 0, 1 }):present(image) end
            if app.step == 3 then print "ready" end
          end }"#;
    let script = Script::new("failing", driver, text);
    let mut running = script.start(&display, driver);
    running.says("ready");
    let window = display.window();
    window.shows("green", |picture| picture.at(30, 20) == [0, 255, 0]);
    window.focus();
    display.press('a');
    running.says("false\ton purpose");
    window.shows("blue", |picture| picture.at(30, 20) == [0, 0, 255]);
    window.resize(70, 50);
    display.press('b');
    window.delete();
    ends_clean(running, 0);
}

const OUT_OF_DATE: &str = "VK_ERROR_OUT_OF_DATE_KHR";
const SUBOPTIMAL: &str = "VK_SUBOPTIMAL_KHR";
const SURFACE_LOST: &str = "VK_ERROR_SURFACE_LOST_KHR";

/// Every failure that a window may bring about, at each call: the picture is there in the end.
fn faults(driver: Driver) {
    let display = Display::bare();
    let script = script("faults", driver, "true");
    let survives = |faults: Faults| {
        let mut running = Running::start(faults.on(&mut script.on(&display, driver)));
        let window = display.window();
        running.says("ready");
        window.shows("the picture", is_fitted);
        window.resize(200, 100);
        window.shows("the larger picture", |picture| picture.width == 200 && is_fitted(picture));
        window.delete();
        ends_clean(running, 0);
    };
    let stops = |faults: Faults, words: &[&str]| {
        let outcome = Running::start(faults.on(&mut script.on(&display, driver))).end_within(SOON);
        outcome.code(1).says(words).without_trace();
        assert_eq!(outcome.messages().matches("mooncrust: ").count(), 2, "one message: {}", outcome.all());
    };
    for call in [1, 2, 3, 5] {
        survives(Faults::new().fail("vkAcquireNextImageKHR", call, OUT_OF_DATE));
        survives(Faults::new().say("vkAcquireNextImageKHR", call, SUBOPTIMAL));
        survives(Faults::new().fail("vkAcquireNextImageKHR", call, "VK_TIMEOUT"));
        survives(Faults::new().say("vkQueuePresentKHR", call, OUT_OF_DATE));
        survives(Faults::new().say("vkQueuePresentKHR", call, SUBOPTIMAL));
    }
    // SwiftShader, which loses no surface, has X errors when one goes before the server has heard of its images.
    if driver == Driver::Lavapipe {
        for call in [1, 2, 3, 5] {
            survives(Faults::new().fail("vkAcquireNextImageKHR", call, SURFACE_LOST));
            survives(Faults::new().say("vkQueuePresentKHR", call, SURFACE_LOST));
        }
        for name in ["SurfaceCapabilities", "SurfaceFormats", "SurfacePresentModes"] {
            survives(Faults::new().fail(&format!("vkGetPhysicalDevice{name}KHR"), 1, SURFACE_LOST));
        }
        survives(Faults::new().fail("vkCreateSwapchainKHR", 1, SURFACE_LOST));
        survives(Faults::new().fail("vkCreateSwapchainKHR", 2, "VK_ERROR_NATIVE_WINDOW_IN_USE_KHR"));
        let lost = Faults::new().fail_from("vkAcquireNextImageKHR", 3, SURFACE_LOST);
        stops(lost, &["vkAcquireNextImageKHR", SURFACE_LOST]);
    }
    for function in ["vkAcquireNextImageKHR", "vkQueuePresentKHR", "vkQueueSubmit2"] {
        stops(Faults::new().lose(function, 4), &["VK_ERROR_DEVICE_LOST"]);
    }
    stops(Faults::new().fail("vkAcquireNextImageKHR", 3, "VK_ERROR_OUT_OF_HOST_MEMORY"), &["vkAcquireNextImageKHR"]);
    stops(Faults::new().fail("vkQueuePresentKHR", 3, "VK_ERROR_OUT_OF_DEVICE_MEMORY"), &["vkQueuePresentKHR"]);
}

/// Each call that has to do with the window, with each result that it may have: an end in order, or frames as ever.
fn sweep(driver: Driver) {
    let text = r#"
        local mc = require "mooncrust"
        local image = mc.image { width = 60, height = 40 }
        return mc.app { size = { 60, 40 }, max_fps = false, vsync = false, frame = function(app, graph)
          graph:present(image)
          if app.step == 3 then app.window.sdl.SDL_SetWindowSize(app.window.handle, 90, 70) end
        end }"#;
    let (display, script) = (Display::bare(), Script::new("sweep", driver, text));
    let mut sweep = Sweep::new(driver, script.0.join("main.lua"));
    sweep.words = vec!["--frames".to_owned(), "8".to_owned()];
    (sweep.display, sweep.most) = (Some(display.name.clone()), 2);
    sweep.remedies.push("run with --headless");
    sweep.only = vec![
        "vkAcquireNextImageKHR",
        "vkCreateFence",
        "vkCreateImageView",
        "vkCreateSemaphore",
        "vkCreateSwapchainKHR",
        "vkCreateXlibSurfaceKHR",
        "vkGetPhysicalDeviceSurfaceCapabilitiesKHR",
        "vkGetPhysicalDeviceSurfaceFormatsKHR",
        "vkGetPhysicalDeviceSurfacePresentModesKHR",
        "vkGetPhysicalDeviceSurfaceSupportKHR",
        "vkGetSwapchainImagesKHR",
        "vkQueuePresentKHR",
        "vkQueueSubmit2",
        "vkResetFences",
        "vkWaitForFences",
    ];
    let memory = vec!["VK_ERROR_OUT_OF_DEVICE_MEMORY", "VK_ERROR_OUT_OF_HOST_MEMORY"];
    sweep.results = vec![memory, vec!["VK_ERROR_DEVICE_LOST"], vec![OUT_OF_DATE]];
    if driver == Driver::Lavapipe {
        sweep.results.push(vec![SURFACE_LOST]);
    }
    let report = sweep.run();
    assert!(report.findings.is_empty() && report.runs > 40, "{report}");
}

/// The window is closed with frames in flight, at any time.
fn closes(driver: Driver) {
    let display = Display::bare();
    let script = script("closes", driver, "false");
    for pause in [0, 3, 17, 40] {
        let mut running = script.start(&display, driver);
        running.says("ready");
        std::thread::sleep(Duration::from_millis(pause));
        display.window().delete();
        ends_clean(running, 0);
    }
}
