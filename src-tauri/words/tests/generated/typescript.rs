//! Writes the functions of the window.

use crate::{Folder, Function};
use peyvand_words::catalogue::{Kind, Variable};

/// The whole file.
pub(crate) fn file(folder: &Folder) -> String {
    let mut out = String::from(
        "// Generated from locales/: one function for each message. Not edited by hand.\n\
         import { say, type Kind } from '../i18n/say';\n\n\
         export const m = {\n",
    );
    out += &folder.functions().iter().map(function).collect::<String>();
    out += "};\n\n/** The messages whose keys are codes, with what their variables hold. */\n";
    out += "export const dynamic: Record<string, Record<string, Kind>> = {\n";
    for message in folder.by_code() {
        let kinds: Vec<String> =
            message.variables.iter().map(|v| format!("{}: '{:?}'", quoted(&v.name), v.kind)).collect();
        out += &format!("  '{}': {{ {} }},\n", message.key, kinds.join(", ")).replace("{  }", "{}");
    }
    out + "};\n"
}

fn function(function: &Function) -> String {
    let name = camel(&[Some(function.key), function.attribute].into_iter().flatten().collect::<Vec<_>>().join("-"));
    let attribute = function.attribute.map_or("null".to_owned(), |name| format!("'{name}'"));
    let key = function.key;
    let call = if function.variables.is_empty() {
        format!("(): string => say('{key}', {attribute}, {{}})")
    } else {
        let types: Vec<String> =
            function.variables.iter().map(|v| format!("{}: {}", quoted(&v.name), type_of(v.kind))).collect();
        let values: Vec<String> = function.variables.iter().map(value).collect();
        format!("(args: {{ {} }}): string => say('{key}', {attribute}, {{ {} }})", types.join("; "), values.join(", "))
    };
    format!("  /** {} */\n  {name}: {call},\n", function.doc)
}

fn value(variable: &&Variable) -> String {
    let access = if variable.name.contains('-') {
        format!("args['{}']", variable.name)
    } else {
        format!("args.{}", variable.name)
    };
    format!("{}: ['{:?}', {access}]", quoted(&variable.name), variable.kind)
}

fn quoted(name: &str) -> String {
    if name.contains('-') { format!("'{name}'") } else { name.to_owned() }
}

/// Days are ISO text, times minutes since midnight, sums whole minor units.
fn type_of(kind: Kind) -> &'static str {
    match kind {
        Kind::Number | Kind::Time | Kind::Money => "number",
        Kind::Day | Kind::DayLong | Kind::DayList | Kind::DayShort | Kind::Text => "string",
    }
}

fn camel(key: &str) -> String {
    let mut parts = key.split('-');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |name, part| {
        let (head, tail) = part.split_at(part.len().min(1));
        name + &head.to_uppercase() + tail
    })
}
