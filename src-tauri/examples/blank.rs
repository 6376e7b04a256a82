//! A window with nothing in it, from the same dependencies and with the same settings: the floor under the product's own
//! start and memory. `cargo xtask bench window` measures both.

use tauri::WebviewUrl;
use tauri::http::Response;
use tauri::webview::WebviewWindowBuilder;

/// The page is there when it shows its colour. It comes over a protocol of the program's own, as the product's pages do.
const PAGE: &[u8] = b"<!doctype html><html><body bgcolor=\"#0000ff\"></body></html>";

fn main() {
    let program = tauri::Builder::default()
        .register_uri_scheme_protocol("blank", |_, _| {
            let mut page = Response::new(PAGE);
            page.headers_mut().insert("content-type", "text/html".parse().expect("it is a header's value"));
            page
        })
        .setup(|app| {
            let nothing = WebviewUrl::CustomProtocol("blank://localhost/".parse()?);
            WebviewWindowBuilder::new(app, "blank", nothing).inner_size(1366.0, 768.0).incognito(true).build()?;
            Ok(())
        });
    if let Err(error) = program.run(tauri::generate_context!()) {
        eprintln!("error: {error}");
    }
}
