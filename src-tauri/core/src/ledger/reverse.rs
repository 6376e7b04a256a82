//! Mirrors a posting, and posts again what was mirrored when its act is done again.

use super::post::{insert_line, round};
use crate::{OrRefuse, Refusal, Result};
use peyvand_kit::derived;
use peyvand_store::{Read, Write, named_params};

/// A posting as it stands.
struct Standing {
    kind: String,
    reference: String,
    round: i64,
    reverses: Option<String>,
    patient: Option<String>,
    visit: Option<String>,
    day: String,
}

/// Posts the mirror image of a posting, and why; a posting that is mirrored already stays as it is.
///
/// # Errors
/// `not-found` for a posting that is not there.
pub fn reverse(w: &mut Write, posting: &str, note: &str) -> Result<()> {
    let standing = by_id(w, posting)?.or_refuse(Refusal::NotFound)?;
    if mirrored(w, posting)? {
        return Ok(());
    }
    let id = derived("reversal", posting);
    write(w, &id, ("reversal", note), &standing, standing.round, Some(posting))?;
    for (position, (account, amount, lot)) in lines(w, posting)?.into_iter().enumerate() {
        insert_line(w, &id, position, &account, -amount, lot.as_deref())?;
    }
    Ok(())
}

/// What the door calls when an act is taken back or done again: what the postings stand for is brought to the other state.
pub(super) fn mirror(w: &mut Write, table: &str, ids: &[String]) -> Result<()> {
    // Lines and lots follow their posting.
    if table != "posting" {
        return Ok(());
    }
    for id in ids {
        let standing = by_id(w, id)?.or_refuse(Refusal::NotFound)?;
        match &standing.reverses {
            // The act had reversed something: taking it back posts that again.
            Some(original) => again(w, original)?,
            // The posting of this act may have been reversed and posted again since: what stands now is reversed.
            None => {
                if let Some(live) = live(w, &standing.reference)? {
                    let note = said(w, &standing.reference)?;
                    reverse(w, &live, &note)?;
                }
            }
        }
    }
    Ok(())
}

/// Posts once more what had been reversed, in the next round, with a lot of its own.
fn again(w: &mut Write, original: &str) -> Result<()> {
    let standing = by_id(w, original)?.or_refuse(Refusal::NotFound)?;
    if live(w, &standing.reference)?.is_some() {
        return Ok(());
    }
    let round = round(w, &standing.reference)?;
    let id = derived("posting", &format!("{}:{round}", standing.reference));
    write(w, &id, (&standing.kind, ""), &standing, round, None)?;
    let granted = w.maybe(
        "SELECT id FROM wallet_lot WHERE posting_id = :posting",
        named_params! { ":posting": original },
        |row| row.get::<_, String>("id"),
    )?;
    let lot = derived("lot", &id);
    if granted.is_some() {
        w.exec(
            "INSERT INTO wallet_lot (id, patient_id, posting_id, amount, granted_on, expires_on)
             SELECT :id, patient_id, :posting, amount, granted_on, expires_on FROM wallet_lot WHERE posting_id = :original",
            named_params! { ":id": lot, ":posting": id, ":original": original },
        )?;
    }
    for (position, (account, amount, from)) in lines(w, original)?.into_iter().enumerate() {
        let from = if from.is_some() && from == granted { Some(lot.clone()) } else { from };
        insert_line(w, &id, position, &account, amount, from.as_deref())?;
    }
    Ok(())
}

fn write(
    w: &mut Write,
    id: &str,
    (kind, note): (&str, &str),
    like: &Standing,
    round: i64,
    reverses: Option<&str>,
) -> Result<()> {
    w.exec(
        include_str!("post.sql"),
        named_params! {
            ":id": id, ":kind": kind, ":reference": like.reference, ":round": round, ":reverses": reverses,
            ":patient": like.patient, ":visit": like.visit, ":day": like.day, ":at": w.now().ms(),
            ":note": note,
        },
    )?;
    Ok(())
}

fn mirrored(read: &Read, posting: &str) -> Result<bool> {
    Ok(read.exists("SELECT 1 FROM posting WHERE reverses_id = :id", named_params! { ":id": posting })?)
}

/// Why what a reference stands for was reversed last, so that doing it again says so as well.
fn said(read: &Read, reference: &str) -> Result<String> {
    let sql = "SELECT note FROM posting WHERE reference = :reference AND kind = 'reversal' ORDER BY round DESC LIMIT 1";
    Ok(read.maybe(sql, named_params! { ":reference": reference }, |row| row.get("note"))?.unwrap_or_default())
}

/// The posting of a reference that is not mirrored.
fn live(read: &Read, reference: &str) -> Result<Option<String>> {
    Ok(read.maybe(include_str!("live.sql"), named_params! { ":reference": reference }, |row| row.get("id"))?)
}

fn by_id(read: &Read, id: &str) -> Result<Option<Standing>> {
    Ok(read.maybe(
        "SELECT kind, reference, round, reverses_id, patient_id, visit_id, day FROM posting WHERE id = :id",
        named_params! { ":id": id },
        |row| {
            Ok(Standing {
                kind: row.get("kind")?,
                reference: row.get("reference")?,
                round: row.get("round")?,
                reverses: row.get("reverses_id")?,
                patient: row.get("patient_id")?,
                visit: row.get("visit_id")?,
                day: row.get("day")?,
            })
        },
    )?)
}

fn lines(read: &Read, posting: &str) -> Result<Vec<(String, i64, Option<String>)>> {
    Ok(read.list(
        "SELECT account, amount, lot_id FROM posting_line WHERE posting_id = :posting ORDER BY rowid",
        named_params! { ":posting": posting },
        |row| Ok((row.get("account")?, row.get("amount")?, row.get("lot_id")?)),
    )?)
}
