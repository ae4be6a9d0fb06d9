//! Refuses sources whose nesting would overflow the compiler's stack.
//!
//! naga limits the nesting of brackets itself, but it also recurses along what is no bracket: a chain of operators
//! (`a + a + a ...`), of `else if`, of declarations that use one another. [`LIMIT`] bounds each. Twice as long chains
//! still fit the stack that a compile gets, and take seconds.

use super::diagnostic::Errors;
use super::flat::Flat;

const LIMIT: usize = 20_000;

pub fn check(flat: &Flat) -> Result<(), Errors> {
    let source = flat.text.as_str();
    let refuse = |at: usize, what: &str| {
        let message = format!("more than {LIMIT} {what}; split the source into smaller parts");
        Err(Errors::at(flat, at..at, &message, ""))
    };
    let mut scan = Scan::new(source);
    // Operators in the open brackets of a statement, innermost last, and their sum.
    let mut chain = vec![0usize];
    let mut sum = 0;
    let mut elses = 0;
    let mut declarations = 0;
    while let Some((at, byte)) = scan.next() {
        match byte {
            b'(' | b'[' => chain.push(0),
            b')' | b']' if chain.len() > 1 => sum -= chain.pop().unwrap_or(0),
            b',' => {
                if let Some(last) = chain.last_mut() {
                    sum -= std::mem::take(last);
                }
            }
            b';' | b'{' | b'}' => {
                chain.clear();
                chain.push(0);
                sum = 0;
                if scan.braces == 0 && byte != b'{' {
                    declarations += 1;
                    elses = 0;
                    if declarations > LIMIT {
                        return refuse(at, "declarations in one file");
                    }
                }
            }
            b'e' if source[at..].starts_with("else") => {
                elses += 1;
                if elses > LIMIT {
                    return refuse(at, "`else` in one function");
                }
            }
            // The point of a number is no operator.
            b'.' if source.as_bytes().get(at + 1).is_some_and(u8::is_ascii_digit) => {}
            b'+' | b'-' | b'*' | b'/' | b'%' | b'&' | b'|' | b'^' | b'!' | b'~' | b'<' | b'>' | b'=' | b'.' => {
                if let Some(last) = chain.last_mut() {
                    *last += 1;
                    sum += 1;
                    if sum > LIMIT {
                        return refuse(at, "operators in one statement");
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
    for (at, byte) in Scan::new(source) {
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
    /// Open braces, after the byte last given.
    braces: usize,
}

impl<'a> Scan<'a> {
    fn new(source: &'a str) -> Self {
        Scan { bytes: source.as_bytes(), at: 0, braces: 0 }
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
                    if self.starts(b"/*") {
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
            b'{' => self.braces += 1,
            b'}' => self.braces = self.braces.saturating_sub(1),
            _ => {}
        }
        Some((at, byte))
    }
}
