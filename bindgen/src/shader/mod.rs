//! Shaders: compile and reflect.
