//! Paper: pages made in the core, shown, printed and saved by the window.
use crate::{choice, edge};

choice! {
    /// What it is printed on.
    pub enum PaperSize { A5, Roll80 }
}

edge! {
    /// A day of one doctor, or of all.
    pub struct PrintDay { pub day: String, pub staff_id: Option<String>, pub size: PaperSize, pub language: Option<String> }
    /// A card or a receipt of an appointment or a visit; the language of the patient unless said.
    pub struct PrintOne { pub id: String, pub size: PaperSize, pub language: Option<String> }
    /// The sheet of a recovery key that is shown right now.
    pub struct PrintKey { pub size: PaperSize, pub language: Option<String> }
    /// Pages to look at, each an SVG; `pdf` is the same pages, in Base64.
    pub struct PaperDetail { pub pages: Vec<String>, pub width_mm: f64, pub height_mm: f64, pub pdf: String, pub file_name: String, pub findings: Vec<super::scripts::WordingFinding> }
}
