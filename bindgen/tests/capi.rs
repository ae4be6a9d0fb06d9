//! The C entry points, called as a C program would.

use mooncrust_bindgen::capi::*;
use std::ffi::{CStr, CString, c_char};
use std::ptr::null;

const SOURCE: &str = "@compute @workgroup_size(64) fn main() {}";

fn describe(source: &str) -> ShaderDesc {
    ShaderDesc {
        size: size_of::<ShaderDesc>() as u32,
        stage: 0,
        path: null(),
        source: source.as_ptr().cast(),
        source_size: source.len(),
        entry: null(),
        defines: null(),
        overrides: null(),
        library: null(),
        cache: null(),
    }
}

fn text(at: *const c_char) -> String {
    assert!(!at.is_null());
    // SAFETY: a text that the library gave.
    unsafe { CStr::from_ptr(at) }.to_str().unwrap().to_owned()
}

fn error_of(desc: *const ShaderDesc) -> String {
    // SAFETY: NULL or a descriptor of this file; freed once.
    unsafe {
        let shader = mcb_shader_compile(desc);
        assert!((*shader).words.is_null() && (*shader).reflection.is_null());
        let error = text((*shader).error);
        mcb_shader_free(shader);
        error
    }
}

#[test]
fn a_shader() {
    assert_eq!(mcb_version(), VERSION);
    // SAFETY: the descriptor is whole; the shader and the texts are freed once.
    unsafe {
        let shader = mcb_shader_compile(&describe(SOURCE));
        assert!((*shader).error.is_null() && (*shader).compile_ms > 0.0);
        let reflection = text((*shader).reflection);
        assert!(reflection.contains("workgroup = { 64, 1, 1 }"));
        assert_eq!(text((*shader).diagnostics), "return {}\n");
        assert_eq!(text((*shader).files), "return {}\n");
        mcb_shader_free(shader);
    }
}

#[test]
fn misuse_is_an_error() {
    assert!(error_of(null()).contains("descriptor is NULL"));
    let short = ShaderDesc { size: 8, ..describe(SOURCE) };
    assert!(error_of(&short).contains("has 8 bytes, but needs"));
    let stage = ShaderDesc { stage: 3, ..describe(SOURCE) };
    assert!(error_of(&stage).contains("0x3 is no single VkShaderStageFlagBits"));
    let bad = CString::new(b"\xff".to_vec()).unwrap();
    let entry = ShaderDesc { entry: bad.as_ptr(), ..describe(SOURCE) };
    assert!(error_of(&entry).contains("entry is not UTF-8"));
    let nothing = ShaderDesc { source: null(), ..describe("") };
    assert!(error_of(&nothing).contains("neither a path nor a source"));
    assert!(error_of(&describe("fn main( \0")).starts_with("<source>:1:10: error:"));
    // SAFETY: freeing NULL does nothing.
    unsafe {
        mcb_shader_free(std::ptr::null_mut());
        mcb_picture_free(std::ptr::null_mut());
        mcb_text_free(std::ptr::null_mut());
    }
}

/// A caller of a later version gives a larger descriptor.
#[test]
fn a_longer_descriptor() {
    #[repr(C)]
    struct Longer {
        desc: ShaderDesc,
        more: [u64; 4],
    }
    let mut longer = Longer { desc: describe(SOURCE), more: [7; 4] };
    longer.desc.size = size_of::<Longer>() as u32;
    // SAFETY: a whole descriptor with fields that this version does not know.
    unsafe {
        let shader = mcb_shader_compile((&raw const longer).cast());
        assert!((*shader).error.is_null());
        mcb_shader_free(shader);
    }
    assert_eq!(longer.more, [7; 4]);
}

#[test]
fn tickets_errors_and_files() {
    let path = CString::new("folder/step.comp").unwrap();
    let (defines, cache) = (CString::new("N=3").unwrap(), CString::new("/no/such/place/entry").unwrap());
    let glsl = "#include <mooncrust.glsl>\nvoid main() {\n  int x = N + nope; }";
    let desc = ShaderDesc { path: path.as_ptr(), defines: defines.as_ptr(), cache: cache.as_ptr(), ..describe(glsl) };
    mcb_warm();
    // SAFETY: whole descriptors; each result is freed once.
    unsafe {
        let library = CString::new("folder/none").unwrap();
        let (first, second) = (mcb_shader_start(&desc), mcb_shader_start(&describe(SOURCE)));
        let third = mcb_shader_start(&ShaderDesc { library: library.as_ptr(), ..desc });
        drop((library, defines, path, cache));
        let shader = mcb_shader_take(second, u32::MAX);
        assert!((*shader).error.is_null() && (*shader).compile_ms > 0.0 && (*shader).reflect_ms > 0.0);
        mcb_shader_free(shader);
        let shader = loop {
            let shader = mcb_shader_take(first, 0);
            if !shader.is_null() {
                break shader;
            }
            std::thread::yield_now();
        };
        let diagnostics = text((*shader).diagnostics);
        let start = "return { { file = \"folder/step.comp\", line = 1, column = 11, message = \"<mooncrust.glsl> is in";
        assert!(diagnostics.starts_with(start), "{diagnostics}");
        assert_eq!(text((*shader).files), "return {}\n");
        mcb_shader_free(shader);
        let shader = mcb_shader_take(third, 60_000);
        assert_eq!(text((*shader).files), "return { \"!folder/none/mooncrust.glsl\" }\n");
        mcb_shader_free(shader);
        let again = mcb_shader_take(third, 0);
        assert!(text((*again).error).contains("does not exist, or was taken already"));
        mcb_shader_free(again);
        assert!(text(mcb_compiler()).starts_with("mooncrust-bindgen "));
    }
}

