//! `<enums>`, `<feature>` and `<extension>` elements.

use super::cdecl::checked_name;
use super::error::Result;
use super::model::{Constant, Group, Provider, Registry, Source};
use super::read::{is_for_vulkan, lists_vulkan, required};
use super::xml::Element;

/// Reads `<enums>`: an enumeration, a bitmask or the API constants.
pub fn read_group(element: &Element, registry: &mut Registry) -> Result<()> {
    let place = &element.place;
    let values = element.all("enum").filter(|e| is_for_vulkan(e));
    let values = values.map(|e| read_constant(e, None));
    let values = values.collect::<Result<Vec<_>>>()?;
    let values: Vec<Constant> = values.into_iter().flatten().collect();
    let kind = element.attr("type").unwrap_or("constants");
    let is_bitmask = match kind {
        "enum" => false,
        "bitmask" => true,
        "constants" => {
            registry.constants.extend(values);
            return Ok(());
        }
        other => return Err(place.error(format!("<enums> of the unknown type {other:?}"))),
    };
    let name = checked_name(required(element, "name")?, "enumeration", place)?;
    let group = Group { is_bitmask, is_u64: element.attr("bitwidth") == Some("64"), values };
    match registry.groups.insert(name.to_owned(), group) {
        None => Ok(()),
        Some(_) => Err(place.error(format!("the values of {name} are given twice"))),
    }
}

/// Reads a core version. The parts of a version that newer registries have (`VK_BASE_VERSION_1_0`) count as it.
pub fn read_feature(element: &Element, registry: &mut Registry) -> Result<()> {
    let number = required(element, "number")?;
    if !number.bytes().all(|b| b.is_ascii_digit() || b == b'.') {
        let message = format!("{number:?} is no version number");
        return Err(element.place.error(message));
    }
    let provider = read_provider(element, format!("Vulkan {number}"), None)?;
    registry.providers.push(provider);
    Ok(())
}

/// Reads an extension, unless it is disabled or for another API.
pub fn read_extension(element: &Element, registry: &mut Registry) -> Result<()> {
    if !element.attr("supported").is_none_or(lists_vulkan) {
        return Ok(());
    }
    let name = checked_name(required(element, "name")?, "extension", &element.place)?;
    let number = parse_number(element, "number")?;
    let mut provider = read_provider(element, name.to_owned(), number)?;
    provider.is_instance_extension = element.attr("type") == Some("instance");
    registry.providers.push(provider);
    Ok(())
}

fn read_provider(element: &Element, name: String, number: Option<u32>) -> Result<Provider> {
    let mut provider =
        Provider { name, is_instance_extension: false, types: Vec::new(), commands: Vec::new(), constants: Vec::new() };
    let requires = element.all("require").filter(|e| is_for_vulkan(e));
    for item in requires.flat_map(|require| require.elements()) {
        if !is_for_vulkan(item) {
            continue;
        }
        match item.name.as_str() {
            "type" => {
                let name = required(item, "name")?.to_owned();
                provider.types.push((name, item.place.clone()));
            }
            "command" => {
                let name = required(item, "name")?.to_owned();
                provider.commands.push((name, item.place.clone()));
            }
            "enum" => {
                if let Some(constant) = read_constant(item, number)? {
                    let extends = item.attr("extends").map(str::to_owned);
                    provider.constants.push((extends, constant));
                }
            }
            _ => {}
        }
    }
    Ok(provider)
}

/// Reads `<enum>`; one without a value only refers to a constant and gives `None`.
fn read_constant(element: &Element, extension: Option<u32>) -> Result<Option<Constant>> {
    let place = &element.place;
    let name = checked_name(required(element, "name")?, "constant", place)?;
    let source = if let Some(alias) = element.attr("alias") {
        Source::Alias(checked_name(alias, "constant", place)?.to_owned())
    } else if let Some(value) = element.attr("value") {
        Source::Text(value.to_owned())
    } else if let Some(bit) = parse_number(element, "bitpos")? {
        Source::Bit(bit)
    } else if let Some(offset) = parse_number(element, "offset")? {
        let number = parse_number(element, "extnumber")?.or(extension);
        let Some(number) = number.filter(|n| (1..=1_000_000).contains(n)) else {
            return Err(place.error(format!("{name} has an offset but no extension number")));
        };
        Source::Offset(number, offset, element.attr("dir") == Some("-"))
    } else {
        return Ok(None);
    };
    Ok(Some(Constant {
        name: name.to_owned(),
        place: place.clone(),
        source,
        is_u64: element.attr("type") == Some("uint64_t"),
    }))
}

fn parse_number(element: &Element, attr: &str) -> Result<Option<u32>> {
    let Some(text) = element.attr(attr) else {
        return Ok(None);
    };
    match text.trim().parse() {
        Ok(number) => Ok(Some(number)),
        Err(_) => {
            let message = format!("{attr}={text:?} is not a number");
            Err(element.place.error(message))
        }
    }
}
