//! How a page looks and holds: pictures, accessibility, nothing cut off, nothing refused by its own
//! security policy.

use super::{Desk, root};
use serde_json::Value;
use std::fs;
use std::path::Path;

/// The least sizes of the window that must hold everything.
const SIZES: [(u32, u32); 2] = [(1366, 768), (1280, 720)];

/// Ends when the fonts are there and two frames have been painted.
const PAINTED: &str = "const done = arguments[arguments.length - 1];
    document.fonts.ready.then(() => requestAnimationFrame(() => requestAnimationFrame(() => done(null))))";

impl Desk {
    /// Takes a picture of the window into `target/tour/<story><language>/NN-name.png`. For the tours alone:
    /// two tests that take pictures of one story in one language would mix them.
    pub(crate) fn picture(&self, name: &str) {
        let folder = root().join("target/tour").join(format!("{}{}", self.story, self.language));
        let number = self.pictures.get() + 1;
        self.pictures.set(number);
        if number == 1 && folder.exists() {
            fs::remove_dir_all(&folder).expect("the last tour's pictures can be removed");
        }
        self.take_picture(&folder.join(format!("{number:02}-{name}.png")));
    }

    fn take_picture(&self, file: &Path) {
        // Letters whose font is still on its way, and a change that is not painted yet, would be missing.
        self.script_async(PAINTED, &[]);
        let folder = file.parent().expect("a picture lies in a folder");
        fs::create_dir_all(folder).expect("the target folder can be written");
        let bytes = self.runtime.block_on(self.client.screenshot()).expect("a picture can be taken");
        fs::write(file, bytes).expect("the picture can be written");
    }

    /// One step of a tour: the page is read to its end, shown to axe, and its picture taken.
    pub(crate) fn show(&self, name: &str) {
        self.settle();
        self.picture(name);
        self.axe();
    }

    /// A new screen of a tour: shown, and whole at the least sizes and with large text.
    pub(crate) fn show_screen(&self, name: &str) {
        self.show(name);
        self.fits();
    }

    /// A failed test leaves a picture of where it stood in `target/e2e`.
    pub(super) fn keep_what_was_seen(&self) {
        let name = std::thread::current().name().unwrap_or("test").replace("::", "-");
        let file = root().join(format!("target/e2e/{name}.png"));
        let Ok(bytes) = self.runtime.block_on(self.client.screenshot()) else {
            return;
        };
        if fs::create_dir_all(root().join("target/e2e")).and_then(|()| fs::write(&file, bytes)).is_ok() {
            eprintln!("what the window showed: {}", file.display());
        }
    }

    /// What axe finds that is serious or critical on what is shown now.
    pub(crate) fn axe_finds(&self) -> Vec<String> {
        let file = root().join("ui/node_modules/axe-core/axe.min.js");
        let axe = fs::read_to_string(&file).expect("axe-core is among the packages of the pages");
        let script = format!("{axe}\n{}", include_str!("axe.js"));
        texts(&self.script_async(&script, &[]))
    }

    /// Axe finds nothing serious or critical on what is shown now.
    pub(crate) fn axe(&self) {
        none(&self.axe_finds());
    }

    /// What scrolls sideways, and what text is cut off where it can't be read: at each least size,
    /// and with text twice as large.
    pub(crate) fn misfits(&self) -> Vec<String> {
        let mut found = Vec::new();
        let mut look = |when: &str| {
            let seen = texts(&self.script(include_str!("fits.js"), &[]));
            found.extend(seen.into_iter().map(|what| format!("{when}: {what}")));
        };
        for (width, height) in SIZES {
            self.resize(width, height);
            look(&format!("{width}x{height}"));
        }
        self.resize(1366, 768);
        self.script("document.documentElement.style.fontSize = '200%'", &[]);
        look("text of 200 %");
        self.script("document.documentElement.style.fontSize = ''", &[]);
        found
    }

    /// Nothing scrolls sideways, and no text is cut off.
    pub(crate) fn fits(&self) {
        none(&self.misfits());
    }

    fn resize(&self, width: u32, height: u32) {
        self.runtime.block_on(self.client.set_window_size(width, height)).expect("the window takes a size");
        let wanted = format!("{width}x{height}");
        let script = "return `${innerWidth}x${innerHeight}`";
        self.wait(&format!("a window of {wanted}"), || (self.script(script, &[]) == wanted.as_str()).then_some(()));
    }

    /// Nothing was refused by the security policy since the page was loaded.
    pub(crate) fn assert_no_violations(&self) {
        let script = "return window.refusedByPolicy?.map(String) ?? ['nothing is noted here']";
        none(&texts(&self.script(script, &[])));
    }
}

fn texts(found: &Value) -> Vec<String> {
    let found = found.as_array().expect("the script gives a list");
    found.iter().map(|text| text.as_str().map_or_else(|| text.to_string(), str::to_owned)).collect()
}

/// Fails with everything that was found, a line each.
pub(crate) fn none(found: &[String]) {
    assert!(found.is_empty(), "found:\n  {}", found.join("\n  "));
}
