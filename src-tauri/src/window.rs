//! The one window: its size, what its page may do, and its one command.

use tauri::webview::{NewWindowResponse, WebviewWindowBuilder};
use tauri::{App, Url, WebviewUrl};

#[tauri::command]
async fn call(name: String) -> Result<String, String> {
    Ok(name)
}

/// Opens the window and returns when it is closed.
pub(crate) fn open() -> tauri::Result<()> {
    tauri::Builder::default()
        .invoke_handler(tauri::generate_handler![call])
        .setup(|app| Ok(build(app)?))
        .run(tauri::generate_context!())
}

fn build(app: &App) -> tauri::Result<()> {
    let mut window = WebviewWindowBuilder::new(app, "main", WebviewUrl::default());
    if is_driven() {
        window = window.initialization_script(include_str!("watch.js"));
    }
    window
        .title("Peyvand")
        .inner_size(1366.0, 768.0)
        .min_inner_size(1024.0, 640.0)
        // Nothing of a patient may stay in the browser's own files. A driven window can't be a private
        // one (WebKitGTK has one automation context, and it is not the private one).
        .incognito(!is_driven())
        .general_autofill_enabled(false)
        .on_navigation(is_own)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
        .build()?;
    Ok(())
}

/// Whether a test drives the window.
fn is_driven() -> bool {
    std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some_and(|value| value == "true")
}

/// Whether an address is the program's own: its pages, or in a build without pages the page server.
fn is_own(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let is_pages = url.scheme() == "tauri" && host == "localhost";
    let is_pages_on_windows = url.scheme() == "http" && host == "tauri.localhost";
    let is_page_server =
        cfg!(not(feature = "pages")) && url.scheme() == "http" && host == "localhost";
    is_pages || is_pages_on_windows || is_page_server
}

#[cfg(test)]
mod tests {
    use super::is_own;

    #[test]
    fn the_page_may_go_nowhere_but_home() {
        let own = |address: &str| is_own(&address.parse().expect("it is an address"));
        assert!(own("tauri://localhost/") && own("http://tauri.localhost/today"));
        for other in [
            "https://example.org/",
            "http://localhost.example.org/",
            "tauri://localhost.example.org/",
            "https://tauri.localhost.example.org/",
            "file:///etc/passwd",
            "data:text/html,x",
            "about:blank",
        ] {
            assert!(!own(other), "{other}");
        }
    }
}
