//! XML text to a small tree in which every element knows its line.
//!
//! Comments, processing instructions and the document type are dropped; entities other than the five of XML are errors.
//! Depth and attribute count are bounded, so that a hostile file costs a message and nothing else.

use std::sync::Arc;

use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::reader::Reader;

use super::error::{Error, Place, Result};

/// The real registry nests seven deep.
const MAX_DEPTH: usize = 64;
const MAX_ATTRIBUTES: usize = 64;

/// A child: an element or a run of text.
#[derive(Debug)]
pub enum Node {
    /// An element with all it holds.
    Element(Element),
    /// Text with its entities resolved.
    Text(String),
}

/// An element.
#[derive(Debug)]
pub struct Element {
    /// Tag name.
    pub name: String,
    /// Attributes in the order of the file.
    pub attrs: Vec<(String, String)>,
    /// Children in the order of the file.
    pub children: Vec<Node>,
    /// Where the start tag is.
    pub place: Place,
}

impl Element {
    /// The value of an attribute.
    pub fn attr(&self, name: &str) -> Option<&str> {
        let found = self.attrs.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str())
    }

    /// The child elements.
    pub fn elements(&self) -> impl Iterator<Item = &Element> {
        self.children.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// The child elements of one name.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Element> {
        self.elements().filter(move |element| element.name == name)
    }

    /// The first child element of one name.
    pub fn first<'a>(&'a self, name: &'a str) -> Option<&'a Element> {
        self.all(name).next()
    }

    /// All text in it, that of `<comment>` left out. `<type>T</type><name>n</name>` are two words.
    pub fn text(&self) -> String {
        let mut out = String::new();
        self.collect_text(" ", &mut out);
        out
    }

    /// Its text as it stands in the file, where a space counts.
    pub fn exact_text(&self) -> String {
        let mut out = String::new();
        self.collect_text("", &mut out);
        out
    }

    fn collect_text(&self, around: &str, out: &mut String) {
        for node in &self.children {
            match node {
                Node::Text(text) => out.push_str(text),
                Node::Element(element) if element.name == "comment" => {}
                Node::Element(element) => {
                    out.push_str(around);
                    element.collect_text(around, out);
                    out.push_str(around);
                }
            }
        }
    }
}

/// Parses a whole document; `file` is the name that errors carry.
pub fn parse(file: &str, bytes: &[u8]) -> Result<Element> {
    let file: Arc<str> = file.into();
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let line = count_lines(&bytes[..error.valid_up_to()]) + 1;
        let place = Place { file: file.clone(), line };
        place.error("not UTF-8 text; give the vk.xml of the Vulkan registry")
    })?;
    TreeBuilder::new(file, text).run()
}

fn count_lines(bytes: &[u8]) -> u32 {
    bytes.iter().filter(|&&byte| byte == b'\n').count() as u32
}

struct TreeBuilder<'a> {
    file: Arc<str>,
    text: &'a str,
    reader: Reader<&'a [u8]>,
    counted_to: usize,
    line: u32,
    open: Vec<Element>,
    root: Option<Element>,
}

impl<'a> TreeBuilder<'a> {
    fn new(file: Arc<str>, text: &'a str) -> Self {
        Self { file, text, reader: Reader::from_str(text), counted_to: 0, line: 1, open: Vec::new(), root: None }
    }

