//! bootstrap/setup.sh: it finds what is missing, installs that in one go or not at all, and leaves other systems alone.

use crate::{Outcome, Sandbox};
use std::time::{Duration, Instant};

/// A made-up apt-get. It notes each call, keeps the sources it was given, and fails at the step that FAIL names.
const APT: &str = r#"#!/bin/bash
case " $* " in
  *" indextargets "*)
    echo "bookworm main http://elsewhere.example/repo/"
    for suite in $SUITE $SUITE-updates; do echo "$suite main http://mirror.example/debian/"; done
    [ "$NO_SECURITY" ] || echo "$SUITE-security main http://safe.example/updates/"
    exit ;;
  *" update "*) step=update ;;
  *" -s "*) step=resolve ;;
  *" -d "*) step=fetch ;;
  *" install "*) step=install ;;
  *" download "*) step=download ;;
esac
for word; do
  case $word in Dir::Etc::sourcelist=*) cat "${word#*=}" >"$SANDBOX/sources"; esac
done
shown="$*"
echo "$step: ${shown##* -o Dpkg::Options::=--force-confold }" >>"$SANDBOX/calls"
case $step$NO_SECURITY in
  updatenowhere) ! grep -q security "$SANDBOX/sources" || exit 100 ;;
esac
[ "$step" != "$FAIL" ] || { echo "E: $step went wrong"; exit 100; }
[ "$step" = install ] || exit 0
for word; do
  case $word in
    make) cp "$SANDBOX/bin/python3" "$SANDBOX/bin/make" ;;
    lua-check) cp "$SANDBOX/bin/python3" "$SANDBOX/bin/luacheck" ;;
    cmake) "$SANDBOX/bin/cmake-of-apt" ;;
    libsdl3-0) printf '#!/bin/sh\necho " libvulkan.so.1 libSDL3.so.0 "\n' >"$SANDBOX/bin/ldconfig" ;;
    mesa-vulkan-drivers*) echo '"api_version": "1.4.305"' >"$SANDBOX/system/usr/share/vulkan/icd.d/lvp_icd.x86_64.json" ;;
  esac
done
"#;

const MESA_12: &str = r#"{ "ICD": { "api_version": "1.1.230", "library_path": "libvulkan_lvp.so" } }"#;
const MESA_25: &str = r#"{ "ICD": { "api_version": "1.4.305", "library_path": "libvulkan_lvp.so" } }"#;
const LAVAPIPE: &str = "system/usr/share/vulkan/icd.d/lvp_icd.x86_64.json";

/// A Debian 12, with root's rights, that has everything: each test takes something away.
fn machine(name: &str) -> Sandbox {
    let mut sandbox = Sandbox::new(&format!("setup {name}"));
    sandbox.file("system/etc/os-release", "ID=debian\nVERSION_ID=\"12\"\n");
    sandbox.file("system/etc/ssl/certs/ca-certificates.crt", "x");
    sandbox.file(LAVAPIPE, MESA_25);
    sandbox.program("bin/cargo", "#!/bin/sh\necho 'cargo 1.95.0 (abc 2026-01-01)'\n");
    sandbox.program("bin/cc", "#!/bin/sh\ncat >/dev/null\n");
    sandbox.program("bin/ldconfig", "#!/bin/sh\necho '  libvulkan.so.1 (libc6,x86-64) => /lib/libvulkan.so.1'\n");
    sandbox.program("bin/id", "#!/bin/sh\necho ${FAKE_UID:-0}\n");
    sandbox.program("bin/apt-get", APT);
    for program in ["make", "luacheck", "dot", "python3", "c++", "glslc", "Xvfb", "xauth", "openbox", "ffmpeg"] {
        sandbox.program(&format!("bin/{program}"), "#!/bin/sh\n");
    }
    for file in [
        "sdl/libSDL3.so.0",
        "vulkan/swiftshader/libvk_swiftshader.so",
        "vulkan/swiftshader/vk_swiftshader_icd.json",
        "vulkan/layer/libVkLayer_khronos_validation.so",
        "vulkan/layer/VkLayer_khronos_validation.json",
        "registry/1.4.366/vk.xml",
        "registry/1.4.366/video.xml",
    ] {
        sandbox.file(&format!("target/{file}"), "x");
    }
    for version in ["1.3.239", "1.4.309"] {
        for file in [
            "vk.xml",
            "video.xml",
            "include/vulkan/vulkan.h",
            "include/vulkan/vulkan_core.h",
            "include/vk_video/vulkan_video_codecs_common.h",
        ] {
            sandbox.file(&format!("target/registry/{version}/{file}"), "x");
        }
    }
    sandbox.env.push(("SUITE", "bookworm".into()));
    sandbox
}

