//! C entry points for LuaJIT.
