//! A display of a test's own: Xvfb, with a window manager where one is needed, keys and pointer by XTEST, and pictures
//! of what is shown. Everything ends with the value, and with the test program if that is killed.

use crate::driver::Driver;
use crate::picture::Picture;
use crate::program::mooncrust;
use std::io::{BufRead, BufReader};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::channel;
use std::time::{Duration, Instant};
use x11rb::connection::Connection;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{
    AtomEnum, ClientMessageEvent, ConfigureWindowAux, ConnectionExt, CreateWindowAux, EventMask, ImageFormat,
    InputFocus, MapState, PropMode, SELECTION_NOTIFY_EVENT, SelectionNotifyEvent, SelectionRequestEvent, WindowClass,
};
use x11rb::protocol::xtest::ConnectionExt as _;
use x11rb::rust_connection::RustConnection;
use x11rb::wrapper::ConnectionExt as _;

/// Generous: what never comes is found, a busy machine is not blamed.
const LONG: Duration = Duration::from_secs(30);

pub const WIDTH: u16 = 1280;
pub const HEIGHT: u16 = 1024;

pub struct Display {
    /// Such as ":7".
    pub name: String,
    pub connection: RustConnection,
    pub root: u32,
    // In this order: the manager goes before the server.
    _manager: Option<Guard>,
    server: Guard,
}

/// A program that ends with this value.
struct Guard(Child);

impl Drop for Guard {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Starts a program that dies with the thread that started it.
fn spawn(command: &mut Command) -> Guard {
    // SAFETY: prctl may be called between fork and exec.
    unsafe {
        command.pre_exec(|| {
            libc::prctl(libc::PR_SET_PDEATHSIG, libc::SIGKILL);
            Ok(())
        });
    }
    Guard(command.spawn().unwrap_or_else(|e| panic!("cannot start {command:?}: {e}; run `make setup`")))
}

/// Asks again and again until there is an answer.
#[track_caller]
pub fn wait_for<T>(what: &str, mut ask: impl FnMut() -> Option<T>) -> T {
    let end = Instant::now() + LONG;
    loop {
        if let Some(answer) = ask() {
            return answer;
        }
        assert!(Instant::now() < end, "no {what} within {LONG:?}");
        std::thread::sleep(Duration::from_millis(5));
    }
}

impl Display {
    /// One screen, without a window manager: a window stands where it asks to, without a frame.
    pub fn bare() -> Self {
        Self::start(&["-screen", "0", &format!("{WIDTH}x{HEIGHT}x24")])
    }

    /// One screen, with a window manager.
    pub fn managed() -> Self {
        let mut display = Self::bare();
        display.manage();
        display
    }

    /// With screens, and whatever else Xvfb shall have, as its options say.
    pub fn start(options: &[&str]) -> Self {
        let mut command = Command::new("Xvfb");
        command.args(["-displayfd", "1", "-nolisten", "tcp", "-noreset"]).args(options);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut server = spawn(&mut command);
        let output = server.0.stdout.take().expect("a pipe");
        let (sender, number) = channel();
        std::thread::spawn(move || {
            let mut line = String::new();
            let _ = BufReader::new(output).read_line(&mut line);
            let _ = sender.send(line);
        });
        let number = number.recv_timeout(LONG).unwrap_or_default();
        assert!(!number.trim().is_empty(), "Xvfb did not start: {command:?}");
        let name = format!(":{}", number.trim());
        let (connection, screen) = RustConnection::connect(Some(&name)).expect("cannot connect to Xvfb");
        let root = connection.setup().roots[screen].root;
        Self { name, connection, root, _manager: None, server }
    }