fn setup(sandbox: &Sandbox, level: &str) -> Outcome {
    sandbox.run("bootstrap/setup.sh", &[level])
}

fn calls(sandbox: &Sandbox) -> String {
    sandbox.read("calls")
}

#[test]
fn nothing_missing_means_nothing_called() {
    let sandbox = machine("complete");
    for (level, says) in [
        ("run", "setup: nothing is missing\n"),
        ("window", ""),
        ("programs", ""),
        ("test", "setup: nothing is missing\n"),
    ] {
        let start = Instant::now();
        let outcome = setup(&sandbox, level);
        outcome.expect(0, &[]);
        assert_eq!(outcome.text, says);
        assert!(start.elapsed() < Duration::from_secs(1));
    }
    assert_eq!(calls(&sandbox), "");
}

#[test]
fn run_does_not_ask_for_what_only_tests_need() {
    let sandbox = machine("run level");
    sandbox.remove("target");
    sandbox.remove("bin/luacheck");
    setup(&sandbox, "run").expect(0, &["nothing is missing"]);
    assert!(!sandbox.exists("target"));
}

#[test]
fn programs_are_had_without_the_downloads() {
    let sandbox = without_sdl("programs level");
    sandbox.remove("target");
    sandbox.remove("bin/luacheck");
    let outcome = setup(&sandbox, "programs");
    outcome.expect(0, &["luacheck", "installing Debian packages: cmake ", " lua-check", "done"]);
    assert!(!sandbox.exists("target") && !outcome.text.contains("target/"), "{}", outcome.text);
}

#[test]
fn each_missing_thing_is_named_and_only_it() {
    for (gone, named) in [
        ("bin/cc", "C compiler"),
        ("bin/make", "make"),
        ("bin/ldconfig", "Vulkan loader"),
        ("bin/luacheck", "luacheck"),
        ("bin/dot", "Graphviz"),
        ("bin/Xvfb", "Xvfb"),
        ("bin/xauth", "xauth"),
        ("bin/openbox", "a window manager"),
        ("bin/ffmpeg", "ffmpeg"),
        ("target/sdl/libSDL3.so.0", "SDL 3, libSDL3.so.0"),
        ("bin/c++", "C++ compiler"),
        (LAVAPIPE, "lavapipe"),
        ("target/vulkan/swiftshader/vk_swiftshader_icd.json", "SwiftShader"),
        ("target/vulkan/layer/libVkLayer_khronos_validation.so", "validation layer"),
        ("target/registry/1.4.366/vk.xml", "Vulkan 1.4.366"),
        ("target/registry/1.3.239/include/vulkan/vulkan.h", "Vulkan 1.3.239"),
        ("target/registry/1.4.309/video.xml", "Vulkan 1.4.309"),
    ] {
        let sandbox = machine("one thing");
        sandbox.file("system/etc/os-release", "ID=fancy\nVERSION_ID=1\n");
        sandbox.remove(gone);
        let outcome = setup(&sandbox, "test");
        outcome.expect(1, &[named, "neither Debian 12 nor 13", "nothing was changed"]);
        assert_eq!(outcome.text.lines().filter(|line| line.starts_with("  - ")).count(), 1, "{}", outcome.text);
        assert_eq!(calls(&sandbox), "", "apt was called on an unknown system");
    }
}

