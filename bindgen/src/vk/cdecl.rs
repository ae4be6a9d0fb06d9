//! Parser for the C text in `<member>`, `<param>`, `<proto>` and `<type>`.
//!
//! ```text
//! const struct VkFoo* const* name[3][VK_UUID_SIZE]     uint32_t mask:8
//! typedef void* (VKAPI_PTR *PFN_name)(void* a, size_t b);
//! ```
//! Anything else is an error: what is not understood is never passed on to LuaJIT.

use super::error::{Place, Result};
use super::model::{CType, Decl, Length, Signature};

/// Arrays in the real registry stay far below.
const MAX_LENGTH: u64 = 1 << 20;

#[derive(Clone, Debug, PartialEq, Eq)]
enum Token {
    Word(String),
    Number(u64),
    Mark(char),
}

/// True for a name that can stand in C and Lua text without quotes: letters, digits and `_`.
pub fn is_identifier(name: &str) -> bool {
    let mut bytes = name.bytes();
    let first = bytes.next();
    first.is_some_and(|b| b.is_ascii_alphabetic() || b == b'_')
        && bytes.all(|b| b.is_ascii_alphanumeric() || b == b'_')
        && name.len() <= 200
}

const RESERVED: &str = " auto break case const continue default do else enum extern for goto if inline register \
    restrict return signed sizeof static struct switch typedef union unsigned volatile while long short asm \
    alignof bool complex ";

/// The name, checked: an identifier that is no C keyword.
pub fn checked_name<'a>(name: &'a str, what: &str, place: &Place) -> Result<&'a str> {
    let is_reserved = RESERVED.contains(&format!(" {name} "));
    match is_identifier(name) && !is_reserved {
        true => Ok(name),
        false => Err(place.error(format!("{name:?} cannot be the name of a {what}"))),
    }
}

/// Parses a member or a parameter.
pub fn parse_decl(text: &str, place: &Place) -> Result<Decl> {
    let mut parser = Parser::new(text, place)?;
    let decl = parser.decl()?;
    parser.expect_end()?;
    Ok(decl)
}

/// Parses `void* name`, the return type and name of a function.
pub fn parse_proto(text: &str, place: &Place) -> Result<(CType, String)> {
    let decl = parse_decl(text, place)?;
    match decl.dims.is_empty() && decl.bits.is_none() {
        true => Ok((decl.ty, decl.name)),
        false => Err(place.error(format!("not a function: `{}`", one_line(text)))),
    }
}

/// Parses `typedef T (VKAPI_PTR *NAME)(params);`.
pub fn parse_function_pointer(text: &str, place: &Place) -> Result<(String, Signature)> {
    let mut parser = Parser::new(text, place)?;
    parser.skip_word("typedef");
    let ret = parser.ctype()?;
    parser.expect('(')?;
    parser.skip_word("VKAPI_PTR");
    parser.expect('*')?;
    let name = parser.name()?;
    parser.expect(')')?;
    parser.expect('(')?;
    let params = parser.params()?;
    parser.expect(';')?;
    parser.expect_end()?;
    Ok((name, Signature { ret, params }))
}

/// Parses `typedef uint32_t VkBool32;`.
pub fn parse_typedef(text: &str, place: &Place) -> Result<(CType, String)> {
    let mut parser = Parser::new(text, place)?;
    parser.skip_word("typedef");
    let ty = parser.ctype()?;
    let name = parser.name()?;
    parser.expect(';')?;
    parser.expect_end()?;
    Ok((ty, name))
}

fn one_line(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    line.chars().take(80).collect()
}

struct Parser<'a> {
    tokens: Vec<Token>,
    at: usize,
    text: &'a str,
    place: &'a Place,
}

impl<'a> Parser<'a> {
    fn new(text: &'a str, place: &'a Place) -> Result<Self> {
        let mut parser = Self { tokens: Vec::new(), at: 0, text, place };
        parser.tokenize()?;
        Ok(parser)
    }

