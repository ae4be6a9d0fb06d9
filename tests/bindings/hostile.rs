//! Registries that are broken, cut short, foreign or made to do harm: one message with file and line, exit code 2, nothing
//! written.

use crate::{bindgen, registry_files, run};
use std::path::Path;
use std::process::Command;

/// A small registry that is right, with a place for more types, values and requirements.
fn registry(types: &str, enums: &str, requires: &str) -> String {
    format!(
        "<?xml version=\"1.0\"?>\n<registry>\n<types>\n<type name=\"uint32_t\" requires=\"vk_platform\"/>\n\
         <type category=\"define\">#define <name>VK_HEADER_VERSION_COMPLETE</name> \
         <type>VK_MAKE_API_VERSION</type>(0, 1, 4, 1)</type>\n{types}\n</types>\n{enums}\n<commands></commands>\n\
         <feature api=\"vulkan\" name=\"VK_VERSION_1_0\" number=\"1.0\"><require>\n{requires}\n</require></feature>\n\
         </registry>\n"
    )
}

fn member_struct(name: &str, member: &str) -> String {
    let types = format!("<type category=\"struct\" name=\"{name}\">\n<member>{member}</member>\n</type>");
    registry(&types, "", &format!("<type name=\"{name}\"/>"))
}

fn chain(length: usize) -> String {
    let link = |i: usize| {
        format!(
            "<type category=\"struct\" name=\"S{i}\"><member><type>S{}</type> <name>s</name></member></type>\n",
            i + 1
        )
    };
    let mut types: String = (0..length).map(link).collect();
    let last = "<member><type>uint32_t</type> <name>x</name></member>";
    types.push_str(&format!("<type category=\"struct\" name=\"S{length}\">{last}</type>"));
    registry(&types, "", "<type name=\"S0\"/>")
}

/// Name of the case, text, and what the message must say besides the file.
fn cases() -> Vec<(&'static str, Vec<u8>, &'static str)> {
    let value = |value: &str| {
        let enums = format!("<enums name=\"API\" type=\"constants\">\n<enum name=\"VK_X\" value=\"{value}\"/></enums>");
        registry("", &enums, "")
    };
    let constant = |name: &str| {
        let enums = format!("<enums name=\"API\">\n<enum name=\"{name}\" value=\"1\"/></enums>");
        registry("", &enums, "")
    };
    let nested = format!("<registry>{}", "<types>".repeat(10_000));
    let nested_closed = format!("{nested}{}</registry>", "</types>".repeat(10_000));
    let cycle = "<type category=\"struct\" name=\"A\"><member><type>B</type> <name>b</name></member></type>\n\
                 <type category=\"union\" name=\"B\"><member><type>A</type> <name>a</name>[2]</member></type>";
    let aliases =
        "<type category=\"struct\" name=\"A\" alias=\"B\"/>\n<type category=\"struct\" name=\"B\" alias=\"A\"/>";
    let circle =
        "<enums name=\"API\"><enum name=\"VK_A\" alias=\"VK_B\"/>\n<enum name=\"VK_B\" alias=\"VK_A\"/></enums>";
    // Each value needs the one before three times: without a bound, three to the power of forty steps.
    let tower: String = (1..40)
        .map(|i| format!("<enum name=\"VK_T{i}\" value=\"VK_MAKE_VERSION(VK_T{0}, VK_T{0}, VK_T{0})\"/>\n", i - 1))
        .collect();
    let tower = format!("<enums name=\"API\"><enum name=\"VK_T0\" value=\"0\"/>\n{tower}</enums>");
    let quoted = "<type category=\"struct\" name=\"A]==]..os.exit()--\"><member><type>uint32_t</type> <name>x</name></member></type>";
    let extension = |name: &str| {
        let end = format!(
            "<extensions><extension name=\"{name}\" number=\"1\" supported=\"vulkan\"/></extensions></registry>"
        );
        registry("", "", "").replace("</registry>", &end)
    };
    let billion = "<!DOCTYPE r [<!ENTITY a \"&b;&b;\"><!ENTITY b \"x\">]>\n<registry>&a;</registry>";
    let text = |s: String| s.into_bytes();
    vec![
        ("empty", vec![], "no XML element"),
        ("blank", text("\n\n\n".into()), "no XML element"),
        ("a word", text("hello".into()), "outside of the root"),
        ("binary", vec![0x7f, b'E', b'L', b'F', 0xff, 0xfe], "UTF-8"),
        ("a page", text("<html>\n<body></body></html>".into()), ":1: not a Vulkan registry"),
        ("no content", text("<registry></registry>".into()), "no <feature>"),
        ("cut in a tag", text("<registry>\n<types>\n<type name=".into()), ":3: "),
        ("cut in an element", text("<registry>\n<types>\n".into()), "inside <types> (opened at line 2)"),
        ("wrong end", text("<registry>\n<types></type></registry>".into()), ":2: broken XML"),
        ("two roots", text("<registry/>\n<registry/>".into()), ":2: a second root"),
        ("deep", text(nested), "nested more than"),
        ("deep and closed", text(nested_closed), "nested more than"),
        ("entities", text(billion.into()), ":2: an entity"),
        ("doubled attribute", text("<registry>\n<types a='1' a='2'/></registry>".into()), ":2: broken XML"),
        ("cycle by value", text(registry(cycle, "", "<type name=\"A\"/>")), "holds itself by value, through B"),
        ("alias cycle", text(registry(aliases, "", "<type name=\"A\"/>")), "alias of itself"),
        ("constant cycle", text(registry("", circle, "")), "in a circle"),
        ("macro tower", text(registry("", &tower, "")), "in a circle"),
        ("deep by value", text(chain(10_000)), "nested by value more than"),
        ("quote in a type", text(registry(quoted, "", "")), ":6: \"A]==]..os.exit()--\" cannot be the name"),
        ("quote in a constant", text(constant("VK_&quot;X")), ":9: "),
        ("newline in a constant", text(constant("VK_A&#10;VK_B")), ":9: "),
        ("quote in an extension", text(extension("VK_&quot;; os.exit() --")), "cannot be the name"),
        ("keyword", text(member_struct("struct", "<type>uint32_t</type> <name>x</name>")), "cannot be the name"),
        ("type of C", text(member_struct("uint32_t", "<type>uint32_t</type> <name>x</name>")), "type of C"),
        (
            "code in a member",
            text(member_struct("A", "<type>uint32_t</type> <name>x</name>; } ]==] {")),
            "is not understood",
        ),
        ("unknown type", text(member_struct("A", "<type>Nothing</type> <name>x</name>")), ":7: the type \"Nothing\""),
        ("unknown length", text(member_struct("A", "<type>uint32_t</type> <name>x</name>[<enum>N</enum>]")), "\"N\""),
        ("no length", text(member_struct("A", "<type>uint32_t</type> <name>x</name>[0]")), "is not understood"),
        (
            "huge length",
            text(member_struct("A", "<type>uint32_t</type> <name>x</name>[99999999999]")),
            "is not understood",
        ),
        (
            "huge arrays",
            text(member_struct("A", "<type>uint32_t</type> <name>x</name>[65536][65536]")),
            "is larger than",
        ),
        ("wide bits", text(member_struct("A", "<type>uint32_t</type> <name>x</name>:33")), "do not fit"),
        ("void member", text(member_struct("A", "<type>void</type> <name>x</name>")), "size is not known"),
        ("string with code", text(value("&quot;]==] os.exit()&quot;")), ":9: the value"),
        ("expression", text(value("os.exit()")), ":9: the value"),
        ("number out of range", text(value("99999999999999999999")), ":9: the value"),
        ("only video", std::fs::read(&registry_files("1.4.366")[1]).unwrap(), ":1: the registry does not define"),
        ("unknown command", text(registry("", "", "<command name=\"vkX\"/>")), "\"vkX\" is not defined"),
        ("unknown required type", text(registry("", "", "<type name=\"VkX\"/>")), "\"VkX\" is not defined"),
    ]
}