#[test]
fn an_empty_file_does_not_count() {
    let sandbox = machine("empty file");
    sandbox.file("system/etc/os-release", "ID=fancy\n");
    sandbox.file("target/registry/1.4.366/vk.xml", "");
    setup(&sandbox, "test").expect(1, &["Vulkan 1.4.366"]);
}

#[test]
fn an_unknown_system_that_has_everything_is_fine() {
    let sandbox = machine("unknown");
    sandbox.file("system/etc/os-release", "ID=fancy\n");
    setup(&sandbox, "test").expect(0, &["nothing is missing"]);
    sandbox.remove("system/etc/os-release");
    setup(&sandbox, "test").expect(0, &["nothing is missing"]);
}

#[test]
fn debian_12s_own_lavapipe_is_too_old() {
    let sandbox = machine("old lavapipe");
    sandbox.file(LAVAPIPE, MESA_12);
    setup(&sandbox, "run").expect(0, &["descriptor indexing", "installing Debian packages: mesa-vulkan-drivers\n"]);
    let calls = calls(&sandbox);
    assert!(
        calls.ends_with(
            "install: --no-download install --no-install-recommends mesa-vulkan-drivers/bookworm-backports\n"
        ),
        "{calls}"
    );
    assert!(sandbox.read("sources").contains("http://mirror.example/debian/ bookworm-backports main"));
}

#[test]
fn debian_13s_lavapipe_is_the_releases_own() {
    let mut sandbox = machine("trixie");
    sandbox.env = vec![("SUITE", "trixie".into())];
    sandbox.file("system/etc/os-release", "ID=debian\nVERSION_ID=\"13\"\n");
    sandbox.remove(LAVAPIPE);
    setup(&sandbox, "run").expect(0, &[]);
    assert!(calls(&sandbox).ends_with("--no-install-recommends mesa-vulkan-drivers\n"), "{}", calls(&sandbox));
    assert_eq!(
        sandbox.read("sources"),
        "deb [target=Packages] http://mirror.example/debian/ trixie main\n\
         deb [target=Packages] http://safe.example/updates/ trixie-security main\n"
    );
}

#[test]
fn security_updates_are_looked_for_beside_the_release() {
    let guess = "deb [target=Packages] http://mirror.example/debian-security/ bookworm-security main";
    for (kind, guess_stays) in [("unset", true), ("nowhere", false)] {
        let mut sandbox = machine("security");
        sandbox.env.push(("NO_SECURITY", kind.into()));
        sandbox.remove("bin/make");
        setup(&sandbox, "run").expect(0, &["done"]);
        assert_eq!(sandbox.read("sources").contains(guess), guess_stays, "{kind}");
    }
}

/// A Debian 12 without SDL 3, on which cargo finds its source and CMake builds it; both note what they were asked.
fn without_sdl(name: &str) -> Sandbox {
    let sandbox = machine(name);
    sandbox.remove("target/sdl");
    sandbox.program(
        "bin/cargo",
        r#"#!/bin/sh
case $1 in
  --version) echo 'cargo 1.95.0 (abc 2026-01-01)' ;;
  metadata)
    echo "cargo: $*" >>"$SANDBOX/calls"
    [ "$FAIL" != metadata ] || { echo "error: no network" >&2; exit 101; }
    echo '{"packages":[{"manifest_path":"/a/cc-1/Cargo.toml"},{"manifest_path":"/a b/sdl3-src-3.4.18/Cargo.toml"},{}]}' ;;
esac
"#,
    );
    sandbox.program(
        "bin/cmake-of-apt",
        r#"#!/bin/sh
cat >"$SANDBOX/bin/cmake" <<'END'
#!/bin/sh
echo "cmake: $1 $2" >>"$SANDBOX/calls"
[ "$1" != -S ] || mkdir -p "$4"
[ "$1" != --build ] || [ "$FAIL" = cmake ] || echo library >"$2/libSDL3.so.0"
[ "$FAIL" != cmake ] || { echo "no compiler"; exit 1; }
END
printf '#!/bin/sh\n' >"$SANDBOX/bin/pkg-config"
chmod +x "$SANDBOX/bin/cmake" "$SANDBOX/bin/pkg-config"
"#,
    );
    sandbox
}

