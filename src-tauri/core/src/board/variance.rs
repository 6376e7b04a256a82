//! How doctors differ: a difference between doctors, or between one doctor's moods, is where trust is lost (S54).

use crate::Result;
use peyvand_kit::Day;
use peyvand_store::{Read, named_params};
use std::collections::BTreeMap;

/// A doctor's visits of a span of days, in numbers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Variance {
    /// The doctor.
    pub staff_id: String,
    /// Closed visits.
    pub visits: u32,
    /// Of these, those with something to book.
    pub bookable: u32,
    /// Of these, those where it was booked before the patient left.
    pub booked: u32,
    /// Visits in which the last question was asked.
    pub asked: u32,
    /// Visits for which a protocol asks something.
    pub by_protocol: u32,
    /// Of these, those where all that it needs was answered.
    pub followed: u32,
    /// Half of the visits took no longer.
    pub median_minutes: Option<u32>,
    /// Plans that were offered.
    pub plans: u32,
    /// Of these, those of which an option was chosen.
    pub chosen: u32,
}

struct Held {
    staff_id: String,
    minutes: Option<i64>,
    is_asked: bool,
    is_bookable: bool,
    is_booked: bool,
    needed: u32,
    answered: u32,
}

/// The numbers of a span of days, by doctor; of one doctor alone where one is given.
///
/// # Errors
/// Only faults.
pub fn variance(read: &Read, from: Day, until: Day, staff_id: Option<&str>) -> Result<Vec<Variance>> {
    let params = named_params! { ":from": from.iso(), ":until": until.iso(), ":staff": staff_id };
    let held: Vec<Option<Held>> = read.list(include_str!("variance.sql"), params, |row| {
        let staff_id: Option<String> = row.get("staff_id")?;
        let held = |staff_id| {
            Ok(Held {
                staff_id,
                minutes: row.get("minutes")?,
                is_asked: row.get("is_asked")?,
                is_bookable: row.get("is_bookable")?,
                is_booked: row.get("is_booked")?,
                needed: row.get("needed")?,
                answered: row.get("answered")?,
            })
        };
        staff_id.map(held).transpose()
    })?;
    let mut doctors: BTreeMap<String, (Variance, Vec<u32>)> = BTreeMap::new();
    for held in held.into_iter().flatten() {
        let (of, minutes) = doctors.entry(held.staff_id.clone()).or_default();
        count(of, &held);
        minutes.extend(held.minutes.and_then(|minutes| u32::try_from(minutes).ok()));
    }
    for (staff_id, plans, chosen) in plans(read, from, until, staff_id)? {
        let (of, _) = doctors.entry(staff_id).or_default();
        (of.plans, of.chosen) = (plans, chosen);
    }
    Ok(doctors.into_iter().map(|(staff_id, (of, minutes))| whole(staff_id, of, minutes)).collect())
}

fn count(of: &mut Variance, held: &Held) {
    of.visits += 1;
    of.asked += u32::from(held.is_asked);
    of.bookable += u32::from(held.is_bookable);
    of.booked += u32::from(held.is_bookable && held.is_booked);
    of.by_protocol += u32::from(held.needed > 0);
    of.followed += u32::from(held.needed > 0 && held.answered >= held.needed);
}

fn whole(staff_id: String, of: Variance, mut minutes: Vec<u32>) -> Variance {
    minutes.sort_unstable();
    let median_minutes = minutes.len().checked_sub(1).map(|last| minutes[last / 2]);
    Variance { staff_id, median_minutes, ..of }
}

fn plans(read: &Read, from: Day, until: Day, staff_id: Option<&str>) -> Result<Vec<(String, u32, u32)>> {
    let sql = "SELECT p.staff_id, count(*) AS plans, count(p.chosen_on) AS chosen FROM plan p
               JOIN staff s ON s.id = p.staff_id
               WHERE p.offered_on BETWEEN :from AND :until AND p.deleted_at IS NULL AND (:staff IS NULL OR p.staff_id = :staff)
               GROUP BY p.staff_id";
    let params = named_params! { ":from": from.iso(), ":until": until.iso(), ":staff": staff_id };
    Ok(read.list(sql, params, |row| Ok((row.get("staff_id")?, row.get("plans")?, row.get("chosen")?)))?)
}
