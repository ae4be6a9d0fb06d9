//! Refuses GLSL whose macros would expand to more than the compiler's stack and memory hold.
//!
//! A few lines of macros that double each other are millions of tokens. This computes, without expanding anything, how
//! many tokens there are at most: a macro weighs what its body weighs, and what is between the parentheses of a
//! call counts as often as the body uses the parameter.

use super::diagnostic::Errors;
use super::flat::Flat;
use std::collections::HashMap;

/// Tokens in one statement, and in all.
const STATEMENT: u64 = 200_000;
const ALL: u64 = 20_000_000;
/// Macros that use macros that use macros.
const CHAIN: usize = 10_000;

struct Macro<'a> {
    parameters: Vec<&'a str>,
    body: &'a str,
}

#[derive(Default)]
struct Macros<'a> {
    all: HashMap<&'a str, Vec<Macro<'a>>>,
    /// Tokens, and how often the parameter that is used most is used.
    weights: HashMap<&'a str, (u64, u64)>,
    /// Macros being weighed, with how deep in the chain they are.
    open: HashMap<&'a str, usize>,
    /// The least depth of an open macro that was used.
    lowest: usize,
    steps: u64,
}

pub fn check(flat: &Flat) -> Result<(), Errors> {
    let text = flat.text.as_str();
    if !text.contains("define") {
        return Ok(());
    }
    let mut macros = Macros { lowest: usize::MAX, ..Macros::default() };
    let mut code = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let end = logical_line(text, at);
        let line = &text[at..end];
        match line.trim_start().strip_prefix('#').map(str::trim_start) {
            Some(rest) => define(&mut macros, rest),
            None => code.push((at, line)),
        }
        at = end;
    }
    let refuse = |at: usize, what: &str| {
        let message = format!("macros expand to more than {what}; a shader of that size does not compile");
        Err(Errors::at(flat, at..at, &message, ""))
    };
    let (mut statement, mut all) = (Count::default(), 0u64);
    for (start, line) in code {
        for (at, token) in tokens(line) {
            let before = statement.total;
            statement.token(&mut macros, token, &[], 0);
            all = all.saturating_add(statement.total - before);
            if statement.total > STATEMENT && statement.expanded {
                return refuse(start + at, &format!("{STATEMENT} tokens in one statement"));
            } else if all > ALL && statement.expanded {
                return refuse(start + at, &format!("{ALL} tokens"));
            }
            if matches!(token, ";" | "{" | "}") {
                statement = Count::default();
            }
        }
    }
    Ok(())
}

/// The end of the line at `at`, with the lines that backslashes add to it.
fn logical_line(text: &str, at: usize) -> usize {
    let mut end = at;
    loop {
        let Some(length) = text[end..].find('\n') else { return text.len() };
        end += length + 1;
        if !text[at..end - 1].trim_end_matches('\r').ends_with('\\') {
            return end;
        }
    }
}

fn define<'a>(macros: &mut Macros<'a>, directive: &'a str) {
    let Some(rest) = directive.strip_prefix("define") else { return };
    let rest = rest.trim_start();
    let length = rest.bytes().take_while(|byte| is_word(*byte)).count();
    let (name, rest) = rest.split_at(length);
    let (parameters, body) = match rest.strip_prefix('(').and_then(|rest| rest.split_once(')')) {
        Some((list, body)) => (list.split(',').map(str::trim).collect(), body),
        None => (Vec::new(), rest),
    };
    macros.all.entry(name).or_default().push(Macro { parameters, body });
}

impl<'a> Macros<'a> {
    fn weight(&mut self, name: &'a str, depth: usize) -> (u64, u64) {
        if let Some(known) = self.weights.get(name) {
            return *known;
        } else if let Some(depth) = self.open.get(name) {
            // It is not expanded in itself.
            self.lowest = self.lowest.min(*depth);
            return (1, 1);
        } else if depth > CHAIN || self.steps > ALL {
            return (u64::MAX, 1);
        }
        self.open.insert(name, depth);
        let before = std::mem::replace(&mut self.lowest, usize::MAX);
        let (mut most, mut uses) = (0, 1);
        // Which definition counts where is for the compiler to find out.
        let found = self.all.get_mut(name).map(std::mem::take).unwrap_or_default();
        for one in &found {
            let mut count = Count { uses: vec![0; one.parameters.len()], ..Count::default() };
            for (_, token) in tokens(one.body) {
                self.steps += 1;
                count.token(self, token, &one.parameters, depth + 1);
            }
            most = count.total.max(most);
            uses = count.uses.iter().copied().fold(uses, u64::max);
        }
        self.all.insert(name, found);
        self.open.remove(name);
        // Where macros further out were taken as they are, it weighs more without them.
        if self.lowest >= depth {
            self.weights.insert(name, (most, uses));
        }
        self.lowest = self.lowest.min(before);
        (most, uses)
    }
}

struct Count {
    total: u64,
    /// Of each parameter.
    uses: Vec<u64>,
    /// What a token counts in the open parentheses, innermost last.
    factors: Vec<u64>,
    /// For the parenthesis that may come next.
    call: u64,
    /// There was a macro.
    expanded: bool,
}

impl Default for Count {
    fn default() -> Count {
        Count { total: 0, uses: Vec::new(), factors: Vec::new(), call: 1, expanded: false }
    }
}

impl Count {
    fn token<'a>(&mut self, macros: &mut Macros<'a>, token: &'a str, parameters: &[&str], depth: usize) {
        let factor = self.factors.last().copied().unwrap_or(1);
        let call = std::mem::replace(&mut self.call, 1);
        let mut weight = 1;
        if token == "(" {
            self.factors.push(factor.saturating_mul(call));
        } else if token == ")" {
            self.factors.pop();
        } else if let Some(i) = parameters.iter().position(|name| *name == token) {
            self.uses[i] = self.uses[i].saturating_add(factor);
        } else if macros.all.contains_key(token) {
            (weight, self.call) = macros.weight(token, depth);
            self.expanded = true;
        }
        self.total = self.total.saturating_add(factor.saturating_mul(weight));
    }
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

/// Words, and other bytes one by one, and where they are. Comments count; they only make a statement look larger.
pub fn tokens(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let bytes = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        while at < bytes.len() && (bytes[at].is_ascii_whitespace() || !bytes[at].is_ascii()) {
            at += 1;
        }
        let start = at;
        let byte = *bytes.get(start)?;
        at += if is_word(byte) { bytes[start..].iter().take_while(|byte| is_word(**byte)).count() } else { 1 };
        Some((start, &text[start..at]))
    })
}
