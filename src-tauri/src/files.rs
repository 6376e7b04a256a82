//! Reads tables from elsewhere into a practice, with a bar for whoever watches.

use crate::answer::{Answer, Answered, Trouble};
use crate::arguments::{Arguments, Import};
use crate::seat::leave;
use indicatif::{ProgressBar, ProgressStyle};
use peyvand_api::{ApiError, ImportKind, ImportOrder, import as run};
use std::io::{IsTerminal, stderr};

/// The bar's length: thousandths of the whole.
const WHOLE: u64 = 1000;

pub(crate) fn import(arguments: &Arguments, import: &Import) -> Answered {
    let kind = ImportKind::parse(&import.kind).ok_or(Trouble::Usage("KIND is patients, appointments or clinic"))?;
    let mapping = std::fs::read_to_string(&import.map).map_err(|_| unreadable(import))?;
    let mut app = arguments.sign_in()?;
    let order = ImportOrder { kind, path: &import.file, mapping: &mapping, dry_run: import.dry_run };
    let bar = bar();
    // Not rounded up: the bar is full when all is kept, not before.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let tell = &mut |part: f64| bar.set_position((part.clamp(0.0, 1.0) * 1000.0) as u64);
    let done = run(&mut app, &order, tell);
    bar.finish_and_clear();
    leave(app, arguments.spoken());
    Ok(Answer::good(&done?))
}

pub(crate) fn bar() -> ProgressBar {
    if !stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let form = "{bar:40} {percent} % {elapsed}";
    ProgressBar::new(WHOLE).with_style(ProgressStyle::with_template(form).expect("the form is written rightly"))
}

fn unreadable(import: &Import) -> ApiError {
    let mut error = ApiError::of("import-file-unreadable");
    error.args.insert("text".to_owned(), import.map.to_string_lossy().into());
    error
}