    fn run(mut self) -> Result<Element> {
        loop {
            let place = self.place_at(self.reader.buffer_position());
            match self.reader.read_event() {
                Ok(Event::Start(tag)) => self.start(&tag, place)?,
                Ok(Event::Empty(tag)) => {
                    self.start(&tag, place)?;
                    self.end()?;
                }
                Ok(Event::End(_)) => self.end()?,
                Ok(Event::Text(text)) => self.add_text(&text.xml10_content(), &place)?,
                Ok(Event::CData(text)) => self.add_text(&text.xml10_content(), &place)?,
                Ok(Event::GeneralRef(entity)) => {
                    let resolved = resolve_entity(&entity, &place)?;
                    self.add_text(&resolved, &place)?;
                }
                Ok(Event::Eof) => return self.finish(place),
                Ok(Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_)) => {}
                Err(error) => {
                    let place = self.place_at(self.reader.error_position());
                    return Err(place.error(format!("broken XML: {error}")));
                }
            }
        }
    }

    fn place_at(&mut self, position: u64) -> Place {
        let mut to = (position as usize).min(self.text.len());
        let bytes = self.text.as_bytes();
        // A tag after text starts a line later than the text does.
        while bytes.get(to).is_some_and(u8::is_ascii_whitespace) && to + 1 < bytes.len() {
            to += 1;
        }
        if to < self.counted_to {
            self.counted_to = 0;
            self.line = 1;
        }
        self.line += count_lines(&bytes[self.counted_to..to]);
        self.counted_to = to;
        Place { file: self.file.clone(), line: self.line }
    }

    fn start(&mut self, tag: &BytesStart<'_>, place: Place) -> Result<()> {
        if self.open.len() >= MAX_DEPTH {
            let message = format!("elements are nested more than {MAX_DEPTH} deep");
            return Err(place.error(message));
        }
        if self.open.is_empty() && self.root.is_some() {
            return Err(place.error("a second root element"));
        }
        let element = Element {
            name: tag.name().as_ref().to_owned(),
            attrs: read_attributes(tag, &place)?,
            children: Vec::new(),
            place,
        };
        self.open.push(element);
        Ok(())
    }

    fn end(&mut self) -> Result<()> {
        let Some(done) = self.open.pop() else {
            return Err(Error::general("broken XML: an end tag with no start tag"));
        };
        match self.open.last_mut() {
            Some(parent) => parent.children.push(Node::Element(done)),
            None => self.root = Some(done),
        }
        Ok(())
    }

    fn add_text(&mut self, text: &str, place: &Place) -> Result<()> {
        let Some(parent) = self.open.last_mut() else {
            let blank = text.trim_start_matches('\u{feff}').trim().is_empty();
            return match blank {
                true => Ok(()),
                false => Err(place.error("text outside of the root element: not an XML registry")),
            };
        };
        match parent.children.last_mut() {
            Some(Node::Text(last)) => last.push_str(text),
            _ => parent.children.push(Node::Text(text.to_owned())),
        }
        Ok(())
    }

    fn finish(self, end: Place) -> Result<Element> {
        if let Some(element) = self.open.last() {
            let message = format!(
                "the file ends inside <{}> (opened at line {}): it is cut short",
                element.name, element.place.line
            );
            return Err(end.error(message));
        }
        self.root.ok_or_else(|| end.error("the file holds no XML element; give the vk.xml of the Vulkan registry"))
    }
}

fn read_attributes(tag: &BytesStart<'_>, place: &Place) -> Result<Vec<(String, String)>> {
    let mut out = Vec::new();
    for attribute in tag.attributes() {
        let attribute = attribute.map_err(|e| place.error(format!("broken XML: {e}")))?;
        let value = attribute
            .normalized_value(quick_xml::XmlVersion::Implicit1_0)
            .map_err(|e| place.error(format!("broken XML: {e}")))?;
        if out.len() == MAX_ATTRIBUTES {
            let message = format!("an element with more than {MAX_ATTRIBUTES} attributes");
            return Err(place.error(message));
        }
        out.push((attribute.key.as_ref().to_owned(), value.into_owned()));
    }
    Ok(out)
}

fn resolve_entity(entity: &BytesRef<'_>, place: &Place) -> Result<String> {
    let name = entity.xml10_content();
    if let Some(text) = resolve_predefined_entity(&name) {
        return Ok(text.to_owned());
    }
    match entity.resolve_char_ref() {
        Ok(Some(character)) => Ok(character.to_string()),
        _ => Err(place.error("an entity that XML itself does not define")),
    }
}
