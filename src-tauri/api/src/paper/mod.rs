//! Paper at the edge: what stands on a document is put together here, looked at by the check of wording, and set.

mod plan;
mod press;
mod recovery;
mod save;

use crate::days::day_of;
use crate::edge::paper::{PaperDetail, PrintDay, PrintOne};
use crate::seat::Seat;
use crate::voice;
use peyvand_core::appointments::{self, By, Mark};
use peyvand_core::followups::{self, Called};
use peyvand_core::{OrRefuse, Refusal, Result, ensure, settle, staff, visits};
use peyvand_kit::{Day, Locale, Minute, Money};
use peyvand_paper::{
    AppointmentCard, DayRow, DaySheet, DoctorDay, Document, Means, Payment, Receipt, ReceiptKind, ReceiptLine,
};
use peyvand_words::Words;
pub(crate) use plan::plan;
use press::{Look, Order, language_of, letterhead};
pub(crate) use recovery::recovery;
pub(crate) use save::save;

/// A day of one doctor, or of everybody; what has no doctor stands under its room.
pub(crate) fn day(seat: &Seat, input: PrintDay) -> Result<PaperDetail> {
    let day = day_of(&input.day, "day")?;
    let ids: Vec<String> = input.staff_id.into_iter().filter(|id| !id.is_empty()).collect();
    for id in &ids {
        staff::name_of(seat.world.read(), id)?.or_refuse(Refusal::NotFound.at("staffId"))?;
    }
    let words = language_of(input.language.as_deref())?
        .map_or_else(|| voice::reader(seat), |language| voice::words(seat.world.practice(), language));
    let board = appointments::calendar(seat.world, (day, day), By::Doctor, &ids)?;
    let mut look = Look::new(seat.world.practice(), "note");
    let mut doctors: Vec<DoctorDay> = Vec::with_capacity(board.columns.len());
    for column in board.columns {
        let marks = board.marks.iter().filter(|mark| mark.staff_id.as_ref() == Some(&column.id));
        let rows = marks.map(|mark| day_row(&mut look, mark, input.without_notes)).collect::<Result<_>>()?;
        doctors.push(DoctorDay { doctor: column.name, rows });
    }
    if ids.is_empty() {
        let board = appointments::calendar(seat.world, (day, day), By::Room, &[])?;
        for column in board.columns {
            let marks: Vec<&Mark> = board
                .marks
                .iter()
                .filter(|mark| mark.staff_id.is_none() && mark.room_id.as_ref() == Some(&column.id))
                .collect();
            if !marks.is_empty() {
                let rows = marks.into_iter().map(|mark| day_row(&mut look, mark, input.without_notes));
                doctors.push(DoctorDay { doctor: column.name, rows: rows.collect::<Result<_>>()? });
            }
        }
    }
    let practice = letterhead(seat.world.practice());
    let sheet = DaySheet { practice, day, printed: seat.world.wall(), doctors };
    let order = Order { size: input.size, words, file_name: format!("day-{}.pdf", day.iso()), findings: look.findings };
    order.print(&Document::DaySheet(sheet))
}

fn day_row(look: &mut Look, mark: &Mark, without_notes: bool) -> Result<DayRow> {
    let patient = mark.patient.shown();
    let note = if without_notes { "" } else { &mark.note };
    look.at(note, &[&patient, &mark.patient.given, &mark.patient.family])?;
    Ok(DayRow {
        time: Minute::new(mark.start).unwrap_or(Minute::END),
        patient,
        is_first_visit: mark.is_first_visit,
        service: mark.service_name.clone().unwrap_or_default(),
        status: mark.status.code().to_owned(),
        note: note.to_owned(),
    })
}

