//! The one window: its size, what its page may do, and its commands.

use crate::answer::{Answer, Answered, Trouble};
use crate::arguments::Arguments;
use crate::seat::leave;
use crate::{choose, keeper, print};
use peyvand_api::{ApiError, App, dispatch, ensure_free};
use serde_json::value::RawValue;
use serde_json::{Value, json};
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use tauri::webview::{NewWindowResponse, WebviewWindowBuilder};
use tauri::{AppHandle, Emitter, Manager, RunEvent, Url, WebviewUrl};

/// The window's name in `capabilities/`.
pub(crate) const LABEL: &str = "main";

/// The program behind the window. It is taken away when the window closes, so that the practice is
/// closed in order.
pub(crate) struct Behind {
    program: Mutex<Option<App>>,
    /// Hears of every write.
    written: Sender<()>,
}

impl Behind {
    /// Runs with the program, while there is one.
    pub(crate) fn with<T>(&self, run: impl FnOnce(&mut App) -> T) -> Option<T> {
        // A call that panicked has been rolled back; the next one begins from what is on the disk.
        self.program.lock().unwrap_or_else(PoisonError::into_inner).as_mut().map(run)
    }

    fn take(&self) -> Option<App> {
        self.program.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

/// Tells the page which tables have changed.
pub(crate) fn tell(app: &AppHandle, entities: &[&str]) {
    if !entities.is_empty() {
        // A page that is gone hears nothing, and has nothing to show.
        let _unheard = app.emit_to(LABEL, "changed", json!({ "entities": entities }));
    }
}

/// Calls an endpoint; who writes tells the page what has changed before it is answered.
#[tauri::command]
async fn call(app: AppHandle, name: String, input: Value, act: Option<String>) -> Result<Box<RawValue>, ApiError> {
    let run = move || {
        let called = app.state::<Behind>().with(|program| dispatch(program, &name, input, act));
        let outcome = called.ok_or_else(|| ApiError::of("session-needed"))??;
        if let Some(changed) = &outcome.changed {
            tell(&app, &changed.entities.iter().map(String::as_str).collect::<Vec<_>>());
            let _at_the_end = app.state::<Behind>().written.send(());
        }
        Ok(outcome.value)
    };
    let joined = tauri::async_runtime::spawn_blocking(run).await;
    joined.unwrap_or_else(|_| Err(ApiError::of("bug")))
}

/// Opens the window and returns when it is closed.
pub(crate) fn open(arguments: &Arguments) -> Answered {
    ensure_free(&arguments.folder())?;
    if !has_display() {
        return Err(Trouble::Usage("there is no display to open the window on; see --help for what needs none"));
    }
    let (written, hears) = channel();
    let behind = Behind { program: Mutex::new(Some(arguments.app()?)), written };
    let program = tauri::Builder::default()
        .manage(behind)
        .invoke_handler(tauri::generate_handler![call, choose::choose])
        .setup(|app| {
            let handle = app.handle().clone();
            let page = handle.clone();
            app.state::<Behind>().with(|program| program.listen(Arc::new(move |entities| tell(&page, entities))));
            std::thread::spawn(move || keeper::keep(&handle, &hears));
            Ok(build(app)?)
        })
        .build(tauri::generate_context!())
        .map_err(Trouble::Window)?;
    let language = arguments.spoken().to_owned();
    program.run_return(move |app, event| match event {
        // The last window is closed; the program ends a little later, when nothing runs any more.
        RunEvent::ExitRequested { api, code: None, .. } => {
            api.prevent_exit();
            let handle = app.clone();
            std::thread::spawn(move || keeper::finish(&handle));
        }
        RunEvent::Exit => app.state::<Behind>().take().into_iter().for_each(|program| leave(program, &language)),
        _ => {}
    });
    Ok(Answer::Silent)
}

/// Whether there is a screen: without one the window system gives up with a trace instead of a sentence.
fn has_display() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

fn build(app: &tauri::App) -> tauri::Result<()> {
    let mut window = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::default());
    if is_driven() {
        window = window.initialization_script(include_str!("watch.js"));
    }
    let window = window
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
    print::on_paper(&window)
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
    let is_page_server = cfg!(not(feature = "pages")) && url.scheme() == "http" && host == "localhost";
    is_pages || is_pages_on_windows || is_page_server
}

#[cfg(test)]
mod tests {
    use super::is_own;

    #[test]
    fn the_page_may_go_nowhere_but_home() {
        let own = |address: &str| is_own(&address.parse().expect("it is an address"));
        assert!(own("tauri://localhost/") && own("http://tauri.localhost/today"));
        let others = [
            "https://example.org/",
            "http://localhost.example.org/",
            "tauri://localhost.example.org/",
            "https://tauri.localhost.example.org/",
            "file:///etc/passwd",
            "data:text/html,x",
            "about:blank",
        ];
        for other in others {
            assert!(!own(other), "{other}");
        }
    }
}
