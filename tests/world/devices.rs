//! Two devices of one practice, and what they give each other.

use crate::World;

/// Gives one device what the other has and it has not.
pub fn bring(from: &mut World, to: &mut World) {
    let have = to.core().store().heads().expect("heads");
    let records = from.core().store().export_after(&have, 10_000).expect("records");
    to.core().merge(&records).expect("a merge");
}

/// Exchanges until both have everything, the mending of either included.
pub fn exchange(here: &mut World, there: &mut World) {
    bring(here, there);
    bring(there, here);
    bring(here, there);
}
