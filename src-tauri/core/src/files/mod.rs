//! Pictures and documents of a patient, and what the patient allows: the content lies beside the database, the row here.

mod add;
mod consent;
mod content;
mod end;
mod export;
mod kind;
mod list;

pub use add::{Draft, LARGEST, add};
pub use consent::{Consent, ConsentDraft, add as add_consent, all as consents, withdraw};
pub use content::{Lost, content, lost, patient_of};
pub use end::end;
pub use export::export;
pub use kind::{Kind, Media, Purpose};
pub use list::{Attachment, all, by_id};
