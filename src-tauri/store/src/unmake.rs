//! Takes a practice away that could not be finished while it was made, so that it can be made again.

use std::path::Path;

/// Everything that making a practice writes, but the lock: another program may wait for it.
const FILES: [&str; 8] = [
    "practice.db",
    "practice.db-wal",
    "practice.db.part",
    "witness",
    "keys.json",
    "keys.json.part",
    "keys.b.json",
    "keys.b.json.part",
];

/// Takes away what the making of a practice has left behind. Only for who made the key file in this very try: nobody has
/// seen such a practice, and nobody has a key to it.
pub fn unmake(dir: &Path) {
    for name in FILES {
        // What can't be taken away stays, and the fault that came before is the one to tell.
        let _stays = std::fs::remove_file(dir.join(name));
    }
}