#[test]
fn sdl_is_built_from_source_where_the_release_has_none() {
    let sandbox = without_sdl("sdl");
    setup(&sandbox, "run").expect(0, &["nothing is missing"]);
    assert_eq!(calls(&sandbox), "", "it is not needed to run");
    let outcome = setup(&sandbox, "window");
    outcome.expect(0, &["installing Debian packages: cmake pkgconf libx11-dev ", "target/sdl is ready", "done"]);
    assert_eq!(sandbox.tree("target/sdl"), [".", "./libSDL3.so.0"]);
    let calls = calls(&sandbox);
    assert!(calls.contains("cmake: -S /a b/sdl3-src-3.4.18/SDL\ncmake: --build "), "{calls}");
    setup(&sandbox, "test").expect(0, &["nothing is missing"]);
}

#[test]
fn sdl_of_the_system_will_do() {
    let sandbox = without_sdl("system sdl");
    sandbox.program("bin/ldconfig", "#!/bin/sh\necho ' libvulkan.so.1 (x) libSDL3.so.0 (x)'\n");
    setup(&sandbox, "test").expect(0, &["nothing is missing"]);
    let mut sandbox = without_sdl("packaged sdl");
    sandbox.env = vec![("SUITE", "trixie".into())];
    sandbox.file("system/etc/os-release", "ID=debian\nVERSION_ID=\"13\"\n");
    setup(&sandbox, "window").expect(0, &["installing Debian packages: libsdl3-0\n", "done"]);
    assert!(!sandbox.exists("target/sdl"));
}

#[test]
fn an_sdl_that_cannot_be_built_leaves_nothing_behind() {
    for (fail, says) in [
        ("metadata", ["error: no network", "the source of SDL 3 could not be downloaded"]),
        ("cmake", ["no compiler", "SDL 3 could not be built"]),
        ("install", ["E: install went wrong", "dpkg --configure -a"]),
    ] {
        let mut sandbox = without_sdl("failing sdl");
        sandbox.env.push(("FAIL", fail.into()));
        let before = sandbox.tree("target");
        setup(&sandbox, "window").expect(1, &says);
        let after: Vec<String> = sandbox.tree("target").into_iter().filter(|path| path != "./.setup.lock").collect();
        assert_eq!(after, before);
        assert_eq!(sandbox.tree("tmp"), ["."]);
    }
}

#[test]
fn a_gpu_needs_both_its_driver_and_the_device() {
    for (manifest, device, content) in [
        ("system/etc/vulkan/icd.d/nvidia_icd.json", "system/dev/nvidiactl", ""),
        (
            "system/usr/share/vulkan/icd.d/radeon_icd.x86_64.json",
            "system/sys/class/drm/renderD128/device/vendor",
            "0x1002\n",
        ),
        (
            "system/usr/share/vulkan/icd.d/intel_icd.x86_64.json",
            "system/sys/class/drm/renderD128/device/vendor",
            "0x8086\n",
        ),
    ] {
        let sandbox = machine("gpu");
        sandbox.file("system/etc/os-release", "ID=fancy\n");
        sandbox.remove(LAVAPIPE);
        sandbox.file(manifest, "{}");
        setup(&sandbox, "run").expect(1, &["a Vulkan driver with descriptor indexing"]);
        sandbox.file(device, content);
        setup(&sandbox, "run").expect(0, &["nothing is missing"]);
        setup(&sandbox, "test").expect(1, &["the Vulkan driver that the tests use"]);
        sandbox.remove(manifest);
        setup(&sandbox, "run").expect(1, &["a Vulkan driver with descriptor indexing"]);
    }
}

