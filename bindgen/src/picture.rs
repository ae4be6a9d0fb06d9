//! Picture files.
