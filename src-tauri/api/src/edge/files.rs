//! Pictures and documents of a patient, and written consents.
use crate::{choice, edge};

choice! {
    /// What a file is. 'portrait': the patient can be recognized, or their body is shown.
    pub enum FileKind { Portrait, Picture, Result, Document, Consent }
    /// What a file may leave the practice for; a consent is never to 'care', which needs none.
    pub enum FilePurpose { Care, Teaching, Colleagues, Publication, Display }
}

edge! {
    /// A picture or a document. `leaves_for`: the purposes for which it may leave the practice today.
    pub struct FileRow { pub id: String, pub kind: FileKind, pub title: String, pub media_type: String, #[ts(type = "number")] pub bytes: i64, pub taken_on: Option<String>, pub added_on: String, pub added_minute: u16, pub added_by: Option<String>, pub visit_id: Option<String>, pub leaves_for: Vec<FilePurpose> }
    /// What is in a file: a picture as Base64, or of a PDF how many pages it has.
    pub struct FileDetail { pub row: FileRow, pub patient_id: String, pub content: Option<String>, pub pages: u32 }
    /// Asks for a page of a PDF, from 0.
    pub struct ShowFilePage { pub id: String, pub page: u32 }
    /// A page as a PNG in Base64.
    pub struct FilePage { pub content: String }
    /// A file that lies where a person pointed to.
    pub struct AddFile { pub patient_id: String, pub visit_id: Option<String>, pub kind: FileKind, pub title: String, pub taken_on: Option<String>, pub path: String }
    /// A file that is to leave the practice.
    pub struct ExportFile { pub id: String, pub purpose: FilePurpose, pub path: String }
    /// A written consent. `is_valid`: it holds today.
    pub struct ConsentRow { pub id: String, pub purpose: FilePurpose, pub scope: String, pub given_on: String, pub until_on: String, pub paper_id: Option<String>, pub signed_by: String, pub added_by: Option<String>, pub withdrawn_on: Option<String>, pub withdrawn_reason: String, pub is_valid: bool }
    /// A consent as it is taken in, with its signed paper.
    pub struct AddConsent { pub patient_id: String, pub purpose: FilePurpose, pub scope: String, pub given_on: String, pub until_on: String, pub paper_id: Option<String>, pub signed_by: String }
    /// A consent that the patient withdraws.
    pub struct WithdrawConsent { pub id: String, pub reason: String }
}