#[test]
fn without_root_or_sudo_it_says_what_to_run() {
    let mut sandbox = machine("no root");
    sandbox.env.push(("FAKE_UID", "1000".into()));
    sandbox.remove("bin/make");
    sandbox.remove("bin/cc");
    let command = "bootstrap/setup.sh packages gcc libc6-dev make";
    setup(&sandbox, "test").expect(1, &["run this as root", command]);
    // A sudo that wants a password cannot ask for one without a terminal.
    sandbox.program("bin/sudo", "#!/bin/sh\nexit 1\n");
    setup(&sandbox, "test").expect(1, &["run this as root", command]);
    assert_eq!(calls(&sandbox), "");
}

#[test]
fn with_sudo_it_says_what_it_runs() {
    let mut sandbox = machine("sudo");
    sandbox.env.push(("FAKE_UID", "1000".into()));
    sandbox.remove("bin/make");
    sandbox.program("bin/sudo", "#!/bin/sh\n[ \"$1\" = -n ] || FAKE_UID=0 \"$@\"\n");
    setup(&sandbox, "run").expect(0, &["running: sudo ", "bootstrap/setup.sh packages make", "done"]);
    assert!(calls(&sandbox).ends_with("install: --no-download install --no-install-recommends make\n"));
}

#[test]
fn apt_is_asked_and_fed_before_it_installs() {
    for (fail, steps) in [
        ("", vec!["update", "resolve", "fetch", "install"]),
        ("update", vec!["update"]),
        ("resolve", vec!["update", "resolve"]),
        ("fetch", vec!["update", "resolve", "fetch"]),
        ("install", vec!["update", "resolve", "fetch", "install"]),
    ] {
        let mut sandbox = machine("apt steps");
        sandbox.env.push(("FAIL", fail.into()));
        sandbox.remove("bin/make");
        sandbox.remove("bin/luacheck");
        let outcome = setup(&sandbox, "test");
        match fail {
            "" => outcome.expect(0, &["done"]),
            "install" => outcome.expect(1, &["E: install went wrong", "dpkg --configure -a"]),
            _ => outcome.expect(1, &["E: ", "went wrong", "othing "]),
        }
        let calls = calls(&sandbox);
        let seen: Vec<&str> = calls.lines().map(|line| line.split(':').next().unwrap()).collect();
        assert_eq!(seen, steps, "when {fail:?} fails");
        assert_eq!(sandbox.tree("tmp"), ["."], "temporary files are left");
    }
}

#[test]
fn a_failed_download_leaves_nothing_behind() {
    let mut sandbox = machine("download");
    sandbox.env.push(("FAIL", "download".into()));
    sandbox.remove("target/vulkan/layer");
    sandbox.remove("target/registry/1.4.309");
    let before = sandbox.tree("target");
    setup(&sandbox, "test").expect(1, &["E: download went wrong", "could not be downloaded"]);
    let after: Vec<String> = sandbox.tree("target").into_iter().filter(|path| path != "./.setup.lock").collect();
    assert_eq!(after, before);
    assert_eq!(sandbox.tree("tmp"), ["."]);
}

#[test]
fn it_does_not_say_done_when_something_is_still_missing() {
    let sandbox = machine("still missing");
    sandbox.remove("bin/cc");
    setup(&sandbox, "run").expect(1, &["still missing", "C compiler"]);
}

#[test]
fn without_rust_nothing_is_changed() {
    let sandbox = machine("rust");
    sandbox.remove("bin/make");
    sandbox.program("bin/cargo", "#!/bin/sh\necho 'cargo 1.85.0 (abc 2025-01-01)'\n");
    setup(&sandbox, "run").expect(1, &["Rust 1.88 or newer", "rustup", "  - make", "nothing was changed"]);
    sandbox.remove("bin/cargo");
    setup(&sandbox, "run").expect(1, &["Rust 1.88 or newer"]);
    assert_eq!(calls(&sandbox), "");
}

#[test]
fn wrong_usage_is_told() {
    let sandbox = machine("usage");
    for arguments in [&[][..], &["all"], &["run", "test"], &["packages-x", "make"]] {
        sandbox.run("bootstrap/setup.sh", arguments).expect(2, &["usage: "]);
    }
    sandbox.run("bootstrap/setup.sh", &["packages"]).expect(1, &["name at least one"]);
}
