//! Paper: pages made in the core, shown, printed and saved by the window.
use crate::{choice, edge};

choice! {
    /// What it is printed on.
    pub enum PaperSize { A5, Roll80 }
}

edge! {
    /// A day of one doctor, or of all.
    pub struct PrintDay { pub day: String, pub staff_id: Option<String>, pub size: PaperSize, pub language: Option<String>,
        /// Leaves out what was noted by hand: where the check of wording refuses it, or others may look on.
        #[serde(default)] pub without_notes: bool }
    /// A card or a receipt of an appointment or a visit; the language of the patient unless said.
    pub struct PrintOne { pub id: String, pub size: PaperSize, pub language: Option<String>,
        /// Leaves out how to prepare.
        #[serde(default)] pub without_notes: bool }
    /// The sheet of a recovery key that is shown right now. A practice that is only being set up has its name, its calendar
    /// and its zone from here.
    pub struct PrintKey { pub size: PaperSize, pub language: Option<String>, #[serde(default)] pub name: String, #[serde(default)] pub calendar: Option<String>, #[serde(default)] pub zone: Option<String> }
    /// Pages to look at, each an SVG; `pdf` is the same pages, in Base64: empty where they may not lie in a file.
    pub struct PaperDetail { pub pages: Vec<String>, pub width_mm: f64, pub height_mm: f64, pub pdf: String, pub file_name: String, pub language: String, pub findings: Vec<super::scripts::WordingFinding> }
    /// Keeps pages as a file where a person pointed to; `pdf` in Base64, as it came.
    pub struct SavePaper { pub path: String, pub pdf: String }
    /// Where the file lies.
    pub struct PaperSaved { pub path: String }
}
