//! `mooncrust new NAME`: what it makes runs and reloads; what it cannot make it leaves alone.

use crate::{ALL, Driver, LIMIT, Place, go, mooncrust};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;
use tests::picture::Picture;
use tests::program::Running;

fn entries(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> =
        std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// In an installed MoonCrust, which has nothing but what `make install` puts there.
#[test]
fn an_installed_one_makes_a_demo_that_runs() {
    let place = Place::new("cli-new-installed");
    let install = tests::root().join("bootstrap/install.sh");
    assert!(Command::new(install).arg("install").arg(&place.folder).output().unwrap().status.success());
    let run = |words: &[&str]| {
        let usual = mooncrust(Driver::Lavapipe);
        let mut command = Command::new("bin/mooncrust");
        for (name, value) in usual.get_envs() {
            match value {
                Some(value) => command.env(name, value),
                None => command.env_remove(name),
            };
        }
        go(command.current_dir(&place.folder).args(words))
    };
    let outcome = run(&["new", "share/waves"]);
    let says = "made share/waves: main.lua, paint.comp\nrun it, and change the files while it runs:\n  bin/mooncrust share/waves --watch\n";
    assert_eq!(outcome.clean().stdout, says);
    assert_eq!(entries(&place.path("share/waves")), ["main.lua", "paint.comp"]);
    run(&["share/waves", "--headless", "--frames", "2", "--validate"]).clean();
}

#[test]
fn the_demo_runs_and_takes_parameters() {
    for driver in ALL {
        let place = Place::new(&format!("cli-new-runs-{}", driver.name()));
        let run = |words: &[&str]| go(mooncrust(driver).current_dir(&place.folder).args(words));
        run(&["new", "waves"]).clean();
        let text = std::fs::read_to_string(place.path("waves/main.lua")).unwrap();
        assert!(text.starts_with("-- waves: ") && text.contains("title = \"waves\""), "{text}");
        assert!(!text.contains("{name}"), "{text}");
        let options = ["waves", "--headless", "--validate", "--quiet", "--frames", "10", "--size", "320x180"];
        let picture = |name: &str, words: &[&str]| {
            run(&[&options[..], &["--out", name], words].concat()).clean();
            Picture::load(&place.path(name))
        };
        let (usual, short) = (picture("a.png", &[]), picture("b.png", &["--", "wavelength=0.05"]));
        assert!(usual.others(&short, 20) > 10_000, "wavelength=0.05 changes nothing");
        let bright = usual.rgba.chunks_exact(4).filter(|t| t[0] > 100).count();
        assert!((500..20_000).contains(&bright), "{bright} texels are bright");
        run(&["waves", "--headless", "--", "wavelength=9"]).refuses(1, &["wavelength", "9"]);
    }
}

#[test]
fn the_demo_reloads() {
    let place = Place::new("cli-new-reloads");
    let program = || {
        let mut command = mooncrust(Driver::Lavapipe);
        command.current_dir(&place.folder);
        command
    };
    go(program().args(["new", "waves"])).clean();
    let mut running =
        Running::start(program().args(["waves", "--watch", "--headless", "--verbose", "--size", "64x36"]));
    running.says("compiled paint.comp");
    let edit = |name: &str, from: &str, to: &str| {
        let path = place.path(name);
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{name} has no '{from}'");
        std::fs::write(path, text.replace(from, to)).unwrap();
    };
    edit("waves/paint.comp", "int points = 4", "int points = 7");
    running.says("reloaded paint.comp");
    edit("waves/main.lua", "0.12", "0.3");
    running.says("main.lua");
    running.signal(libc::SIGINT);
    running.end_within(LIMIT).code(130);
}

#[test]
fn what_is_there_is_left_alone() {
    let place = Place::new("cli-new-wrong");
    place.file("file", "mine");
    place.file("folder/mine", "mine");
    std::fs::create_dir(place.path("closed")).unwrap();
    std::fs::set_permissions(place.path("closed"), std::fs::Permissions::from_mode(0o500)).unwrap();
    std::os::unix::fs::symlink("nowhere", place.path("link")).unwrap();
    let new = |name: &str| go(mooncrust(Driver::Lavapipe).current_dir(&place.folder).args(["new", name]));
    for name in ["file", "folder", "folder/", ".", "..", "closed"] {
        new(name).refuses(1, &["cannot make '", "there is such a file or folder already"]);
    }
    new("nowhere/waves").refuses(1, &["cannot make 'nowhere/waves': there is no folder 'nowhere'"]);
    new("file/waves").refuses(1, &["there is no folder 'file'"]);
    new("link").refuses(1, &["cannot make 'link': "]);
    new("/proc/waves").refuses(1, &["cannot make '/proc/waves': No such file or directory"]);
    let long = "x".repeat(300);
    new(&long).refuses(1, &["cannot make '", "File name too long"]);
    // Root may write there all the same.
    // SAFETY: asks for a number.
    if unsafe { libc::geteuid() } != 0 {
        new("closed/waves").refuses(1, &["cannot make 'closed/waves': Permission denied"]);
    }
    for words in [&["new"][..], &["new", "a b"], &["new", "a", "b"], &["new", "a", "--watch"]] {
        go(mooncrust(Driver::Lavapipe).current_dir(&place.folder).args(words)).refuses(2, &[]);
    }
    assert_eq!(entries(&place.folder), ["closed", "file", "folder", "link"]);
    assert_eq!(std::fs::read_to_string(place.path("file")).unwrap(), "mine");
    assert_eq!(entries(&place.path("folder")), ["mine"]);
}
