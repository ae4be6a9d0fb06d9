//! A hand-made registry with one of each construct gives the files in `snapshots/`.
//!
//! After a wanted change run with `UPDATE_SNAPSHOTS=1` and review the diff.

use crate::generate::files;

pub fn compare() {
    let folder = tests::root().join("tests/bindings/snapshots");
    let out = tests::scratch("bindings-snapshot");
    let (code, _, stderr) = crate::bindgen(&[folder.join("small.xml")], &out.join("mooncrust/vk"));
    assert_eq!(code, 0, "{stderr}");
    let made = files(&out.join("mooncrust/vk"));
    let made: Vec<_> = made.iter().filter(|(name, _)| name.starts_with("data") || name.starts_with("stubs")).collect();
    assert_eq!(made.len(), 11);
    for (name, bytes) in made {
        let expected = folder.join(name.to_string_lossy().replace(['/', '\\'], "_")).with_extension("txt");
        if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
            std::fs::write(&expected, bytes).unwrap();
        }
        let text = std::fs::read_to_string(&expected).unwrap_or_default();
        let made = String::from_utf8_lossy(bytes);
        assert!(text == made, "{} differs; now it is:\n{made}", expected.display());
    }
    // What the snapshot declares, LuaJIT takes.
    let lua = crate::lua_with(&out);
    let check = "local vk, ffi = require 'mooncrust.vk', require 'ffi'; return ffi.sizeof(vk.VkParent), \
                 vk.VkParentKHR().sType, vk.name('VkColorFlags', 0x80000021), vk.registry_version";
    let said: (u32, u32, String, String) = lua.load(check).eval().unwrap();
    let names = "VK_COLOR_RED_BIT|VK_COLOR_LAST_BIT|VK_COLOR_FIVE_BIT_KHR".to_owned();
    assert_eq!(said, (224, 1_000_000_000, names, "1.4.7".to_owned()));
}
