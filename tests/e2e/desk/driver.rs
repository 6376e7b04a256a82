//! The WebDriver of WebKitGTK: one process a window, which starts the program itself.

use super::display::Display;
use std::io::{self, Read, Write};
use std::iter;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU16, Ordering};
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
        while !self.is_ready().unwrap_or(false) {
            let ended = self.process.try_wait().expect("its state can be asked");
            assert!(ended.is_none(), "WebKitWebDriver ended at once: {ended:?}");
            assert!(start.elapsed() < super::PATIENCE, "WebKitWebDriver does not answer");
            thread::sleep(Duration::from_millis(10));
        }
    }

    /// Whether it says itself that it takes a session: a port that is open alone is not an answer.
    fn is_ready(&self) -> io::Result<bool> {
        let mut line = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port))?;
        line.set_read_timeout(Some(super::PATIENCE))?;
        line.write_all(b"GET /status HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")?;
        let mut told = String::new();
        line.read_to_string(&mut told)?;
        Ok(told.starts_with("HTTP/1.1 200"))
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        end(&mut self.process);
    }
}

/// A port that nobody else is given: below those that the system hands out itself, and never twice in one run of tests.
fn free_port() -> u16 {
    static TAKEN: AtomicU16 = AtomicU16::new(0);
    let from = 20_000 + (std::process::id() % 100) as u16 * 100;
    iter::repeat_with(|| from + TAKEN.fetch_add(1, Ordering::Relaxed))
        .take(1_000)
        .find(|port| TcpListener::bind((Ipv4Addr::LOCALHOST, *port)).is_ok())
        .expect("some port is free")
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
