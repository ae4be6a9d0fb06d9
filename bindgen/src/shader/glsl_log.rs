//! Reads glslang's messages: `ERROR: unit:line:column: 'token' : what is wrong`.

use super::diagnostic::{Diagnostic, Errors, floor};
use super::flat::{Flat, Place};
use super::include::MARK;

/// glslang's messages as diagnostics.
pub fn read(flat: &Flat, log: &str) -> Errors {
    let mut errors = Errors(Vec::new());
    let mut missing = Errors(Vec::new());
    for line in log.lines() {
        let Some(text) = line.strip_prefix("ERROR: ").or_else(|| line.strip_prefix("INTERNAL ERROR: ")) else {
            continue;
        };
        // Sums, which say nothing new.
        if text.contains("compilation errors.") || text.contains(": compilation terminated") {
            continue;
        }
        let Some((file, line, column, text)) = split(text) else {
            errors.push(Diagnostic::new(Place { file: flat.name().into(), ..Place::default() }, text.trim(), 1));
            continue;
        };
        let number = text.split_once(MARK).and_then(|(_, rest)| rest.trim().parse::<usize>().ok());
        if let Some(include) = number.and_then(|number| flat.failed.0.get(number)) {
            missing.push(include.clone());
            continue;
        }
        let (token, message) = describe(text);
        let mut place = match file.parse() {
            Ok(unit) => flat.locate(unit, line, 1),
            // A `#line` with a name.
            Err(_) => Place { file: file.into(), line, ..Place::default() },
        };
        let (column, length) = find(&place.source_line, column as usize, token, &message);
        // glslang reads bytes, and shows one of those of a letter that is not ASCII.
        let letter = place.source_line.chars().nth(column as usize - 1).filter(|c| !c.is_ascii());
        let message = letter.map_or(message.clone(), |letter| message.replace('\u{fffd}', &letter.to_string()));
        place.column = column;
        errors.push(Diagnostic::new(place, &message, length));
    }
    match (missing.0.is_empty(), errors.0.is_empty()) {
        // What is missing explains the rest.
        (false, _) => missing,
        (true, true) => Errors::whole(flat.name(), &format!("the compiler failed on this source: {}", log.trim())),
        (true, false) => errors,
    }
}

/// `unit:line:column: text`
fn split(text: &str) -> Option<(&str, u32, u32, &str)> {
    let (place, rest) = text.split_once(": ")?;
    let mut parts = place.rsplitn(3, ':');
    let column = parts.next()?.parse().ok()?;
    let line = parts.next()?.parse().ok()?;
    Some((parts.next()?, line, column, rest))
}

/// `'token' : message` as token and message.
fn describe(text: &str) -> (&str, String) {
    let text = text.trim();
    let Some((token, rest)) = text.strip_prefix('\'').and_then(|text| text.split_once("' :")) else {
        return ("", text.to_owned());
    };
    let rest = rest.trim();
    if rest.starts_with("memory exhausted") {
        return ("", "nested too deeply".into());
    } else if rest.starts_with(SYNTAX) {
        return ("", rest.split(' ').map(spell).collect::<Vec<_>>().join(" "));
    }
    // Types come with what the compiler knows besides.
    let mut rest = rest.replace("highp ", "");
    for quiet in ["temp ", "global ", "const "] {
        rest = rest.replace(&format!("' {quiet}"), "'");
    }
    let message = if token.is_empty() { rest } else { format!("`{token}`: {rest}") };
    (token, message)
}

/// A word of a syntax error, which names tokens as the grammar does.
fn spell(word: &str) -> String {
    let (name, comma) = word.strip_suffix(',').map_or((word, ""), |name| (name, ","));
    let known = TOKENS.iter().find(|(token, _)| *token == name);
    known.map_or(word.to_owned(), |(_, shown)| format!("{shown}{comma}"))
}

const SYNTAX: &str = "syntax error";

const TOKENS: [(&str, &str); 24] = [
    ("LEFT_PAREN", "`(`"),
    ("RIGHT_PAREN", "`)`"),
    ("LEFT_BRACKET", "`[`"),
    ("RIGHT_BRACKET", "`]`"),
    ("LEFT_BRACE", "`{`"),
    ("RIGHT_BRACE", "`}`"),
    ("LEFT_ANGLE", "`<`"),
    ("RIGHT_ANGLE", "`>`"),
    ("COMMA", "`,`"),
    ("SEMICOLON", "`;`"),
    ("COLON", "`:`"),
    ("DOT", "`.`"),
    ("EQUAL", "`=`"),
    ("BANG", "`!`"),
    ("DASH", "`-`"),
    ("PLUS", "`+`"),
    ("STAR", "`*`"),
    ("SLASH", "`/`"),
    ("QUESTION", "`?`"),
    ("IDENTIFIER", "a name"),
    ("TYPE_NAME", "a type"),
    ("INTCONSTANT", "a number"),
    ("UINTCONSTANT", "a number"),
    ("FLOATCONSTANT", "a number"),
];

/// The column and length, in characters, of what glslang means. Its column counts bytes and is that of the token, of its
/// end, or of something after it.
fn find(line: &str, column: usize, token: &str, message: &str) -> (u32, usize) {
    if line.len() < column {
        // After a `#line` of the source itself.
        return (column as u32, 1);
    }
    let word = |c: char| c.is_alphanumeric() || c == '_';
    let mut at = floor(line, column.saturating_sub(1));
    let mut length = 1;
    if message.starts_with(SYNTAX) {
        let start = line[..at].trim_end_matches(word).len();
        let whole = &line[start..];
        let count = whole.chars().take_while(|c| word(*c)).count();
        if count > 0 {
            (at, length) = (start, count);
        }
    } else if !token.is_empty() {
        let there = line[at..].starts_with(token).then_some(at);
        if let Some(start) = there.or_else(|| line[..at].rfind(token)) {
            (at, length) = (start, token.chars().count());
        }
    }
    (line[..at].chars().count() as u32 + 1, length)
}