    /// Starts a window manager.
    pub fn manage(&mut self) {
        let mut command = Command::new("openbox");
        command.env("DISPLAY", &self.name).env_remove("WAYLAND_DISPLAY").env("XDG_CONFIG_HOME", "/nonexistent");
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        self._manager = Some(spawn(&mut command));
        let atom = self.atom("_NET_SUPPORTING_WM_CHECK");
        wait_for("window manager", || (!self.words(self.root, atom).is_empty()).then_some(()));
        // While it starts it overlooks windows, and a program would wait for ever: one of ours goes first.
        let (connection, probe) = (&self.connection, self.connection.generate_id().unwrap());
        let (none, kind) = (CreateWindowAux::new(), WindowClass::INPUT_OUTPUT);
        connection.create_window(0, probe, self.root, 0, 0, 9, 9, 0, kind, 0, &none).unwrap();
        wait_for("window manager at work", || {
            connection.unmap_window(probe).unwrap();
            connection.map_window(probe).unwrap();
            let end = Instant::now() + Duration::from_millis(200);
            while Instant::now() < end {
                std::thread::sleep(Duration::from_millis(5));
                let state = connection.get_window_attributes(probe).unwrap().reply().unwrap();
                if state.map_state == MapState::VIEWABLE {
                    return Some(());
                }
            }
            None
        });
        connection.destroy_window(probe).unwrap();
        connection.flush().unwrap();
    }

    /// The kernel, to be shown here.
    pub fn mooncrust(&self, driver: Driver) -> Command {
        let mut command = mooncrust(driver);
        command.env("DISPLAY", &self.name);
        command
    }

    /// Ends the server, as when a machine is shut down.
    pub fn kill(&mut self) {
        let _ = self.server.0.kill();
    }

    pub fn atom(&self, name: &str) -> u32 {
        self.connection.intern_atom(false, name.as_bytes()).unwrap().reply().unwrap().atom
    }

    /// A property of 32-bit words; empty when there is none.
    pub fn words(&self, window: u32, property: u32) -> Vec<u32> {
        let reply = self.connection.get_property(false, window, property, AtomEnum::ANY, 0, 64).unwrap().reply();
        reply.ok().and_then(|r| r.value32().map(Iterator::collect)).unwrap_or_default()
    }

    pub fn title(&self, window: u32) -> String {
        let name = self.atom("_NET_WM_NAME");
        let reply = self.connection.get_property(false, window, name, AtomEnum::ANY, 0, 256).unwrap().reply();
        reply.map(|r| String::from_utf8_lossy(&r.value).into_owned()).unwrap_or_default()
    }

    fn all_below(&self, window: u32, found: &mut Vec<u32>) {
        found.push(window);
        if let Ok(tree) = self.connection.query_tree(window).unwrap().reply() {
            for child in tree.children {
                self.all_below(child, found);
            }
        }
    }

    /// The window of a program, once it is visible: the one with a class, which window managers' own have not.
    #[track_caller]
    pub fn window(&self) -> Window<'_> {
        let id = wait_for("window", || {
            let mut all = Vec::new();
            self.all_below(self.root, &mut all);
            all.into_iter().find(|&id| {
                let class = self.connection.get_property(false, id, AtomEnum::WM_CLASS, AtomEnum::ANY, 0, 64).unwrap();
                let is_program = class.reply().is_ok_and(|r| !r.value.is_empty() && !r.value.starts_with(b"openbox"));
                let state = self.connection.get_window_attributes(id).unwrap().reply();
                is_program && state.is_ok_and(|a| a.map_state == MapState::VIEWABLE)
            })
        });
        Window { display: self, id }
    }

    /// What stands on the screen at a place.
    #[track_caller]
    pub fn picture(&self, x: i32, y: i32, width: u16, height: u16) -> Picture {
        self.try_picture(x, y, width, height).expect("cannot take a picture of the screen")
    }

    /// None where that is not all on the screen.
    fn try_picture(&self, x: i32, y: i32, width: u16, height: u16) -> Option<Picture> {
        let (x, y) = (x as i16, y as i16);
        let image = self.connection.get_image(ImageFormat::Z_PIXMAP, self.root, x, y, width, height, !0).unwrap();
        let mut rgba = image.reply().ok()?.data;
        for texel in rgba.chunks_exact_mut(4) {
            texel.swap(0, 2);
            texel[3] = 255;
        }
        Some(Picture { width: u32::from(width), height: u32::from(height), rgba })
    }

    fn fake(&self, kind: u8, detail: u8, x: i16, y: i16) {
        self.connection.xtest_fake_input(kind, detail, 0, self.root, x, y, 0).unwrap();
        self.connection.flush().unwrap();
    }

    /// Moves the pointer to a place of the screen.
    pub fn point(&self, x: i32, y: i32) {
        self.fake(6, 0, x as i16, y as i16);
    }

