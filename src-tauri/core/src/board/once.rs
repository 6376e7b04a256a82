//! Who came once and never again: the vice to break is to attract and lose (S2).

use crate::Result;
use peyvand_kit::Day;
use peyvand_store::{Read, named_params};

/// New patients of a span of days, and what became of them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Once {
    /// Whose file was opened in these days and who was here.
    pub seen: u32,
    /// Of these, who has something to come: an appointment or an open step.
    pub with_next: u32,
    /// Of these, who was here once and has nothing booked.
    pub once: u32,
}

/// Somebody who was seen: when last, how often, what is to come.
struct Newcomer {
    patient_id: String,
    seen_on: String,
    visits: u32,
    is_booked: bool,
    has_step: bool,
}

/// The figures of those whose files were opened in these days.
///
/// # Errors
/// Only faults.
pub fn once_counts(read: &Read, from: Day, until: Day, today: Day) -> Result<Once> {
    let mut counts = Once::default();
    for newcomer in newcomers(read, from, until, today)? {
        counts.seen += 1;
        counts.with_next += u32::from(newcomer.is_booked || newcomer.has_step);
        counts.once += u32::from(newcomer.is_lost());
    }
    Ok(counts)
}

/// Who was here once and has nothing booked, the latest visit first: patient, day of the visit, whether a step is open.
///
/// # Errors
/// Only faults.
pub fn once(read: &Read, from: Day, until: Day, today: Day, limit: usize) -> Result<Vec<(String, String, bool)>> {
    let mut lost: Vec<_> = newcomers(read, from, until, today)?.into_iter().filter(Newcomer::is_lost).collect();
    lost.sort_by(|one, other| (&other.seen_on, &one.patient_id).cmp(&(&one.seen_on, &other.patient_id)));
    lost.truncate(limit);
    Ok(lost.into_iter().map(|one| (one.patient_id, one.seen_on, one.has_step)).collect())
}

impl Newcomer {
    const fn is_lost(&self) -> bool {
        self.visits == 1 && !self.is_booked
    }
}

fn newcomers(read: &Read, from: Day, until: Day, today: Day) -> Result<Vec<Newcomer>> {
    let params = named_params! { ":from": from.iso(), ":until": until.iso(), ":today": today.iso() };
    let rows = read.list(include_str!("once.sql"), params, |row| {
        let seen_on: Option<String> = row.get("seen_on")?;
        let newcomer = |seen_on| {
            Ok(Newcomer {
                patient_id: row.get("id")?,
                seen_on,
                visits: row.get("visits")?,
                is_booked: row.get("is_booked")?,
                has_step: row.get("has_step")?,
            })
        };
        seen_on.map(newcomer).transpose()
    })?;
    Ok(rows.into_iter().flatten().collect())
}
