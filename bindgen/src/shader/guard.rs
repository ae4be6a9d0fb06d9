//! Refuses sources whose nesting would overflow the compiler's stack.
//!
//! The compilers limit the nesting of brackets themselves, but they also recurse along what is no bracket: a chain of
//! operators (`a + a + a ...`), of `else if`, of declarations that use one another. [`LIMIT`] bounds each. Ten times as
//! long chains still fit the stack that a compile gets, and take seconds.

use super::diagnostic::Errors;
use super::flat::Flat;
use super::lines::Language;

const LIMIT: usize = 20_000;
/// Comma operators of GLSL, which are told from other commas by the compiler only.
const COMMAS: usize = 100_000;

pub fn check(flat: &Flat) -> Result<(), Errors> {
    let source = flat.text.as_str();
    let glsl = flat.language == Language::Glsl;
    let refuse = |at: usize, limit: usize, what: &str| {
        let message = format!("more than {limit} {what}; split the source into smaller parts");
        Err(Errors::at(flat, at..at, &message, ""))
    };
    let mut scan = Scan::new(source, flat.language);
    // Operators in the open brackets of a statement, innermost last, and their sum.
    let mut chain = vec![0usize];
    let (mut sum, mut commas) = (0, 0);
    let (mut elses, mut elifs, mut declarations, mut directive) = (0, 0, 0, 0);
    while let Some((at, byte)) = scan.next() {
        if scan.directive {
            directive = if byte == b'#' { 0 } else { directive + usize::from(!byte.is_ascii_alphanumeric()) };
            elifs += usize::from(byte == b'e' && source[at..].starts_with("elif"));
            if directive > COMMAS {
                return refuse(at, COMMAS, "operators in one directive");
            } else if elifs > COMMAS {
                return refuse(at, COMMAS, "`#elif` in one file");
            }
            continue;
        }
        match byte {
            b'(' | b'[' => {
                chain.push(0);
                if chain.len() > COMMAS {
                    return refuse(at, COMMAS, "open brackets");
                }
            }
            b')' | b']' if chain.len() > 1 => sum -= chain.pop().unwrap_or(0),
            b',' => {
                if let Some(last) = chain.last_mut() {
                    sum -= std::mem::take(last);
                }
                commas += usize::from(glsl);
                if commas > COMMAS {
                    return refuse(at, COMMAS, "commas in one statement");
                }
            }
            b';' | b'{' | b'}' => {
                chain.clear();
                chain.push(0);
                (sum, commas) = (0, 0);
                if scan.braces == 0 && byte != b'{' {
                    declarations += 1;
                    elses = 0;
                    if declarations > LIMIT {
                        return refuse(at, LIMIT, "declarations in one file");
                    }
                }
            }
            b'e' if source[at..].starts_with("else") => {
                elses += 1;
                if elses > LIMIT {
                    return refuse(at, LIMIT, "`else` in one function");
                }
            }
            // The point of a number is no operator.
            b'.' if source.as_bytes().get(at + 1).is_some_and(u8::is_ascii_digit) => {}
            b'+' | b'-' | b'*' | b'/' | b'%' | b'&' | b'|' | b'^' | b'!' | b'~' | b'<' | b'>' | b'=' | b'.' => {
                if let Some(last) = chain.last_mut() {
                    *last += 1;
                    sum += 1;
                    if sum > LIMIT {
                        return refuse(at, LIMIT, "operators in one statement");
                    }
                }
            }
            _ => {}
        }
    }
    Ok(())
}

/// Where the brackets are deepest, and how deep.
pub fn deepest(source: &str) -> (usize, usize) {
    let (mut depth, mut best) = (0usize, (0, 0));
    for (at, byte) in Scan::new(source, Language::Wgsl) {
        match byte {
            b'(' | b'[' | b'{' | b'<' => {
                depth += 1;
                if depth > best.1 {
                    best = (at, depth);
                }
            }
            b')' | b']' | b'}' | b'>' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    best
}

/// The bytes of a source that are not in a comment.
struct Scan<'a> {
    bytes: &'a [u8],
    at: usize,
    language: Language,
    /// Open braces, after the byte last given.
    braces: usize,
    /// The byte last given is in a directive of GLSL.
    directive: bool,
    /// Only blanks since the line began.
    fresh: bool,
}

impl<'a> Scan<'a> {
    fn new(source: &'a str, language: Language) -> Self {
        Scan { bytes: source.as_bytes(), at: 0, language, braces: 0, directive: false, fresh: true }
    }

    fn starts(&self, what: &[u8]) -> bool {
        self.bytes[self.at..].starts_with(what)
    }

    fn skip_comments(&mut self) {
        loop {
            if self.starts(b"//") {
                let rest = &self.bytes[self.at..];
                self.at += rest.iter().position(|byte| *byte == b'\n').unwrap_or(rest.len());
            } else if self.starts(b"/*") {
                let mut depth = 0usize;
                while self.at < self.bytes.len() {
                    // Those of GLSL do not nest.
                    if self.starts(b"/*") && (depth == 0 || self.language == Language::Wgsl) {
                        depth += 1;
                        self.at += 2;
                    } else if self.starts(b"*/") {
                        depth -= 1;
                        self.at += 2;
                        if depth == 0 {
                            break;
                        }
                    } else {
                        self.at += 1;
                    }
                }
            } else {
                return;
            }
        }
    }
}

impl Iterator for Scan<'_> {
    type Item = (usize, u8);

    fn next(&mut self) -> Option<(usize, u8)> {
        self.skip_comments();
        let at = self.at;
        let byte = *self.bytes.get(at)?;
        self.at += 1;
        match byte {
            b'\n' => {
                self.directive &= at > 0 && self.bytes[at - 1] == b'\\';
                self.fresh = true;
            }
            b'#' if self.fresh && self.language == Language::Glsl => self.directive = true,
            b'{' if !self.directive => self.braces += 1,
            b'}' if !self.directive => self.braces = self.braces.saturating_sub(1),
            _ => {}
        }
        self.fresh &= byte.is_ascii_whitespace();
        Some((at, byte))
    }
}
