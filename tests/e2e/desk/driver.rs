//! The WebDriver of WebKitGTK: one process a window, which starts the program itself.

use super::display::Display;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// A running WebKitWebDriver; it ends with this value.
pub(super) struct Driver {
    process: Child,
    port: u16,
}

impl Driver {
    /// Starts it so that everything it starts shows itself on `display` and writes below `home`.
    pub(super) fn start(display: &Display, home: &Path) -> Self {
        let port = free_port();
        let process = Command::new("WebKitWebDriver")
            .arg(format!("--port={port}"))
            .env("TAURI_AUTOMATION", "true")
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("NO_AT_BRIDGE", "1")
            .env("MESA_SHADER_CACHE_DISABLE", "true")
            .env("DISPLAY", display.name())
            .env_remove("WAYLAND_DISPLAY")
            .env("HOME", home)
            .env("XDG_DATA_HOME", home.join("data"))
            .env("XDG_CONFIG_HOME", home.join("config"))
            .env("XDG_CACHE_HOME", home.join("cache"))
            .env("XDG_STATE_HOME", home.join("state"))
            .stdout(Stdio::null())
            .spawn()
            .expect("WebKitWebDriver is installed (package webkit2gtk-driver)");
        let mut driver = Self { process, port };
        driver.await_ready();
        driver
    }

    pub(super) fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    fn await_ready(&mut self) {
        let start = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).is_err() {
            let ended = self.process.try_wait().expect("its state can be asked");
            assert!(ended.is_none(), "WebKitWebDriver ended at once: {ended:?}");
            assert!(start.elapsed() < super::PATIENCE, "WebKitWebDriver does not answer");
            thread::sleep(Duration::from_millis(10));
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        end(&mut self.process);
    }
}

fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("some port is free");
    listener.local_addr().expect("it is bound").port()
}

/// Asks a process to end, so that it can end what it started, and waits for that.
pub(super) fn end(process: &mut Child) {
    let asked = Command::new("kill").arg(process.id().to_string()).status();
    if !asked.is_ok_and(|end| end.success()) {
        // It has ended already, or it can't be asked: then it is ended.
        let _ended = process.kill();
    }
    let _end = process.wait();
}
