//! Paths with the number of a frame in them: `frames/%04d.png`. `%%` is a percent sign.

use std::path::PathBuf;

pub struct Pattern {
    before: String,
    /// Digits at least, filled with zeros or blanks; none when the path has no number.
    number: Option<(bool, usize)>,
    after: String,
}

impl Pattern {
    pub fn parse(path: &str) -> Result<Pattern, String> {
        let mut pattern = Pattern { before: String::new(), number: None, after: String::new() };
        let mut rest = path;
        while let Some((text, tail)) = rest.split_once('%') {
            pattern.end().push_str(text);
            let letter = tail.find(|c: char| !c.is_ascii_digit()).unwrap_or(tail.len());
            let (digits, tail) = tail.split_at(letter);
            if digits.is_empty() && tail.starts_with('%') {
                pattern.end().push('%');
            } else if !tail.starts_with('d') || digits.len() > 3 {
                return Err("after % comes d, as in %04d, the number of the frame; write %% for a percent sign".into());
            } else if pattern.number.is_some() {
                return Err("the number of the frame can be there only once".into());
            } else {
                pattern.number = Some((digits.starts_with('0'), digits.parse().unwrap_or(0)));
            }
            rest = &tail[1..];
        }
        pattern.end().push_str(rest);
        Ok(pattern)
    }

    fn end(&mut self) -> &mut String {
        if self.number.is_some() { &mut self.after } else { &mut self.before }
    }

    pub fn is_numbered(&self) -> bool {
        self.number.is_some()
    }

    pub fn path(&self, number: u32) -> PathBuf {
        let number = match self.number {
            None => String::new(),
            Some((true, width)) => format!("{number:0width$}"),
            Some((false, width)) => format!("{number:width$}"),
        };
        [self.before.as_str(), &number, &self.after].concat().into()
    }
}
