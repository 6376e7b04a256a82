//! A table as rows of texts by field: the csv crate reads, a compiled section picks.

use std::collections::BTreeMap;
use std::fs::File;
use std::path::Path;

use csv::{Reader, ReaderBuilder, StringRecord};
use peyvand_core::{Error, Refusal, Result};

use super::lines::LineEnds;
use super::mapping::{Mapping, Section, Source, Tone};

/// A piece of a template.
enum Piece {
    Words(String),
    Column(usize),
}

/// A template with its columns found.
pub(super) struct Template(Vec<Piece>);

impl Template {
    fn compile(text: &str, header: &StringRecord) -> Result<Self> {
        let mut pieces = Vec::new();
        let mut rest = text;
        while let Some((words, behind)) = rest.split_once('{') {
            let (column, behind) = behind.split_once('}').ok_or_else(|| broken(text))?;
            if !words.is_empty() {
                pieces.push(Piece::Words(words.to_owned()));
            }
            let at = header.iter().position(|name| name.trim().trim_start_matches('\u{feff}') == column);
            pieces.push(Piece::Column(at.ok_or_else(|| Refusal::ImportColumnMissing { text: column.to_owned() })?));
            rest = behind;
        }
        if !rest.is_empty() {
            pieces.push(Piece::Words(rest.to_owned()));
        }
        Ok(Self(pieces))
    }

    pub(super) fn fill(&self, row: &StringRecord) -> String {
        match self.0.as_slice() {
            [Piece::Column(at)] => row.get(*at).unwrap_or_default().trim().to_owned(),
            pieces => pieces
                .iter()
                .map(|piece| match piece {
                    Piece::Words(words) => words.as_str(),
                    Piece::Column(at) => row.get(*at).unwrap_or_default().trim(),
                })
                .collect(),
        }
    }
}

/// A field's source with its columns found.
pub(super) struct Pick {
    template: Template,
    values: Option<(BTreeMap<String, String>, Option<String>)>,
}

/// A label rule with its columns found.
pub(super) struct Label {
    when: Template,
    unless: Vec<String>,
    text: Template,
    tone: Tone,
}

impl Label {
    pub(super) fn given(&self, row: &StringRecord) -> Option<(String, String)> {
        let seen = self.when.fill(row);
        (!self.unless.contains(&seen)).then(|| (self.tone.code().to_owned(), self.text.fill(row)))
    }
}

/// An open table whose section fits its header.
pub(super) struct Table {
    pub(super) reader: Reader<File>,
    pub(super) length: u64,
    pub(super) name: String,
    picks: BTreeMap<&'static str, Pick>,
    pub(super) labels: Vec<Label>,
    pub(super) repeats: bool,
    /// In which lines its rows stand.
    pub(super) ends: LineEnds,
}

impl Table {
    /// Opens a file and finds each column that the section speaks of.
    pub(super) fn open(
        path: &Path,
        mapping: &Mapping,
        section: &Section,
        fields: &'static [&'static str],
    ) -> Result<Self> {
        let unreadable = || Error::from(Refusal::ImportFileUnreadable { text: name_of(path) });
        let mut file = File::open(path).map_err(|_| unreadable())?;
        let ends = LineEnds::of(&mut file).map_err(|_| unreadable())?;
        let length = file.metadata().map_err(|_| unreadable())?.len();
        let delimiter = u8::try_from(mapping.delimiter).map_err(|_| broken("delimiter"))?;
        let mut reader = ReaderBuilder::new().delimiter(delimiter).flexible(true).from_reader(file);
        let header = reader.headers().map_err(|_| unreadable())?.clone();
        let mut picks = BTreeMap::new();
        for (field, source) in &section.fields {
            let name = fields.iter().find(|known| *known == field).ok_or_else(|| broken(field))?;
            picks.insert(*name, compiled(source, &header)?);
        }
        let labels = section
            .labels
            .iter()
            .map(|rule| {
                Ok(Label {
                    when: Template::compile(&rule.when, &header)?,
                    unless: rule.unless.clone(),
                    text: Template::compile(&rule.text, &header)?,
                    tone: rule.tone,
                })
            })
            .collect::<Result<_>>()?;
        Ok(Self { reader, length, name: name_of(path), picks, labels, repeats: section.repeats, ends })
    }

    /// A field's text in a row: none when the mapping does not speak of it, an error when its value has no meaning.
    pub(super) fn text(&self, row: &StringRecord, field: &'static str) -> std::result::Result<Option<String>, String> {
        let Some(pick) = self.picks.get(field) else { return Ok(None) };
        let text = pick.template.fill(row);
        let meant = match &pick.values {
            None => text,
            Some((values, otherwise)) => match values.get(&text).or(otherwise.as_ref()) {
                Some(meant) => meant.clone(),
                None => return Err(text),
            },
        };
        Ok(Some(meant).filter(|meant| !meant.is_empty()))
    }
}

fn compiled(source: &Source, header: &StringRecord) -> Result<Pick> {
    Ok(match source {
        Source::Template(text) => Pick { template: Template::compile(text, header)?, values: None },
        Source::Chosen { from, values, otherwise } => {
            Pick { template: Template::compile(from, header)?, values: Some((values.clone(), otherwise.clone())) }
        }
    })
}

fn broken(text: &str) -> Error {
    Refusal::ImportMappingInvalid { text: text.to_owned() }.into()
}

fn name_of(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
