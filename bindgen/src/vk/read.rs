//! XML tree to [`Registry`]: keeps what belongs to the `vulkan` API and drops the rest.

use super::cdecl::checked_name;
use super::error::{Place, Result};
use super::model::{Command, CommandKind, Registry, Signature, TypeDef, TypeKind};
use super::xml::Element;
use super::{cdecl, read_enums, read_types};

/// Reads one registry file's tree into `registry`; call it for vk.xml first, then for video.xml.
pub fn read(root: &Element, registry: &mut Registry) -> Result<()> {
    if root.name != "registry" {
        let message = format!("not a Vulkan registry: its root element is <{}>, not <registry>", root.name);
        return Err(root.place.error(message));
    }
    for tag in root.all("tags").flat_map(|tags| tags.all("tag")) {
        registry.tags.push(checked_name(required(tag, "name")?, "author's tag", &tag.place)?.to_owned());
    }
    for types in root.all("types") {
        for element in types.all("type").filter(|e| is_for_vulkan(e)) {
            read_types::read_type(element, registry)?;
        }
    }
    for enums in root.all("enums").filter(|e| is_for_vulkan(e)) {
        read_enums::read_group(enums, registry)?;
    }
    for commands in root.all("commands") {
        for element in commands.all("command").filter(|e| is_for_vulkan(e)) {
            read_command(element, registry)?;
        }
    }
    for feature in root.all("feature").filter(|e| is_for_vulkan(e)) {
        read_enums::read_feature(feature, registry)?;
    }
    for extensions in root.all("extensions") {
        for element in extensions.all("extension") {
            read_enums::read_extension(element, registry)?;
        }
    }
    Ok(())
}

/// Whether a comma-separated list names the `vulkan` API.
pub fn lists_vulkan(list: &str) -> bool {
    list.split(',').any(|api| api.trim() == "vulkan")
}

/// Whether an element is for the `vulkan` API: it says so, or says nothing.
pub fn is_for_vulkan(element: &Element) -> bool {
    element.attr("api").is_none_or(lists_vulkan)
}

/// An attribute that must be there.
pub fn required<'a>(element: &'a Element, attr: &str) -> Result<&'a str> {
    element.attr(attr).ok_or_else(|| {
        let message = format!("<{}> has no attribute {attr:?}", element.name);
        element.place.error(message)
    })
}

/// The text of `<name>`, which must be there and be an identifier.
pub fn name_child(element: &Element, what: &str) -> Result<String> {
    let Some(child) = element.first("name") else {
        return Err(element.place.error(format!("<{}> has no <name>", element.name)));
    };
    let text = child.text();
    Ok(checked_name(text.trim(), what, &child.place)?.to_owned())
}

/// Adds a type. A definition replaces a mere mention of another header's type; two definitions are an error.
pub fn add_type(registry: &mut Registry, name: &str, kind: TypeKind, place: &Place) -> Result<()> {
    let is_mention = matches!(kind, TypeKind::External | TypeKind::Ignored);
    if let Some(known) = registry.types.get(name) {
        let is_known_mention = matches!(known.kind, TypeKind::External | TypeKind::Ignored);
        if is_mention {
            return Ok(());
        }
        if !is_known_mention {
            let message = format!("{name} is defined twice; the first time at {}", known.place);
            return Err(place.error(message));
        }
    }
    let place = place.clone();
    registry.types.insert(name.to_owned(), TypeDef { place, kind });
    Ok(())
}

/// Reads the parameters of a command or of a function pointer.
pub fn read_params(element: &Element) -> Result<Vec<super::model::Decl>> {
    let params = element.all("param").filter(|e| is_for_vulkan(e));
    params.map(|param| cdecl::parse_decl(&param.text(), &param.place)).collect()
}

fn read_command(element: &Element, registry: &mut Registry) -> Result<()> {
    let place = element.place.clone();
    let (name, kind) = match (element.attr("alias"), element.first("proto")) {
        (Some(alias), _) => {
            let name = checked_name(required(element, "name")?, "command", &place)?;
            checked_name(alias, "command", &place)?;
            (name.to_owned(), CommandKind::Alias(alias.to_owned()))
        }
        (None, Some(proto)) => {
            let (ret, name) = cdecl::parse_proto(&proto.text(), &proto.place)?;
            let params = read_params(element)?;
            (name, CommandKind::Function(Signature { ret, params }))
        }
        (None, None) => return Err(place.error("<command> has neither <proto> nor alias")),
    };
    if let Some(known) = registry.commands.get(&name) {
        let message = format!("{name} is defined twice; the first time at {}", known.place);
        return Err(place.error(message));
    }
    registry.commands.insert(name, Command { place, kind });
    Ok(())
}