/// What a patient takes along: in their language, or of a child in the guardian's, who is greeted then.
pub(crate) fn card(seat: &Seat, input: PrintOne) -> Result<PaperDetail> {
    let card = appointments::by_id(seat.world.read(), seat.world.today(), &input.id)?;
    ensure!(card.status.is_open(), Refusal::AppointmentNotOpen { status: card.status.code().to_owned() });
    let time = card.start.and_then(Minute::new).or_refuse(Refusal::PaperNoTime)?;
    let (called, words) = spoken_to(seat, &card.patient_id, input.language.as_deref())?;
    let patient = card.patient.shown();
    let doctor = card.staff_name.clone().unwrap_or_default();
    let service = card.service_name.clone().unwrap_or_default();
    let preparation = match input.without_notes {
        true => String::new(),
        false => appointments::detail(seat.world, &input.id)?.preparation,
    };
    let mut look = Look::new(seat.world.practice(), "preparation");
    look.at(&preparation, &[&patient, &doctor, &service])?;
    let day = Day::parse_iso(&card.day).or_refuse(Refusal::PaperNoTime)?;
    let document = AppointmentCard {
        practice: letterhead(seat.world.practice()),
        patient,
        address_form: voice::polite(words, &called.address_form, &called.name),
        day,
        time,
        come_at: None,
        doctor,
        service,
        room: card.room_name.unwrap_or_default(),
        preparation,
    };
    let file_name = format!("card-{}.pdf", day.iso());
    Order { size: input.size, words, file_name, findings: look.findings }.print(&Document::AppointmentCard(document))
}

/// Who is spoken to about a patient, and in which words: those that were asked for, or their own.
fn spoken_to(seat: &Seat, patient_id: &str, language: Option<&str>) -> Result<(Called, Words)> {
    let (patient, guardian) = followups::spoken_to(seat.world, patient_id)?;
    let called = guardian.unwrap_or(patient);
    let practice = seat.world.practice();
    let own = || called.language.as_deref().and_then(Locale::parse).unwrap_or(practice.language);
    let language = language_of(language)?.unwrap_or_else(own);
    Ok((called, voice::words(practice, language)))
}

/// What a visit cost and what was paid of it: an invoice until something was, a receipt then.
/// Before it is printed it has its number.
pub(crate) fn receipt(seat: &mut Seat, input: PrintOne) -> Result<PaperDetail> {
    let patient_id = settle::bill(seat.world.read(), &input.id)?.patient_id;
    let (_, words) = spoken_to(seat, &patient_id, input.language.as_deref())?;
    settle::number(seat.world, &seat.act, &input.id)?;
    let (read, practice) = (seat.world.read(), seat.world.practice());
    let (visit, bill) = (visits::by_id(read, &input.id)?, settle::bill(read, &input.id)?);
    let money = |minor| Money::new(minor, practice.currency);
    let paid = settle::payments(read, &input.id)?.into_iter().filter(|payment| !payment.is_reversed);
    let payments: Vec<Payment> =
        paid.map(|payment| Payment { means: means(payment.means), amount: money(payment.amount) }).collect();
    let line = |done: visits::ServiceDone| ReceiptLine {
        service: done.name,
        quantity: done.quantity.into(),
        price: money(done.unit_price),
        total: money(done.total),
    };
    let kind = if payments.is_empty() { ReceiptKind::Invoice } else { ReceiptKind::Receipt };
    let day = Day::parse_iso(&bill.day).or_refuse(Refusal::NotFound)?;
    let document = Receipt {
        practice: letterhead(practice),
        kind,
        number: bill.number.map(|number| number.to_string()).unwrap_or_default(),
        day,
        patient: bill.patient.shown(),
        doctor: visit.staff_name.unwrap_or_default(),
        lines: visits::services_of(read, &input.id)?.into_iter().map(line).collect(),
        total: money(bill.total),
        payments,
        remaining: money(bill.due()),
    };
    let name = if kind == ReceiptKind::Invoice { "invoice" } else { "receipt" };
    let file_name =
        bill.number.map_or_else(|| format!("{name}-{}.pdf", day.iso()), |number| format!("{name}-{number}.pdf"));
    Order { size: input.size, words, file_name, findings: Vec::new() }.print(&Document::Receipt(document))
}

const fn means(means: settle::Means) -> Means {
    match means {
        settle::Means::Cash => Means::Cash,
        settle::Means::Card => Means::Card,
        settle::Means::Transfer => Means::Transfer,
    }
}