const RGBA8: *const c_char = c"rgba8".as_ptr();

#[test]
fn pictures() {
    let path = std::env::temp_dir().join(format!("mooncrust-capi-{}.png", std::process::id()));
    let name = CString::new(path.to_str().unwrap()).unwrap();
    let pixels: Vec<u8> = (0..24).collect();
    // SAFETY: the pixels are 2 x 3 x 4 bytes; each object is freed once.
    unsafe {
        assert!(mcb_picture_write(name.as_ptr(), RGBA8, 2, 3, pixels.as_ptr()).is_null());
        let picture = mcb_picture_read(name.as_ptr(), null());
        assert!((*picture).error.is_null());
        assert_eq!(((*picture).width, (*picture).height, (*picture).size), (2, 3, 24));
        assert_eq!(text((*picture).format), "rgba8");
        assert_eq!(std::slice::from_raw_parts((*picture).pixels, 24), pixels);
        mcb_picture_free(picture);
        std::fs::remove_file(&path).unwrap();
        let missing = mcb_picture_read(name.as_ptr(), null());
        assert!(text((*missing).error).contains("no such file"));
        mcb_picture_free(missing);
        for (path, width, data, says) in [
            (null(), 2, pixels.as_ptr(), "path is NULL"),
            (name.as_ptr(), 2, null(), "the texels are NULL"),
            (name.as_ptr(), u32::MAX, pixels.as_ptr(), "too large"),
        ] {
            let error = mcb_picture_write(path, RGBA8, width, width, data);
            assert!(text(error).contains(says), "{}", text(error));
            mcb_text_free(error);
        }
    }
}

#[test]
fn many_threads_at_once() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/shaders/heap.wgsl");
    let path = CString::new(path).unwrap();
    std::thread::scope(|scope| {
        for _ in 0..16 {
            scope.spawn(|| {
                let desc = ShaderDesc { path: path.as_ptr(), source: null(), ..describe("") };
                // SAFETY: a whole descriptor; the shader is freed once.
                unsafe {
                    let shader = mcb_shader_compile(&desc);
                    assert!((*shader).error.is_null());
                    mcb_shader_free(shader);
                }
            });
        }
    });
}

#[test]
fn captures() {
    let folder = std::env::temp_dir().join(format!("mooncrust-capi-capture-{}", std::process::id()));
    let path = CString::new(folder.join("%d.png").to_str().unwrap()).unwrap();
    let desc = CaptureDesc {
        path: path.as_ptr(),
        name: c"color".as_ptr(),
        format: RGBA8,
        width: 2,
        height: 1,
        fps: 60.0,
        hash: 1,
    };
    // SAFETY: whole descriptors, frames of 8 bytes; each object is freed once.
    unsafe {
        let capture = mcb_capture_new(&desc);
        assert!(mcb_capture_error(capture).is_null() && mcb_capture_hash(capture).is_null());
        assert_eq!(mcb_capture_frame(capture, 4, [1; 8].as_ptr(), 60.0), 0);
        assert_eq!(mcb_capture_finish(capture, 60.0), 0);
        let line = mcb_capture_hash(capture);
        assert!(text(line).starts_with("frame 4 color 2x1 rgba8 ") && mcb_capture_hash(capture).is_null());
        mcb_text_free(line);
        assert_eq!(mcb_capture_frame(capture, 5, [1; 8].as_ptr(), 60.0), 2);
        let error = mcb_capture_error(capture);
        assert!(text(error).ends_with("a frame after the end"));
        mcb_text_free(error);
        mcb_capture_free(capture);
        assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 1);
        std::fs::remove_dir_all(&folder).unwrap();
        let nameless = CaptureDesc { name: null(), ..desc };
        let formless = CaptureDesc { format: c"nope".as_ptr(), ..desc };
        for (desc, says) in [
            (null(), "the descriptor is NULL"),
            (&raw const nameless, "name is NULL"),
            (&raw const formless, "format nope has no place"),
        ] {
            let capture = mcb_capture_new(desc);
            let error = mcb_capture_error(capture);
            assert!(text(error).contains(says), "{}", text(error));
            mcb_text_free(error);
            assert_eq!(mcb_capture_frame(capture, 0, [1; 8].as_ptr(), f64::NAN), 2);
            assert_eq!(mcb_capture_finish(capture, -1.0), 2);
            assert!(mcb_capture_hash(capture).is_null());
            mcb_capture_free(capture);
        }
        mcb_capture_free(std::ptr::null_mut());
        assert_eq!(mcb_capture_finish(std::ptr::null_mut(), 0.0), 2);
    }
}
