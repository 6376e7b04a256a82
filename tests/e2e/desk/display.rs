//! A virtual display for one window, so that windows never take the keyboard from each other.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

/// A running Xvfb; it ends with this value.
pub(super) struct Display {
    server: Child,
    name: String,
}

impl Display {
    pub(super) fn start() -> Self {
        // The server picks a free number itself and writes it down once it is ready.
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1600x1000x24", "-noreset", "-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb is installed (package xvfb)");
        let mut number = String::new();
        let output = server.stdout.take().expect("it was piped");
        BufReader::new(output).read_line(&mut number).expect("Xvfb says its number");
        let name = format!(":{}", number.trim());
        // The same keys bear Latin and Persian letters, as on a keyboard in Tehran.
        let layouts = ["-display", &name, "-layout", "us,ir"];
        let set = Command::new("setxkbmap").args(layouts).status();
        assert!(set.is_ok_and(|end| end.success()), "setxkbmap is installed (package x11-xkb-utils)");
        Self { server, name }
    }

    /// What DISPLAY must be for a program to appear here.
    pub(super) fn name(&self) -> &str {
        &self.name
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        super::driver::end(&mut self.server);
    }
}