    /// Moves the pointer from where it is.
    pub fn move_by(&self, x: i32, y: i32) {
        self.fake(6, 1, x as i16, y as i16);
    }

    /// Where the pointer is on the screen.
    pub fn pointer(&self) -> (i32, i32) {
        let at = self.connection.query_pointer(self.root).unwrap().reply().unwrap();
        (i32::from(at.root_x), i32::from(at.root_y))
    }

    /// A button of the mouse: 1 left, 2 middle, 3 right, 4 and 5 the wheel up and down, 6 and 7 left and right.
    pub fn button(&self, button: u8, is_down: bool) {
        self.fake(if is_down { 4 } else { 5 }, button, 0, 0);
    }

    pub fn click(&self, button: u8) {
        self.button(button, true);
        self.button(button, false);
    }

    /// The key with that symbol: a character, or a word such as 0xff0d of keysymdef.h.
    #[track_caller]
    pub fn key(&self, symbol: impl Into<u32>, is_down: bool) {
        let symbol = symbol.into();
        let (first, last) = (self.connection.setup().min_keycode, self.connection.setup().max_keycode);
        let map = self.connection.get_keyboard_mapping(first, last - first + 1).unwrap().reply().unwrap();
        let each = usize::from(map.keysyms_per_keycode);
        let at = map.keysyms.chunks(each).position(|symbols| symbols.contains(&symbol));
        let code = first + at.unwrap_or_else(|| panic!("no key has the symbol {symbol:#x}")) as u8;
        self.fake(if is_down { 2 } else { 3 }, code, 0, 0);
    }

    pub fn press(&self, symbol: impl Into<u32>) {
        let symbol = symbol.into();
        self.key(symbol, true);
        self.key(symbol, false);
    }
}

/// A program's window.
pub struct Window<'a> {
    display: &'a Display,
    pub id: u32,
}

