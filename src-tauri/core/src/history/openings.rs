//! Who opened which file: one entry for each person, file and sitting. It is kept beside the journal, not in it: reading a
//! file changes nothing in the practice, and what is old is thinned.

use crate::patients::shown_name;
use crate::settings::{Rule, rule_on};
use crate::{Error, Result, World};
use peyvand_kit::{Day, Instant, Minute};
use peyvand_store::{Row, RowResult, named_params};

/// A file that somebody opened, as it is noted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opening {
    /// The sitting: from coming in to leaving.
    pub sitting: String,
    /// Who opened it.
    pub staff_id: String,
    /// Whose file it is.
    pub patient_id: String,
    /// The doctor in whose name.
    pub on_behalf: Option<String>,
    /// Whether it was refused to them and opened in an emergency.
    pub is_emergency: bool,
    /// When.
    pub at: Instant,
}

/// A file that somebody opened, as it is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// Who opened it.
    pub staff_id: String,
    /// Their name.
    pub staff_name: String,
    /// Whose file it is.
    pub patient_id: String,
    /// The patient's name.
    pub patient_name: String,
    /// The doctor in whose name.
    pub behalf_name: Option<String>,
    /// Whether it was refused to them and opened in an emergency.
    pub is_emergency: bool,
    /// When.
    pub at: Instant,
}

/// Which openings; what is left empty narrows nothing.
#[derive(Debug, Clone, Default)]
pub struct ListOpenings {
    /// Of this patient's file.
    pub patient_id: Option<String>,
    /// By this person.
    pub staff_id: Option<String>,
    /// From this day on.
    pub from: Option<Day>,
    /// Until this day, it included.
    pub until: Option<Day>,
    /// How many; at most 500.
    pub limit: usize,
}

const MOST: usize = 500;

/// Writes down what was noted, all or nothing. What stands there already stays as it is.
///
/// # Errors
/// Only faults; what was noted can be given again then.
pub fn keep_openings(world: &mut World, noted: &[Opening]) -> Result<()> {
    world.store_mut().beside(|w| {
        for opening in noted {
            w.exec(
                include_str!("keep_opening.sql"),
                named_params! {
                    ":sitting": opening.sitting, ":staff": opening.staff_id, ":patient": opening.patient_id,
                    ":behalf": opening.on_behalf, ":emergency": opening.is_emergency, ":at": opening.at.ms(),
                },
            )?;
        }
        Ok::<_, Error>(())
    })
}

/// Lets go of entries that are older than the practice keeps them.
///
/// # Errors
/// Only faults.
pub fn thin_openings(world: &mut World) -> Result<()> {
    let today = world.today();
    let months = rule_on(world.read(), Rule::OpeningsMonths, today)?;
    let practice = world.practice();
    let first = practice.calendar.plus_months(today, -i32::try_from(months).unwrap_or(i32::MAX));
    let before = named_params! { ":before": practice.zone.instant(first, Minute::MIDNIGHT).ms() };
    let old = "SELECT 1 FROM file_opening WHERE at < :before";
    if world.read().exists(old, before)? {
        world.store_mut().beside(|w| {
            w.exec("DELETE FROM file_opening WHERE at < :before", before)?;
            Ok::<_, Error>(())
        })?;
    }
    Ok(())
}

/// Who opened which file, newest first.
///
/// # Errors
/// Only faults.
pub fn openings(world: &World, wanted: &ListOpenings) -> Result<Vec<Opened>> {
    let zone = world.practice().zone;
    let start = |day: Day| zone.instant(day, Minute::MIDNIGHT).ms();
    let since = wanted.from.map_or(i64::MIN, start);
    let until = wanted.until.map_or(i64::MAX, |day| start(day.plus_days(1)) - 1);
    let limit = i64::try_from(wanted.limit.clamp(1, MOST)).unwrap_or(i64::MAX);
    let (patient, staff) = (&wanted.patient_id, &wanted.staff_id);
    let read = world.read();
    let found = if patient.is_some() {
        let of =
            named_params! { ":patient": patient, ":staff": staff, ":since": since, ":until": until, ":limit": limit };
        read.list(include_str!("openings_by_patient.sql"), of, opened)?
    } else if staff.is_some() {
        let of = named_params! { ":staff": staff, ":since": since, ":until": until, ":limit": limit };
        read.list(include_str!("openings_by_staff.sql"), of, opened)?
    } else {
        let of = named_params! { ":since": since, ":until": until, ":limit": limit };
        read.list(include_str!("openings_by_time.sql"), of, opened)?
    };
    Ok(found)
}

fn opened(row: &Row) -> RowResult<Opened> {
    let text = |column: &str| -> RowResult<String> { Ok(row.get::<_, Option<String>>(column)?.unwrap_or_default()) };
    Ok(Opened {
        staff_id: row.get("staff_id")?,
        staff_name: text("staff_name")?,
        patient_id: row.get("patient_id")?,
        patient_name: shown_name(&text("given_name")?, &text("family_name")?),
        behalf_name: row.get("behalf_name")?,
        is_emergency: row.get("is_emergency")?,
        at: Instant::from_ms(row.get("at")?),
    })
}