pub fn each_is_refused() {
    let folder = tests::scratch("bindings-hostile");
    let mut all = cases();
    let real = std::fs::read(&registry_files("1.4.366")[0]).unwrap();
    for part in 1..10 {
        all.push(("cut real registry", real[..real.len() * part / 10].to_vec(), "vk.xml:"));
    }
    let good = folder.join("good.xml");
    std::fs::write(&good, registry("", "", "")).unwrap();
    assert_eq!(bindgen(&[&good], &folder.join("good")).0, 0, "the base of the cases must be right");
    for (name, bytes, expected) in all {
        let file = folder.join("vk.xml");
        let out = folder.join("out");
        std::fs::write(&file, bytes).unwrap();
        let (code, stdout, stderr) = bindgen(&[&file], &out);
        assert_eq!(code, 2, "{name}: {stdout}{stderr}");
        assert!(stderr.contains(expected), "{name}: {stderr:?} lacks {expected:?}");
        assert!(!stderr.contains("panicked") && stdout.is_empty(), "{name}: {stderr}");
        assert_eq!(stderr.lines().count(), 1, "{name}: more than one line: {stderr}");
        assert!(has_place(&stderr, &file), "{name}: no file:line in {stderr}");
        assert!(!out.exists(), "{name}: something was written");
    }
}

fn has_place(message: &str, file: &Path) -> bool {
    let start = format!("{}:", file.display());
    let line = message.split_once(&start).and_then(|(_, rest)| rest.split(':').next());
    line.is_some_and(|line| line.parse::<u32>().is_ok())
}

pub fn wrong_command_lines() {
    let folder = tests::scratch("bindings-cli");
    let (out, missing) = (folder.join("out"), folder.join("missing.xml"));
    let good = folder.join("good.xml");
    std::fs::write(&good, registry("", "", "")).unwrap();
    let path = |path: &Path| path.display().to_string();
    let (good, out, below) = (path(&good), path(&out), path(&good.join("below")));
    let (missing, folder) = (path(&missing), path(&folder));
    let cases: [(&[&str], &str); 7] = [
        (&["vk", "--registry", &missing, "--out", &out], "missing.xml"),
        (&["vk", "--registry", &folder, "--out", &out], "cannot read"),
        (&["vk", "--registry", "/dev/zero", "--out", &out], "more than 268435456 bytes"),
        (&["vk", "--registry", &good, "--uot", &out], "--out"),
        (&["vk", "--out", &out], "--registry"),
        (&["kv"], "unrecognized"),
        (&["vk", "--registry", &good, "--out", &below], "cannot"),
    ];
    for (arguments, expected) in cases {
        let (code, _, stderr) = run(Command::new(tests::built("mooncrust-bindgen")).args(arguments));
        assert_eq!(code, 2, "{arguments:?}: {stderr}");
        assert!(stderr.contains(expected), "{arguments:?}: {stderr:?} lacks {expected:?}");
        assert!(!Path::new(&out).exists());
    }
}
