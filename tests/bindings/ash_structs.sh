#!/bin/sh
# Lists ash's structs and unions for the ABI proof: sh tests/bindings/ash_structs.sh ASH_SOURCE > tests/bindings/ash_structs.rs
# ASH_SOURCE is the folder of the crate's source, as `cargo metadata` names it.
awk '
BEGIN {
  print "//! Made by ash_structs.sh from the source of ash; not edited by hand.\n"
  print "#![allow(deprecated)]\n\nuse ash::vk;\nuse std::mem::{offset_of, size_of};\n"
  print "/// A struct or union as rustc lays it out.\npub struct Layout {\n    pub name: &\047static str,"
  print "    pub size: usize,\n    pub offsets: &\047static [usize],\n}\n"
  print "macro_rules! layouts {"
  print "    ($($name:literal $ty:ident { $($field:ident)* })*) => {"
  print "        &[$(Layout { name: $name, size: size_of::<vk::$ty>(), offsets: &[$(offset_of!(vk::$ty, $field)),*] }),*]"
  print "    };\n}\n"
  print "#[rustfmt::skip]\npub const LAYOUTS: &[Layout] = layouts! {"
}
/^#\[doc = "<https:.*\/Vk[A-Za-z0-9]*\.html>"\]/ { name = $0; sub(/.*\//, "", name); sub(/\.html.*/, "", name) }
/^pub (struct|union) [A-Za-z0-9]+.*\{$/ {
  type = $3; sub(/[<{].*/, "", type); fields = ""; open = (name != "")
  count++
}
open && /^    pub [a-z_0-9#]+:/ { field = $2; sub(/:.*/, "", field); if (field != "_marker") fields = fields " " field }
open && /^}/ { printf "    \"%s\" %s {%s }\n", name, type, fields; open = 0; name = "" }
/^(unsafe )?impl|^pub type|^handle_nondispatchable|^define_handle/ { if (!open) name = "" }
END { print "};\n\n/// How many there are in ash.\npub const IN_ASH: usize = " count ";" }
' "$1/src/vk/definitions.rs"
