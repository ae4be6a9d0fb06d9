//! A reader of vk.xml for the proofs, independent of the generator's: it only lists names.

use roxmltree::Node;

/// A struct or a union.
pub struct Struct {
    pub name: String,
    /// Member names, bit fields left out.
    pub members: Vec<String>,
}

/// Names in registry files.
#[derive(Default)]
pub struct Names {
    pub structs: Vec<Struct>,
    /// Numbers: enumerants and constants.
    pub numbers: Vec<String>,
    /// Names of string constants.
    pub strings: Vec<String>,
    pub commands: Vec<String>,
}

fn is_for_vulkan(node: &Node<'_, '_>) -> bool {
    node.ancestors().all(|n| {
        let api = n.attribute("api").or(n.attribute("supported"));
        api.is_none_or(|list| list.split(',').any(|api| api == "vulkan"))
    })
}

/// Lists what the files name for the `vulkan` API.
pub fn names(files: &[std::path::PathBuf]) -> Names {
    let mut names = Names::default();
    for file in files {
        let text = std::fs::read_to_string(file).expect("cannot read a registry");
        let document = roxmltree::Document::parse(&text).expect("cannot parse a registry");
        for node in document.descendants().filter(|n| n.is_element() && is_for_vulkan(n)) {
            add(&mut names, &node);
        }
    }
    for list in [&mut names.numbers, &mut names.strings, &mut names.commands] {
        list.sort();
        list.dedup();
    }
    names
}

fn add(names: &mut Names, node: &Node<'_, '_>) {
    let name = node.attribute("name");
    match (node.tag_name().name(), name, node.attribute("alias")) {
        ("type", Some(name), None) if matches!(node.attribute("category"), Some("struct" | "union")) => {
            let members = node.children().filter(|n| n.has_tag_name("member") && is_for_vulkan(n));
            let members = members.filter_map(|member| {
                let name = member.children().find(|n| n.has_tag_name("name"))?;
                let tail = name.next_sibling().and_then(|n| n.text()).unwrap_or("");
                (!tail.trim_start().starts_with(':')).then(|| name.text().unwrap_or("").to_owned())
            });
            names.structs.push(Struct { name: name.to_owned(), members: members.collect() });
        }
        ("enum", Some(name), _) if node.ancestors().all(|n| !n.has_tag_name("remove")) => {
            match node.attribute("value").is_some_and(|v| v.starts_with('"')) || name.ends_with("_EXTENSION_NAME") {
                true => names.strings.push(name.to_owned()),
                false => names.numbers.push(name.to_owned()),
            }
        }
        ("command", Some(name), _) if node.ancestors().any(|n| n.has_tag_name("require")) => {
            names.commands.push(name.to_owned());
        }
        _ => {}
    }
}
