//! How a page looks and holds: pictures, accessibility, nothing cut off, nothing refused by its own
//! security policy.

use super::{Desk, root};
use serde_json::Value;
use std::fs;
use std::path::Path;

/// The least sizes of the window that must hold everything.
const SIZES: [(u32, u32); 2] = [(1366, 768), (1280, 720)];

impl Desk {
    /// Takes a picture of the window into `target/tour/<language>/NN-name.png`. For the tours alone:
    /// two tests that take pictures in one language would mix them.
    pub(crate) fn picture(&self, name: &str) {
        let folder = root().join("target/tour").join(&self.language);
        let number = self.pictures.get() + 1;
        self.pictures.set(number);
        if number == 1 && folder.exists() {
            fs::remove_dir_all(&folder).expect("the last tour's pictures can be removed");
        }
        self.take_picture(&folder.join(format!("{number:02}-{name}.png")));
    }

    fn take_picture(&self, file: &Path) {
        let folder = file.parent().expect("a picture lies in a folder");
        fs::create_dir_all(folder).expect("the target folder can be written");
        let bytes = self
            .runtime
            .block_on(self.client.screenshot())
            .expect("a picture can be taken");
        fs::write(file, bytes).expect("the picture can be written");
    }

    /// A failed test leaves a picture of where it stood in `target/e2e`.
    pub(super) fn keep_what_was_seen(&self) {
        let name = std::thread::current()
            .name()
            .unwrap_or("test")
            .replace("::", "-");
        let file = root().join(format!("target/e2e/{name}.png"));
        let Ok(bytes) = self.runtime.block_on(self.client.screenshot()) else {
            return;
        };
        if fs::create_dir_all(root().join("target/e2e"))
            .and_then(|()| fs::write(&file, bytes))
            .is_ok()
        {
            eprintln!("what the window showed: {}", file.display());
        }
    }

    /// No serious or critical finding of axe on what is shown now.
    pub(crate) fn axe(&self) {
        let file = root().join("ui/node_modules/axe-core/axe.min.js");
        let axe = fs::read_to_string(&file).expect("axe-core is among the packages of the pages");
        let script = format!("{axe}\n{}", include_str!("axe.js"));
        let found = self.script_async(&script, &[]);
        assert_eq!(found, Value::Array(Vec::new()), "axe found:\n{found:#}");
    }

    /// At each least size, and with text twice as large, nothing scrolls sideways and no text is cut
    /// off where it can't be read.
    pub(crate) fn fits(&self) {
        for (width, height) in SIZES {
            self.resize(width, height);
            self.assert_fits(&format!("{width}x{height}"));
        }
        self.resize(1366, 768);
        self.script("document.documentElement.style.fontSize = '200%'", &[]);
        self.assert_fits("text of 200 %");
        self.script("document.documentElement.style.fontSize = ''", &[]);
    }

    fn resize(&self, width: u32, height: u32) {
        self.runtime
            .block_on(self.client.set_window_size(width, height))
            .expect("the window takes a size");
        let wanted = format!("{width}x{height}");
        let script = "return `${innerWidth}x${innerHeight}`";
        self.wait(&format!("a window of {wanted}"), || {
            (self.script(script, &[]) == wanted.as_str()).then_some(())
        });
    }

    fn assert_fits(&self, when: &str) {
        let found = self.script(include_str!("fits.js"), &[]);
        assert_eq!(found, Value::Array(Vec::new()), "with {when}:\n{found:#}");
    }

    /// Nothing was refused by the security policy since the page was loaded.
    pub(crate) fn assert_no_violations(&self) {
        let found = self.script(
            "return window.refusedByPolicy?.map(String) ?? ['nothing is noted here']",
            &[],
        );
        assert_eq!(
            found,
            Value::Array(Vec::new()),
            "the security policy refused:\n{found:#}"
        );
    }
}
