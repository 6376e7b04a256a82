//! A file is taken away from the patient's page. Its content stays, so that it can come back.

use crate::{Op, Refusal, Result, World, ensure};
use peyvand_kit::ActId;
use peyvand_store::{Written, named_params};

/// Takes a file away. The paper of a consent stays as long as the consent stands.
///
/// # Errors
/// `not-found`, `attachment-is-consent`, and faults.
pub fn end(world: &mut World, act: &ActId, id: &str) -> Result<Written<()>> {
    world.write(act, Op::FileEnd, |w| {
        let stands = "SELECT 1 FROM consent WHERE paper_id = :id AND withdrawn_on IS NULL AND deleted_at IS NULL";
        ensure!(!w.exists(stands, named_params! { ":id": id })?, Refusal::AttachmentIsConsent);
        let now = w.now().ms();
        let gone = "UPDATE attachment SET deleted_at = :now WHERE id = :id AND deleted_at IS NULL";
        ensure!(w.exec(gone, named_params! { ":id": id, ":now": now })? == 1, Refusal::NotFound);
        Ok(())
    })
}
