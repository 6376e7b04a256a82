//! What visits guard at the door: no closed visit without its next step, nobody here twice, nothing taken back that went on.

use crate::{Broken, Refusal, Result, Room};
use peyvand_store::Read;

/// The room's eye at the door.
pub(crate) const ROOM: Room = Room { watches: &["appointment", "visit", "next_step"], broken, ..Room::QUIET };

fn broken(read: &Read) -> Result<Vec<Broken>> {
    let mut broken = one_row(read, include_str!("stepless.sql"), &Refusal::VisitStepMissing)?;
    broken.extend(one_row(read, include_str!("undone.sql"), &Refusal::VisitNotOpen)?);
    broken.extend(read.list(include_str!("twice_here.sql"), [], |row| {
        let mut rows: Vec<String> = vec![row.get("one")?, row.get("other")?];
        rows.sort();
        Ok(Broken { why: Refusal::VisitAlreadyOpen, rows, patient_id: row.get("patient_id")? })
    })?);
    Ok(broken)
}

fn one_row(read: &Read, sql: &str, why: &Refusal) -> Result<Vec<Broken>> {
    Ok(read.list(sql, [], |row| {
        Ok(Broken { why: why.clone(), rows: vec![row.get("id")?], patient_id: row.get("patient_id")? })
    })?)
}
