//! The machine's own name beside the practice. It stays when a backup is put back, while the device in the journal changes.

use peyvand_kit::{Clock, new_uuid};
use serde::{Deserialize, Serialize};
use std::path::Path;

/// The file beside the practice.
const FILE: &str = "machine.json";

#[derive(Serialize, Deserialize)]
struct Machine {
    id: String,
}

/// The name of the machine on which a practice's folder lies; it gets one when it has none. None where the folder can't
/// be written.
pub(crate) fn name(dir: &Path, clock: &Clock) -> Option<String> {
    let known = std::fs::read(dir.join(FILE)).ok().and_then(|text| serde_json::from_slice::<Machine>(&text).ok());
    if let Some(machine) = known {
        return Some(machine.id);
    }
    let machine = Machine { id: new_uuid(clock) };
    std::fs::write(dir.join(FILE), serde_json::to_vec(&machine).ok()?).ok()?;
    Some(machine.id)
}
