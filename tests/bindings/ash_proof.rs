//! ABI proof against ash: sizes and offsets that rustc gives to ash's types, against what LuaJIT says.
//!
//! `ash_structs.rs` lists ash's structs; make it anew after an update of ash with `tests/bindings/ash_structs.sh`.

use crate::ash_structs::{IN_ASH, LAYOUTS, Layout};

/// Compares each struct that both sides know.
pub fn compare() {
    let lua = tests::spec::lua();
    let facts: mlua::Function = lua
        .load(
            "local ffi, vk = require 'ffi', require 'mooncrust.vk'
             return function(name)
               if not vk.has(name) then return nil end
               local names, types = vk.members(name)
               local offsets = {}
               for i, member in ipairs(names) do
                 if types[i]:find(':') then offsets = {} break end
                 offsets[i] = ffi.offsetof(vk[name], member)
               end
               return ffi.sizeof(vk[name]), offsets
             end",
        )
        .eval()
        .unwrap();
    let (mut structs, mut members) = (0, 0);
    let mut differences = Vec::new();
    for Layout { name, size, offsets } in LAYOUTS {
        let (known_size, known): (Option<usize>, Option<Vec<usize>>) = facts.call(*name).unwrap();
        // The provisional VK_AMDX_shader_enqueue has changed its structs since ash's registry.
        if name.ends_with("AMDX") {
            continue;
        }
        let (Some(known_size), Some(known)) = (known_size, known) else { continue };
        // Structs with bit fields have other members in ash: their size is compared.
        let is_same = known_size == *size && (known.is_empty() || known == *offsets);
        match is_same {
            true => (structs, members) = (structs + 1, members + known.len()),
            false => differences.push(format!("{name}: rustc {size} {offsets:?}, LuaJIT {known_size} {known:?}")),
        }
    }
    println!("ash: {structs} of {IN_ASH} structs and unions agree, {members} members");
    assert!(differences.is_empty(), "{}", differences.join("\n"));
    assert!(structs * 100 >= IN_ASH * 95, "too few structs compared");
}
