//! Writes the functions of Rust.

use crate::{Folder, Function};
use peyvand_words::catalogue::{Kind, Variable};

const WORDS_OF_RUST: [&str; 12] =
    ["as", "box", "fn", "for", "if", "in", "loop", "match", "move", "ref", "type", "where"];

/// The whole file.
pub(crate) fn file(folder: &Folder) -> String {
    let mut out = String::from(
        "//! Generated from `locales/`: one function for each message. Not edited by hand.\n\
         #![allow(clippy::too_many_arguments)]\n\n\
         use crate::catalogue::Kind;\n\
         use crate::{Argument, Words};\n\
         use peyvand_kit::{Day, Minute, Money};\n\n\
         /// Language, area and text of each locale file.\n\
         pub(crate) const SOURCES: &[(&str, &str, &str)] = &[\n",
    );
    for (language, area, _) in &folder.files {
        out += &format!("    ({language:?}, {area:?}, include_str!(\"../../../locales/{language}/{area}.ftl\")),\n");
    }
    out += "];\n\n/// The messages whose keys are codes, with what their variables hold.\n";
    out += "pub(crate) const DYNAMIC: &[(&str, &[(&str, Kind)])] = &[\n";
    for message in folder.by_code() {
        let kinds: Vec<String> =
            message.variables.iter().map(|v| format!("({:?}, Kind::{:?})", v.name, v.kind)).collect();
        out += &format!("    ({:?}, &[{}]),\n", message.key, kinds.join(", "));
    }
    out += "];\n\nimpl Words {\n";
    out += &folder.functions().iter().map(function).collect::<Vec<_>>().join("\n");
    out += "}\n";
    out += USES;
    out
}

/// Keeps the imports needed while no message has a variable of some kind.
const USES: &str =
    "\n/// The types that variables may have.\n#[allow(dead_code)]\ntype Kinds = (Day, Minute, Money);\n";

fn function(function: &Function) -> String {
    let name =
        [Some(function.key), function.attribute].into_iter().flatten().collect::<Vec<_>>().join("-").replace('-', "_");
    let parameters: Vec<String> =
        function.variables.iter().map(|v| format!(", {}: {}", rust_name(v), rust_type(v.kind))).collect();
    let arguments: Vec<String> =
        function.variables.iter().map(|v| format!("({:?}, {})", v.name, argument(v))).collect();
    format!(
        "    /// {}\n    pub fn {name}(self{}) -> String {{\n        self.say({:?}, {:?}, &[{}])\n    }}\n",
        function.doc,
        parameters.concat(),
        function.key,
        function.attribute,
        arguments.join(", "),
    )
}

fn rust_name(variable: &Variable) -> String {
    let name: String = variable
        .name
        .chars()
        .flat_map(|c| {
            if c == '-' {
                vec!['_']
            } else if c.is_uppercase() {
                vec!['_', c.to_ascii_lowercase()]
            } else {
                vec![c]
            }
        })
        .collect();
    if WORDS_OF_RUST.contains(&name.as_str()) { format!("{name}_") } else { name }
}

fn rust_type(kind: Kind) -> &'static str {
    match kind {
        Kind::Number => "i64",
        Kind::Day | Kind::DayLong | Kind::DayList | Kind::DayShort => "Day",
        Kind::Time => "Minute",
        Kind::Money => "Money",
        Kind::Text => "&str",
    }
}

fn argument(variable: &Variable) -> String {
    let name = rust_name(variable);
    match variable.kind {
        Kind::Text => format!("Argument::Text({name}.to_owned())"),
        kind => format!("Argument::{kind:?}({name})"),
    }
}
