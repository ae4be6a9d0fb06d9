//! One error type for the whole generator: a message with the file and the line it is about.

use std::fmt;
use std::sync::Arc;

/// A place in a registry file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The file as it was named on the command line.
    pub file: Arc<str>,
    /// Line, counted from 1.
    pub line: u32,
}

impl Place {
    /// An error about this place.
    pub fn error(&self, message: impl Into<String>) -> Error {
        Error { place: Some(self.clone()), message: message.into() }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.file, self.line)
    }
}

/// What went wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    /// `None` when the error is not about a line of a file (a folder that cannot be written).
    pub place: Option<Place>,
    /// One sentence or two, the remedy included.
    pub message: String,
}

impl Error {
    /// An error that is about no line in particular.
    pub fn general(message: impl Into<String>) -> Self {
        Self { place: None, message: message.into() }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.place {
            Some(place) => write!(f, "{place}: {}", self.message),
            None => f.write_str(&self.message),
        }
    }
}

impl std::error::Error for Error {}

/// The result of every step of the generator.
pub type Result<T> = std::result::Result<T, Error>;
