//! The disks of the machine, and how a stick is known again: by a small marker file in the folder that gets the backups.

use peyvand_core::backups::Target;
use peyvand_kit::{Clock, new_uuid};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs::OpenOptions;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

/// The marker file.
const MARKER: &str = "peyvand-stick.json";

/// Its name while it is being written.
const MARKER_PART: &str = "peyvand-stick.json.part";

/// A larger file is no marker.
const MARKER_MOST: u64 = 4096;

/// How the names of backups end.
const ENDING: &str = ".peyvand";

/// So many folders of a disk are looked into for a marker or a backup, and no more.
const LOOK_MOST: usize = 200;

/// Where systems put what is plugged in.
const PLUGGED: &[&str] = &["/media", "/run/media", "/mnt", "/Volumes"];

/// A disk that is there now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Disk {
    /// Where it is to be found.
    pub folder: PathBuf,
    /// What it is called.
    pub name: String,
    /// So many bytes are free.
    pub free: u64,
    /// Whether it can be pulled out.
    pub is_removable: bool,
}

/// Tells which disks are there: the machine's own, or a list that tests change.
#[derive(Debug, Clone, Default)]
pub struct Disks {
    /// Absent for the machine's own disks.
    fixed: Option<Arc<Mutex<Vec<Disk>>>>,
}

impl Disks {
    /// These disks and no others, until they are changed.
    pub fn fixed(disks: Vec<Disk>) -> Self {
        Self { fixed: Some(Arc::new(Mutex::new(disks))) }
    }

    /// Changes fixed disks.
    ///
    /// # Panics
    /// On the machine's disks, which are not ours to change.
    pub fn change(&self, disks: Vec<Disk>) {
        let fixed = self.fixed.as_ref().expect("only fixed disks are changed");
        *fixed.lock().unwrap_or_else(PoisonError::into_inner) = disks;
    }

    /// The disks that are there now.
    pub(crate) fn all(&self) -> Vec<Disk> {
        if let Some(fixed) = &self.fixed {
            return fixed.lock().unwrap_or_else(PoisonError::into_inner).clone();
        }
        // Where the system does not tell, nothing is plugged in.
        let Ok(listed) = sysinfo::Disks::new_with_refreshed_list() else { return Vec::new() };
        let disk = |disk: &sysinfo::Disk| Disk {
            folder: disk.mount_point().to_owned(),
            name: disk.mount_point().file_name().unwrap_or(disk.name()).to_string_lossy().into_owned(),
            free: disk.available_space(),
            is_removable: disk.is_removable(),
        };
        listed.iter().map(disk).collect()
    }

    /// Those of them that somebody plugged in.
    pub(crate) fn plugged(&self) -> Vec<Disk> {
        let is_plugged =
            |disk: &Disk| disk.is_removable || PLUGGED.iter().any(|folder| disk.folder.starts_with(folder));
        self.all().into_iter().filter(is_plugged).collect()
    }
}

/// So many bytes are free where a folder is.
pub(crate) fn free_at(disks: &[Disk], folder: &Path) -> Option<u64> {
    let holding = disks.iter().filter(|disk| folder.starts_with(&disk.folder));
    holding.max_by_key(|disk| disk.folder.as_os_str().len()).map(|disk| disk.free)
}

/// What stands in the marker file.
#[derive(Serialize, Deserialize)]
struct Marker {
    id: String,
}

/// The name that a folder was given, if it was given one. A stick may bring anything under the marker's name: only a small
/// plain file is read.
fn marker(folder: &Path) -> Option<String> {
    let path = folder.join(MARKER);
    path.symlink_metadata().ok().filter(|found| found.is_file() && found.len() <= MARKER_MOST)?;
    let text = std::fs::read(path).ok()?;
    serde_json::from_slice::<Marker>(&text).ok().map(|marker| marker.id)
}

