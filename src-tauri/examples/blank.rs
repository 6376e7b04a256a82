//! A window with nothing in it, from the same dependencies and with the same settings: the floor under the product's own
//! start and memory. `cargo xtask bench window` measures both.

use tauri::WebviewUrl;
use tauri::webview::WebviewWindowBuilder;

/// Told from an empty screen by its colour alone.
const PAINT: &str = "document.documentElement.style.backgroundColor = '#0000ff'";

fn main() {
    let program = tauri::Builder::default().setup(|app| {
        let nothing = WebviewUrl::External("about:blank".parse()?);
        WebviewWindowBuilder::new(app, "blank", nothing)
            .initialization_script(PAINT)
            .inner_size(1366.0, 768.0)
            .incognito(true)
            .build()?;
        Ok(())
    });
    if let Err(error) = program.run(tauri::generate_context!()) {
        eprintln!("error: {error}");
    }
}
