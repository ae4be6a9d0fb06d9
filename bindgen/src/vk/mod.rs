//! vk.xml to FFI bindings.
