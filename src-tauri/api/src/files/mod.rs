//! Pictures, documents and consents at the edge.

mod consents;
mod pages;

pub(crate) use consents::{add as add_consent, list as consents, withdraw};

use crate::days::day_or_none;
use crate::edge::files::{AddFile, ExportFile, FileDetail, FilePage, FileRow, ShowFilePage};
use crate::edge::session::ById;
use crate::handout::hand_out;
use crate::patients::ensure_known;
use crate::seat::Seat;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use peyvand_core::files::{self, Attachment, Consent, Draft, Kind, LARGEST, Media, Purpose};
use peyvand_core::staff::Right;
use peyvand_core::{OrRefuse, Refusal, Result, ensure};
use peyvand_store::Written;
use std::fs::File;
use std::io::Read as _;
use std::path::Path;

impl Seat<'_> {
    /// Whether the person may read the medical file; whoever opened it in an emergency may.
    pub(crate) fn sees_medical(&self) -> bool {
        self.actor.may(Right::RecordRead) || !self.actor.may(Right::PatientsRead)
    }

    /// A file that the person may see. What is closed to them answers as what is not there.
    fn attachment(&self, id: &str) -> Result<Attachment> {
        let file = files::by_id(self.world.read(), id)?.or_refuse(Refusal::NotFound)?;
        ensure!(self.sees_medical() || !file.kind.is_medical(), Refusal::NotFound);
        Ok(file)
    }
}

/// A patient's files.
pub(crate) fn list(seat: &Seat, input: ById) -> Result<Vec<FileRow>> {
    ensure_known(seat.world.read(), &input.id)?;
    let consents = files::consents(seat.world.read(), &input.id)?;
    let all = files::all(seat.world.read(), &input.id, seat.sees_medical())?;
    Ok(all.into_iter().map(|file| row(seat, file, &consents)).collect())
}

/// A picture, or how many pages a document has.
pub(crate) fn show(seat: &Seat, input: ById) -> Result<FileDetail> {
    let file = seat.attachment(&input.id)?;
    seat.opened(&file.patient_id);
    let content = files::content(seat.world, &file)?;
    let consents = files::consents(seat.world.read(), &file.patient_id)?;
    let patient_id = file.patient_id.clone();
    let (content, pages) = match file.media {
        Media::Pdf => (None, pages::count(content)?),
        _ => (Some(BASE64_STANDARD.encode(content)), 1),
    };
    Ok(FileDetail { row: row(seat, file, &consents), patient_id, content, pages })
}

/// A page of a document.
pub(crate) fn page(seat: &Seat, input: ShowFilePage) -> Result<FilePage> {
    let file = seat.attachment(&input.id)?;
    seat.opened(&file.patient_id);
    ensure!(file.media == Media::Pdf, Refusal::NotFound);
    let picture = pages::picture(files::content(seat.world, &file)?, input.page)?;
    Ok(FilePage { content: BASE64_STANDARD.encode(picture) })
}

/// Keeps a file. The page names its path only, as the person chose it.
pub(crate) fn add(seat: &mut Seat, input: AddFile) -> Result<Written<String>> {
    let kind: Kind = input.kind.into();
    ensure!(!kind.is_medical() || seat.actor.may(Right::RecordEdit), Refusal::RightMissing.at("kind"));
    let taken_on = day_or_none(input.taken_on.as_deref(), "takenOn")?;
    let unreadable = Refusal::AttachmentUnreadable { text: input.path.clone() }.at("path");
    let content = read(Path::new(&input.path)).or_refuse(unreadable)?;
    let AddFile { patient_id, visit_id, title, .. } = input;
    files::add(seat.world, &seat.act, &Draft { patient_id, visit_id, kind, title, taken_on, content })
}

/// Reads no more than shows that it is too much. What is no plain file is not waited for.
fn read(path: &Path) -> std::io::Result<Vec<u8>> {
    if !path.is_absolute() || !std::fs::metadata(path)?.is_file() {
        return Err(std::io::ErrorKind::InvalidInput.into());
    }
    let mut content = Vec::new();
    File::open(path)?.take(LARGEST as u64 + 1).read_to_end(&mut content)?;
    Ok(content)
}

/// Takes a file away.
pub(crate) fn end(seat: &mut Seat, input: ById) -> Result<Written<()>> {
    let file = seat.attachment(&input.id)?;
    ensure!(!file.kind.is_medical() || seat.actor.may(Right::RecordEdit), Refusal::RightMissing);
    files::end(seat.world, &seat.act, &file.id)
}

/// Writes a file out.
pub(crate) fn export(seat: &mut Seat, input: ExportFile) -> Result<Written<()>> {
    let file = seat.attachment(&input.id)?;
    let content = files::content(seat.world, &file)?;
    let (dir, path) = (seat.dir, input.path);
    files::export(seat.world, &seat.act, &file, input.purpose.into(), || {
        let written = hand_out(dir, &path, file.media.ending(), &content);
        written.map(drop).or_refuse(Refusal::AttachmentNotSaved { text: path.clone() }.at("path"))
    })
}

fn row(seat: &Seat, file: Attachment, consents: &[Consent]) -> FileRow {
    let (day, minute) = seat.world.practice().zone.local(file.added_at);
    let today = seat.world.today();
    let may_leave = |purpose: &Purpose| match purpose {
        Purpose::Care => !file.kind.shows_patient(),
        _ => consents.iter().any(|consent| consent.purpose == *purpose && consent.holds_on(today)),
    };
    FileRow {
        leaves_for: Purpose::ALL.iter().filter(|purpose| may_leave(purpose)).map(|purpose| (*purpose).into()).collect(),
        id: file.id,
        kind: file.kind.into(),
        title: file.title,
        media_type: file.media.media_type().to_owned(),
        bytes: file.bytes,
        taken_on: file.taken_on,
        added_on: day.iso(),
        added_minute: minute.get(),
        added_by: file.staff_name,
        visit_id: file.visit_id,
    }
}
