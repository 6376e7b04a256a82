//! The system's own dialog for a folder, a backup, a picture or a document, or a file to be made. The page asks for it and gets a path; it never touches files itself.

use crate::window::LABEL;
use peyvand_api::ApiError;
use rfd::{AsyncFileDialog, FileHandle};
use serde::Deserialize;
use std::sync::mpsc::channel;
use tauri::{AppHandle, Manager};

/// How the names of backups end.
const ENDING: &str = "peyvand";

/// How the names of pictures and documents end; what they are, their content says.
const ATTACHMENTS: [&str; 10] = ["jpg", "jpeg", "png", "webp", "pdf", "JPG", "JPEG", "PNG", "WEBP", "PDF"];

/// What is to be chosen.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Kind {
    /// A folder.
    Folder,
    /// A backup.
    Backup,
    /// Where a PDF is to be kept.
    Pdf,
    /// A picture or a document of a patient.
    Attachment,
    /// Where one is to be written.
    Export,
}

/// Lets the person choose, and gives the path, or nothing when they chose nothing. The program is not asked, so that
/// others go on meanwhile.
#[tauri::command]
pub(crate) async fn choose(app: AppHandle, kind: Kind, name: Option<String>) -> Result<Option<String>, ApiError> {
    let (give, take) = channel::<Option<FileHandle>>();
    let handle = app.clone();
    // Systems want their dialogs to begin on the thread of the windows.
    let begun = app.run_on_main_thread(move || {
        let mut dialog = AsyncFileDialog::new();
        if let Some(window) = handle.get_webview_window(LABEL) {
            dialog = dialog.set_parent(&window);
        }
        match kind {
            Kind::Folder => wait(give, dialog.pick_folder()),
            Kind::Backup => wait(give, dialog.add_filter(ENDING, &[ENDING]).pick_file()),
            Kind::Attachment => wait(give, dialog.add_filter("JPEG, PNG, WebP, PDF", &ATTACHMENTS).pick_file()),
            Kind::Export => wait(give, dialog.set_file_name(name.unwrap_or_default()).save_file()),
            Kind::Pdf => {
                wait(give, dialog.add_filter("PDF", &["pdf"]).set_file_name(name.unwrap_or_default()).save_file());
            }
        }
    });
    begun.map_err(|_| ApiError::of("bug"))?;
    let taken = tauri::async_runtime::spawn_blocking(move || take.recv().ok().flatten()).await;
    let chosen = taken.map_err(|_| ApiError::of("bug"))?;
    Ok(chosen.map(|file| file.path().to_string_lossy().into_owned()))
}

fn wait(
    give: std::sync::mpsc::Sender<Option<FileHandle>>,
    dialog: impl Future<Output = Option<FileHandle>> + Send + 'static,
) {
    // Who asked may be gone: then nobody wants to know.
    tauri::async_runtime::spawn(async move { give.send(dialog.await) });
}