    fn fail<T>(&self) -> Result<T> {
        let shown = one_line(self.text);
        Err(self.place.error(format!("this C text is not understood: `{shown}`")))
    }

    fn tokenize(&mut self) -> Result<()> {
        let mut rest = self.text.trim_start();
        while let Some(first) = rest.chars().next() {
            let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
            let length = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
            let token = match first {
                '0'..='9' => match rest[..length].parse() {
                    Ok(number) => Token::Number(number),
                    Err(_) => return self.fail(),
                },
                _ if is_word(first) => Token::Word(rest[..length].to_owned()),
                '*' | '[' | ']' | ':' | '(' | ')' | ',' | ';' => Token::Mark(first),
                _ => return self.fail(),
            };
            let used = if length == 0 { 1 } else { length };
            self.tokens.push(token);
            rest = rest[used..].trim_start();
        }
        Ok(())
    }

    fn take(&mut self, mark: char) -> bool {
        let found = self.tokens.get(self.at) == Some(&Token::Mark(mark));
        self.at += usize::from(found);
        found
    }

    fn expect(&mut self, mark: char) -> Result<()> {
        match self.take(mark) {
            true => Ok(()),
            false => self.fail(),
        }
    }

    fn expect_end(&self) -> Result<()> {
        match self.at == self.tokens.len() {
            true => Ok(()),
            false => self.fail(),
        }
    }

    fn skip_word(&mut self, word: &str) -> bool {
        let found = matches!(self.tokens.get(self.at), Some(Token::Word(w)) if w == word);
        self.at += usize::from(found);
        found
    }

    fn name(&mut self) -> Result<String> {
        let Some(Token::Word(word)) = self.tokens.get(self.at) else {
            return self.fail();
        };
        let word = word.clone();
        self.at += 1;
        checked_name(&word, "type, member or parameter", self.place)?;
        Ok(word)
    }

    fn ctype(&mut self) -> Result<CType> {
        let mut is_const = self.skip_word("const");
        let is_tagged = self.skip_word("struct") || self.skip_word("union");
        let base = self.name()?;
        is_const |= self.skip_word("const");
        let mut pointers = Vec::new();
        while self.take('*') {
            pointers.push(self.skip_word("const"));
        }
        Ok(CType { base, is_tagged, is_const, pointers })
    }

    fn decl(&mut self) -> Result<Decl> {
        let ty = self.ctype()?;
        let name = self.name()?;
        let mut dims = Vec::new();
        while self.take('[') {
            dims.push(self.length()?);
            self.expect(']')?;
        }
        let bits = match self.take(':') {
            true => Some(self.bits()?),
            false => None,
        };
        if bits.is_some() && !(dims.is_empty() && ty.pointers.is_empty()) {
            return self.fail();
        }
        Ok(Decl { name, ty, dims, bits })
    }

    fn length(&mut self) -> Result<Length> {
        let length = match self.tokens.get(self.at) {
            Some(Token::Number(n)) if (1..=MAX_LENGTH).contains(n) => Length::Number(*n),
            Some(Token::Word(word)) => Length::Constant(word.clone()),
            _ => return self.fail(),
        };
        self.at += 1;
        Ok(length)
    }

    fn bits(&mut self) -> Result<u32> {
        match self.tokens.get(self.at) {
            Some(Token::Number(n @ 1..=64)) => {
                self.at += 1;
                Ok(*n as u32)
            }
            _ => self.fail(),
        }
    }

    fn params(&mut self) -> Result<Vec<Decl>> {
        let mut params = Vec::new();
        if self.take(')') {
            return Ok(params);
        }
        if self.tokens.get(self.at + 1) == Some(&Token::Mark(')')) && self.skip_word("void") {
            self.expect(')')?;
            return Ok(params);
        }
        loop {
            params.push(self.decl()?);
            if self.take(')') {
                return Ok(params);
            }
            self.expect(',')?;
        }
    }
}