impl Window<'_> {
    /// Where its inside is on the screen: x, y, width, height.
    pub fn place(&self) -> (i32, i32, u16, u16) {
        let connection = &self.display.connection;
        let size = connection.get_geometry(self.id).unwrap().reply().expect("the window is gone");
        let at = connection.translate_coordinates(self.id, self.display.root, 0, 0).unwrap().reply().unwrap();
        (i32::from(at.dst_x), i32::from(at.dst_y), size.width, size.height)
    }

    pub fn picture(&self) -> Picture {
        let (x, y, width, height) = self.place();
        self.display.picture(x, y, width, height)
    }

    /// Waits until the window shows what is asked for.
    #[track_caller]
    pub fn shows(&self, what: &str, is_it: impl Fn(&Picture) -> bool) -> Picture {
        wait_for(what, || {
            let (x, y, width, height) = self.place();
            self.display.try_picture(x, y, width, height).filter(|picture| is_it(picture))
        })
    }

    /// Waits until its inside has that size.
    #[track_caller]
    pub fn has_size(&self, width: u16, height: u16) {
        wait_for(&format!("window of {width} x {height}"), || {
            let (_, _, w, h) = self.place();
            (w == width && h == height).then_some(())
        });
    }

    /// Moves the pointer to a place inside.
    pub fn point(&self, x: i32, y: i32) {
        let (left, top, _, _) = self.place();
        self.display.point(left + x, top + y);
    }

    /// Gives it the keyboard, which a window manager does by itself.
    pub fn focus(&self) {
        self.display.connection.set_input_focus(InputFocus::PARENT, self.id, 0u32).unwrap();
        self.display.connection.flush().unwrap();
    }

    pub fn resize(&self, width: u16, height: u16) {
        let size = ConfigureWindowAux::new().width(u32::from(width)).height(u32::from(height));
        self.display.connection.configure_window(self.id, &size).unwrap();
        self.display.connection.flush().unwrap();
    }

    pub fn move_to(&self, x: i32, y: i32) {
        self.display.connection.configure_window(self.id, &ConfigureWindowAux::new().x(x).y(y)).unwrap();
        self.display.connection.flush().unwrap();
    }

    /// Drops a file at a place inside, as a file manager does (XDND 5).
    #[track_caller]
    pub fn drop_file(&self, path: &Path, x: i32, y: i32) {
        let (connection, atom) = (&self.display.connection, |name| self.display.atom(name));
        let source = connection.generate_id().unwrap();
        let none = CreateWindowAux::new();
        let kind = WindowClass::INPUT_OUTPUT;
        connection.create_window(0, source, self.display.root, 0, 0, 1, 1, 0, kind, 0, &none).unwrap();
        connection.set_selection_owner(source, atom("XdndSelection"), 0u32).unwrap();
        let tell = |message, words| {
            let event = ClientMessageEvent::new(32, self.id, atom(message), words);
            connection.send_event(false, self.id, EventMask::NO_EVENT, event).unwrap();
            connection.flush().unwrap();
        };
        let (left, top, _, _) = self.place();
        let at = ((left + x) as u32) << 16 | (top + y) as u32;
        tell("XdndEnter", [source, 5 << 24, atom("text/uri-list"), 0, 0]);
        tell("XdndPosition", [source, 0, at, 0, atom("XdndActionCopy")]);
        let mut is_finished = false;
        while !is_finished {
            match wait_for("answer to a drop", || connection.poll_for_event().unwrap()) {
                Event::ClientMessage(e) if e.type_ == atom("XdndStatus") => {
                    assert_eq!(e.data.as_data32()[1] & 1, 1, "the window takes no drops");
                    tell("XdndDrop", [source, 0, 0, 0, 0]);
                }
                Event::ClientMessage(e) => is_finished = e.type_ == atom("XdndFinished"),
                Event::SelectionRequest(e) => {
                    let text = format!("file://{}\r\n", path.display());
                    let to = e.requestor;
                    connection.change_property8(PropMode::REPLACE, to, e.property, e.target, text.as_bytes()).unwrap();
                    let (response_type, time) = (SELECTION_NOTIFY_EVENT, e.time);
                    let SelectionRequestEvent { requestor, selection, target, property, .. } = e;
                    let answer = SelectionNotifyEvent {
                        response_type,
                        sequence: 0,
                        time,
                        requestor,
                        selection,
                        target,
                        property,
                    };
                    connection.send_event(false, requestor, EventMask::NO_EVENT, answer).unwrap();
                    connection.flush().unwrap();
                }
                _ => {}
            }
        }
        connection.destroy_window(source).unwrap();
    }

    /// Asks the window manager for something, as the EWMH and the ICCCM word it.
    pub fn ask(&self, message: &str, words: [u32; 5]) {
        let event = ClientMessageEvent::new(32, self.id, self.display.atom(message), words);
        let mask = EventMask::SUBSTRUCTURE_REDIRECT | EventMask::SUBSTRUCTURE_NOTIFY;
        self.display.connection.send_event(false, self.display.root, mask, event).unwrap();
        self.display.connection.flush().unwrap();
    }

    /// As by the button in its frame; needs a window manager.
    pub fn close(&self) {
        self.ask("_NET_CLOSE_WINDOW", [0, 2, 0, 0, 0]);
    }

    /// The same where there is no window manager.
    pub fn delete(&self) {
        let words = [self.display.atom("WM_DELETE_WINDOW"), 0, 0, 0, 0];
        let event = ClientMessageEvent::new(32, self.id, self.display.atom("WM_PROTOCOLS"), words);
        self.display.connection.send_event(false, self.id, EventMask::NO_EVENT, event).unwrap();
        self.display.connection.flush().unwrap();
    }

    pub fn minimise(&self) {
        self.ask("WM_CHANGE_STATE", [3, 0, 0, 0, 0]);
    }

    pub fn is_visible(&self) -> bool {
        let state = self.display.connection.get_window_attributes(self.id).unwrap().reply();
        state.is_ok_and(|a| a.map_state == MapState::VIEWABLE)
    }

    /// Shows it again after minimise, in front and with the keyboard.
    pub fn activate(&self) {
        self.ask("_NET_ACTIVE_WINDOW", [2, 0, 0, 0, 0]);
    }

    pub fn fullscreen(&self, on: bool) {
        let state = self.display.atom("_NET_WM_STATE_FULLSCREEN");
        self.ask("_NET_WM_STATE", [u32::from(on), state, 0, 2, 0]);
    }

    pub fn title(&self) -> String {
        self.display.title(self.id)
    }
}
