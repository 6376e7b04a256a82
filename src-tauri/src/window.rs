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
    WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
        .title("Peyvand")
        .inner_size(1366.0, 768.0)
        .min_inner_size(1024.0, 640.0)
        .on_navigation(is_own)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
        .build()?;
    Ok(())
}

fn is_own(url: &Url) -> bool {
    url.scheme() == "tauri"
}