/// Gives a folder a name by which it is known again, unless it has one.
pub(crate) fn mark(folder: &Path, clock: &Clock) -> io::Result<String> {
    if let Some(id) = marker(folder) {
        return Ok(id);
    }
    let marker = Marker { id: new_uuid(clock) };
    // Written beside and renamed: what stands there may be a link to a file that is somebody's.
    let part = folder.join(MARKER_PART);
    match std::fs::remove_file(&part) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let mut file = OpenOptions::new().write(true).create_new(true).open(&part)?;
    file.write_all(&serde_json::to_vec(&marker).expect("one plain field"))?;
    std::fs::rename(part, folder.join(MARKER))?;
    Ok(marker.id)
}

/// A folder that is looked for.
#[derive(Debug, Clone)]
pub(crate) struct Sought {
    pub(crate) id: String,
    pub(crate) folder: PathBuf,
    pub(crate) stick_id: String,
}

impl Sought {
    pub(crate) fn of(target: &Target) -> Self {
        Self { id: target.id.clone(), folder: PathBuf::from(&target.folder), stick_id: target.stick_id.clone() }
    }
}

/// Looks for folders that get backups, without the program: a disk that sleeps keeps nobody from working.
pub struct Lookout {
    pub(crate) sought: Vec<Sought>,
    pub(crate) disks: Disks,
}

/// Where folders that get backups are now.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sighted(pub(crate) BTreeMap<String, Sight>);

/// A folder that gets backups and is here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Sight {
    pub(crate) folder: PathBuf,
    /// The names of the backups in it.
    pub(crate) backups: Vec<String>,
}

impl Sighted {
    /// Where a target is now.
    pub(crate) fn folder(&self, target: &str) -> Option<&Path> {
        self.0.get(target).map(|sight| sight.folder.as_path())
    }
}

impl Sight {
    fn of(folder: PathBuf) -> Self {
        let listed = std::fs::read_dir(&folder).into_iter().flatten().flatten();
        let names = listed.filter_map(|entry| entry.file_name().into_string().ok());
        let mut backups: Vec<_> = names.filter(|name| name.ends_with(ENDING)).collect();
        backups.sort_unstable();
        Self { folder, backups }
    }
}

impl Lookout {
    /// Looks where they were, and on everything that is plugged in.
    pub fn look(&self) -> Sighted {
        let is_home = |sought: &&Sought| marker(&sought.folder).as_deref() == Some(&sought.stick_id);
        let (home, away): (Vec<_>, Vec<_>) = self.sought.iter().partition(is_home);
        let mut found: Vec<_> = home.into_iter().map(|sought| (sought, sought.folder.clone())).collect();
        if !away.is_empty() {
            let disks = self.disks.plugged();
            found.extend(away.into_iter().filter_map(|sought| Some((sought, elsewhere(&disks, sought)?))));
        }
        Sighted(found.into_iter().map(|(sought, folder)| (sought.id.clone(), Sight::of(folder))).collect())
    }
}

/// Where a folder is by now: on another place of its stick's path, at the stick's root, or one folder below.
fn elsewhere(disks: &[Disk], sought: &Sought) -> Option<PathBuf> {
    let parts: Vec<_> = sought.folder.components().collect();
    let ends = (1..parts.len()).map(|from| parts[from..].iter().collect::<PathBuf>());
    let ends: Vec<_> = ends.filter(|end| end.is_relative()).collect();
    disks.iter().find_map(|disk| {
        let same_path = ends.iter().map(|end| disk.folder.join(end));
        let mut places = same_path.chain(within(&disk.folder));
        places.find(|place| marker(place).as_deref() == Some(&sought.stick_id))
    })
}

/// A disk's root and the folders in it.
pub(crate) fn within(root: &Path) -> impl Iterator<Item = PathBuf> {
    let listed = std::fs::read_dir(root).into_iter().flatten().flatten().take(LOOK_MOST);
    let folders = listed.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir())).map(|entry| entry.path());
    std::iter::once(root.to_owned()).chain(folders.collect::<Vec<_>>())
}
