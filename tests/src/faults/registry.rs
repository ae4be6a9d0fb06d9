//! What vk.xml says about functions and results: which return a VkResult, which errors each may return, what number an
//! error is.

use crate::root;
use roxmltree::{Document, Node};
use std::collections::HashMap;
use std::fmt::Write as _;
use std::sync::OnceLock;

/// The registry that is read; `make setup` fetches it.
pub const VERSION: &str = "1.4.366";

pub struct Function {
    pub name: String,
    /// Type of the first parameter.
    pub first: String,
    pub returns: String,
    /// Results below 0.
    pub errors: Vec<String>,
    /// Other results: VK_SUCCESS, VK_TIMEOUT.
    pub successes: Vec<String>,
}

struct Registry {
    functions: Vec<Function>,
    results: HashMap<String, i32>,
}

fn registry() -> &'static Registry {
    static REGISTRY: OnceLock<Registry> = OnceLock::new();
    REGISTRY.get_or_init(|| {
        let path = root().join(format!("target/registry/{VERSION}/vk.xml"));
        let text = std::fs::read_to_string(&path);
        let text = text.unwrap_or_else(|e| panic!("cannot read {}: {e}: run `make setup`", path.display()));
        let document = Document::parse(&text).expect("vk.xml cannot be parsed");
        Registry { functions: read_functions(&document), results: read_results(&document) }
    })
}

/// All functions, those with another name for the same thing too, in the order of their names.
pub fn functions() -> &'static [Function] {
    &registry().functions
}

/// The number of a VkResult.
#[track_caller]
pub fn result(name: &str) -> i32 {
    *registry().results.get(name).unwrap_or_else(|| panic!("there is no VkResult {name}"))
}

/// The functions as the layer reads them.
pub fn list() -> String {
    let mut text = String::new();
    for function in functions() {
        let errors = if function.errors.is_empty() { "-".to_owned() } else { function.errors.join(",") };
        let _ = writeln!(text, "{} {} {} {errors}", function.name, function.first, function.returns);
    }
    text
}

fn is_for_vulkan(node: &Node<'_, '_>) -> bool {
    node.attribute("api").is_none_or(|list| list.split(',').any(|api| api == "vulkan"))
}

fn text_of(node: Node<'_, '_>, child: &str) -> Option<String> {
    Some(node.children().find(|n| n.has_tag_name(child))?.text()?.to_owned())
}

fn read_functions(document: &Document<'_>) -> Vec<Function> {
    let all = document.descendants().filter(|n| n.has_tag_name("commands")).flat_map(|n| n.children());
    let all: Vec<_> = all.filter(|n| n.has_tag_name("command") && is_for_vulkan(n)).collect();
    let mut functions: HashMap<String, Function> = HashMap::new();
    for node in &all {
        let Some(prototype) = node.children().find(|n| n.has_tag_name("proto")) else { continue };
        let first = node.children().find(|n| n.has_tag_name("param") && is_for_vulkan(n));
        let codes = |name| {
            let list = node.attribute(name).unwrap_or_default().split(',');
            list.filter(|code| !code.is_empty()).map(str::to_owned).collect()
        };
        let function = Function {
            name: text_of(prototype, "name").expect("a function has a name"),
            first: first.and_then(|n| text_of(n, "type")).unwrap_or("-".to_owned()),
            returns: text_of(prototype, "type").expect("a function has a type"),
            errors: codes("errorcodes"),
            successes: codes("successcodes"),
        };
        functions.insert(function.name.clone(), function);
    }
    for node in &all {
        if let (Some(name), Some(alias)) = (node.attribute("name"), node.attribute("alias")) {
            let same = functions.get(alias).unwrap_or_else(|| panic!("{name} is the same as an unknown function"));
            let (first, returns) = (same.first.clone(), same.returns.clone());
            let (errors, successes) = (same.errors.clone(), same.successes.clone());
            functions.insert(name.to_owned(), Function { name: name.to_owned(), first, returns, errors, successes });
        }
    }
    let mut functions: Vec<_> = functions.into_values().collect();
    functions.sort_by(|a, b| a.name.cmp(&b.name));
    functions
}

fn read_results(document: &Document<'_>) -> HashMap<String, i32> {
    let of_core = |n: &Node<'_, '_>| {
        n.parent().is_some_and(|p| p.has_tag_name("enums") && p.attribute("name") == Some("VkResult"))
    };
    let is_result = |n: &Node<'_, '_>| of_core(n) || n.attribute("extends") == Some("VkResult");
    let all: Vec<_> = document.descendants().filter(|n| n.has_tag_name("enum") && is_result(n)).collect();
    let numbers = all.iter().filter_map(|node| Some((node.attribute("name")?.to_owned(), number(node)?)));
    let mut results: HashMap<_, _> = numbers.collect();
    for node in &all {
        if let (Some(name), Some(alias)) = (node.attribute("name"), node.attribute("alias"))
            && let Some(number) = results.get(alias)
        {
            results.insert(name.to_owned(), *number);
        }
    }
    results
}

/// The value of an enumerant, which an extension writes as its own number and an offset.
fn number(node: &Node<'_, '_>) -> Option<i32> {
    if let Some(value) = node.attribute("value") {
        return value.parse().ok();
    }
    let offset: i32 = node.attribute("offset")?.parse().ok()?;
    let of_extension = || node.ancestors().find_map(|n| n.attribute("number"));
    let extension: i32 = node.attribute("extnumber").or_else(of_extension)?.parse().ok()?;
    let value = 1_000_000_000 + (extension - 1) * 1000 + offset;
    Some(if node.attribute("dir") == Some("-") { -value } else { value })
}
