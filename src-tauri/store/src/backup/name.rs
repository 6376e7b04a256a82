//! The names of backup files: whose, and of which second. Nothing in them tells about a person.

use std::path::Path;

use peyvand_kit::{Instant, Zone};

/// How the name of a backup ends.
const END: &str = ".peyvand";
/// How the name of one that is being made ends.
const PART: &str = ".peyvand.part";

fn utc() -> Zone {
    Zone::parse("UTC").expect("UTC is in every database of zones")
}

/// How the names of a practice's backups begin.
fn start(practice: &str) -> String {
    let short = practice.chars().filter(char::is_ascii_alphanumeric).take(8).collect::<String>();
    format!("peyvand-{short}-")
}

/// The name of a backup without its end: the practice, and the second in UTC.
pub(super) fn stem(practice: &str, at: Instant) -> String {
    let (day, minute) = utc().local(at);
    let seconds = at.ms().div_euclid(1000).rem_euclid(60);
    let (hours, minutes) = (minute.get() / 60, minute.get() % 60);
    format!("{}{}-{hours:02}{minutes:02}{seconds:02}", start(practice), day.iso().replace('-', ""))
}

/// The file name of the `copy`-th backup of one second.
pub(super) fn whole(stem: &str, copy: u32) -> String {
    if copy < 2 { format!("{stem}{END}") } else { format!("{stem}-{copy}{END}") }
}

/// Whether a file's name says that it is, or was to become, a backup.
pub(super) fn claims(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    name.ends_with(END) || name.ends_with(PART)
}

/// Whether a file's name says that it was never finished.
pub(super) fn is_part(path: &Path) -> bool {
    path.file_name().unwrap_or_default().to_string_lossy().ends_with(PART)
}

/// The month of a time, counted without a gap.
pub(super) fn month_of(at: Instant) -> i64 {
    let (day, _) = utc().local(at);
    let iso = day.iso();
    let mut parts = iso.rsplit('-').skip(1).filter_map(|part| part.parse::<i64>().ok());
    let month = parts.next().unwrap_or_default();
    12 * parts.next().unwrap_or_default() + month
}

/// Whether a file is a left-over of a backup of this practice that was begun before `until`.
pub(super) fn is_left_over(path: &Path, practice: &str, until: Instant) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    // The names of one practice sort by time.
    name.ends_with(PART) && name.starts_with(&start(practice)) && *name < *stem(practice, until)
}
