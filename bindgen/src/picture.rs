//! Picture files: PNG, JPEG and Radiance HDR to texels, texels to PNG and HDR.
//!
//! ```no_run
//! use mooncrust_bindgen::picture;
//! let picture = picture::read("in.jpg".as_ref(), None)?;
//! picture::write("out.png".as_ref(), picture.format, picture.width, picture.height, &picture.pixels)?;
//! # Ok::<(), String>(())
//! ```
//!
//! Every kind of PNG is read: 1 to 16 bits, grey, palette, colour, transparency, interlaced; of an animation the first
//! picture. JPEG: baseline and progressive, grey, colour and CMYK; a camera's note that the picture lies on its side is
//! not followed. HDR: with either run-length coding or none, rows from the top.
//!
//! What they become is the caller's wish: `rgba8` (for PNG and JPEG, when there is no wish), `rgba16f` (for HDR),
//! `rgba32f`, or `rgba16`, in which 16-bit PNGs keep all their bits. Rows run from the top, without padding; colours are
//! as stored (sRGB for nearly every PNG and JPEG, linear in HDR), alpha is straight; as floats, what is stored as whole
//! numbers is 0 to 1. A side is at most [`MAX_SIDE`], the pixels [`MAX_BYTES`]. What is written of a format: [`Format`].
//!
//! A file is written under another name in the same folder and then renamed, so that no reader ever sees half of it.
//! An error is one line that names the file and what to do.

mod decode;
mod read;
mod texels;
mod write;

pub use read::{Picture, read};
pub use texels::{Format, Layout};
pub use write::{Kind, texel_bytes, write};
pub(crate) use write::{create_beside, describe_write, encode, make_folder, replace, target};

/// Pixels to a side.
pub const MAX_SIDE: u32 = 32_768;
/// Bytes of pixels: 2 GiB.
pub const MAX_BYTES: u64 = 1 << 31;

/// The number of pixels of a picture of this size, if it may have so many bytes.
fn check_size(width: u32, height: u32, bytes_of_pixel: usize) -> Result<usize, String> {
    if width == 0 || height == 0 {
        return Err(format!("a picture of {width}x{height} has no pixels"));
    }
    let pixels = u64::from(width) * u64::from(height);
    let is_small = pixels.checked_mul(bytes_of_pixel as u64).is_some_and(|bytes| bytes <= MAX_BYTES);
    if width > MAX_SIDE || height > MAX_SIDE || !is_small {
        return Err(format!(
            "{width}x{height} is too large: at most {MAX_SIDE} to a side and {} MiB of pixels; scale it down",
            MAX_BYTES >> 20
        ));
    }
    Ok(pixels as usize)
}
