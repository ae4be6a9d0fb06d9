//! The structs of lua/mooncrust/app/input.h are those of SDL's headers, as far as their fields go.

use libtest_mimic::Failed;
use mlua::Function;
use sdl3_sys::events::*;
use std::mem::offset_of;

pub fn check() -> Result<(), Failed> {
    let lua = tests::spec::lua();
    let load = "local ffi = require 'ffi'
        require 'mooncrust.app.input'
        return ffi.offsetof, ffi.sizeof";
    let (offset, size): (Function, Function) = lua.load(load).eval().map_err(|e| e.to_string())?;
    let mut wrong = Vec::new();
    macro_rules! same {
        ($ours:literal, $theirs:ty: $($field:literal = $name:ident $(+ $more:literal)?),*) => {$(
            let expected = offset_of!($theirs, $name) $(+ $more)?;
            let found: Option<usize> = offset.call(($ours, $field)).map_err(|e| e.to_string())?;
            if found != Some(expected) {
                wrong.push(format!("{}.{}: {found:?} instead of {expected}", $ours, $field));
            }
        )*};
    }
    same!("mc_window_event", SDL_WindowEvent: "type" = r#type, "a" = data1, "b" = data2);
    same!("mc_key_event", SDL_KeyboardEvent: "scancode" = scancode, "key" = key, "modifiers" = r#mod, "down" = down,
        "repeated" = repeat);
    same!("mc_text_event", SDL_TextInputEvent: "low" = text, "high" = text + 4);
    same!("mc_motion_event", SDL_MouseMotionEvent: "x" = x, "y" = y, "dx" = xrel, "dy" = yrel);
    same!("mc_button_event", SDL_MouseButtonEvent: "button" = button, "down" = down, "clicks" = clicks, "x" = x, "y" = y);
    same!("mc_wheel_event", SDL_MouseWheelEvent: "across" = x, "up" = y, "x" = mouse_x, "y" = mouse_y);
    same!("mc_touch_event", SDL_TouchFingerEvent: "low" = fingerID, "high" = fingerID + 4, "x" = x, "y" = y,
        "pressure" = pressure);
    same!("mc_pad_event", SDL_GamepadAxisEvent: "which" = which, "index" = axis, "value" = value);
    same!("mc_pad_event", SDL_GamepadButtonEvent: "which" = which, "index" = button, "down" = down);
    same!("mc_pad_event", SDL_GamepadDeviceEvent: "which" = which);
    same!("mc_drop_event", SDL_DropEvent: "x" = x, "y" = y, "low" = data, "high" = data + 4);
    let whole: usize = size.call("mc_event").map_err(|e| e.to_string())?;
    if whole != size_of::<SDL_Event>() {
        wrong.push(format!("mc_event has {whole} bytes"));
    }
    let numbers = [
        (0x100, SDL_EVENT_QUIT),
        (0x202, SDL_EVENT_WINDOW_SHOWN),
        (0x203, SDL_EVENT_WINDOW_HIDDEN),
        (0x204, SDL_EVENT_WINDOW_EXPOSED),
        (0x207, SDL_EVENT_WINDOW_PIXEL_SIZE_CHANGED),
        (0x209, SDL_EVENT_WINDOW_MINIMIZED),
        (0x20b, SDL_EVENT_WINDOW_RESTORED),
        (0x20c, SDL_EVENT_WINDOW_MOUSE_ENTER),
        (0x20d, SDL_EVENT_WINDOW_MOUSE_LEAVE),
        (0x20e, SDL_EVENT_WINDOW_FOCUS_GAINED),
        (0x20f, SDL_EVENT_WINDOW_FOCUS_LOST),
        (0x216, SDL_EVENT_WINDOW_OCCLUDED),
        (0x300, SDL_EVENT_KEY_DOWN),
        (0x301, SDL_EVENT_KEY_UP),
        (0x303, SDL_EVENT_TEXT_INPUT),
        (0x400, SDL_EVENT_MOUSE_MOTION),
        (0x401, SDL_EVENT_MOUSE_BUTTON_DOWN),
        (0x402, SDL_EVENT_MOUSE_BUTTON_UP),
        (0x403, SDL_EVENT_MOUSE_WHEEL),
        (0x650, SDL_EVENT_GAMEPAD_AXIS_MOTION),
        (0x651, SDL_EVENT_GAMEPAD_BUTTON_DOWN),
        (0x652, SDL_EVENT_GAMEPAD_BUTTON_UP),
        (0x653, SDL_EVENT_GAMEPAD_ADDED),
        (0x654, SDL_EVENT_GAMEPAD_REMOVED),
        (0x700, SDL_EVENT_FINGER_DOWN),
        (0x701, SDL_EVENT_FINGER_UP),
        (0x702, SDL_EVENT_FINGER_MOTION),
        (0x703, SDL_EVENT_FINGER_CANCELED),
        (0x1000, SDL_EVENT_DROP_FILE),
        (0x1001, SDL_EVENT_DROP_TEXT),
    ];
    for (ours, theirs) in numbers {
        if ours != theirs.0 {
            wrong.push(format!("{ours:#x} is {:#x}", theirs.0));
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(Failed::from(wrong.join("\n"))) }
}
