//! Refuses GLSL whose structs hold each other so often that the compiler, which looks at each member of each member,
//! would not come to an end: thirty structs that hold the one before twice are a billion members.

use super::diagnostic::Errors;
use super::flat::Flat;
use super::macros::tokens;
use std::collections::HashMap;

const MEMBERS: u64 = 1_000_000;

pub fn check(flat: &Flat) -> Result<(), Errors> {
    // Members of each struct, with those of its members.
    let mut sizes: HashMap<&str, u64> = HashMap::new();
    let mut all = tokens(&flat.text);
    while let Some((_, token)) = all.next() {
        if token != "struct" {
            continue;
        }
        let Some((at, name)) = all.next() else { break };
        let (mut sum, mut kind) = (0u64, 1);
        for (_, token) in all.by_ref() {
            match token {
                // One more of the type before it.
                "," | ";" => {
                    sum = sum.saturating_add(kind);
                    kind = if token == ";" { 1 } else { kind };
                }
                "}" => break,
                _ => kind = sizes.get(token).copied().unwrap_or(kind),
            }
        }
        if sum > MEMBERS {
            let message = format!("struct {name} has more than {MEMBERS} members, with those of its members");
            return Err(Errors::at(flat, at..at + name.len(), &message, ""));
        }
        sizes.insert(name, sum.max(sizes.get(name).copied().unwrap_or(0)));
    }
    Ok(())
}
