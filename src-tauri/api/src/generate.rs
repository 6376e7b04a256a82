//! Writes the window's client: every type of the edge and one function for each endpoint.

use crate::endpoint::{Endpoint, Kind};
use crate::error::ApiError;
use crate::list::ENDPOINTS;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use ts_rs::{Config, TS, TypeVisitor};

/// How the client begins.
const HEAD: &str =
    "// Generated from the endpoint list in src-tauri/api/src/list.rs. Refresh: UPDATE=1 cargo test -p peyvand-api
import { call } from '../ipc'
";

/// The declarations met so far, by name.
#[derive(Default)]
pub(crate) struct Types {
    declared: BTreeMap<String, String>,
}

impl TypeVisitor for Types {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        // Only our own types have a file of their own; the rest (texts, lists) is said in place.
        if T::output_path().is_some() {
            let config = Config::new();
            let name = T::ident(&config);
            if self.declared.contains_key(&name) {
                return;
            }
            let decl =
                format!("{}export {}", T::docs().map(|docs| comment(&docs)).unwrap_or_default(), T::decl(&config));
            self.declared.insert(name, decl);
        }
        T::visit_generics(self);
        T::visit_dependencies(self);
    }
}

/// The text of `ui/src/lib/generated/api.ts`.
pub fn client() -> String {
    let mut types = Types::default();
    types.visit::<ApiError>();
    for endpoint in ENDPOINTS {
        (endpoint.input.visit)(&mut types);
        (endpoint.output.visit)(&mut types);
    }
    let mut text = HEAD.to_owned();
    let _ =
        writeln!(text, "\n/** The tables whose changes the window hears of. */\nexport type Entity = {}", entities());
    let _ = writeln!(text, "\n/** Every code of a refusal or a fault. */\nexport type ErrorCode = {}", codes());
    for declared in types.declared.values() {
        let _ = writeln!(text, "\n{declared}");
    }
    for endpoint in ENDPOINTS {
        let _ = writeln!(text, "\n{}", function(endpoint));
    }
    text
}

fn entities() -> String {
    // Besides tables: who is at the machine, and what runs in the background.
    let mut entities = peyvand_core::schema().journalled.to_vec();
    entities.extend(["session", "job"]);
    union(&entities)
}

fn codes() -> String {
    union(&crate::error::codes())
}

fn union(texts: &[&str]) -> String {
    texts.iter().map(|text| format!("'{text}'")).collect::<Vec<_>>().join(" | ")
}

fn function(endpoint: &Endpoint) -> String {
    let config = Config::new();
    let (name, input, output) = (endpoint.name, (endpoint.input.name)(&config), (endpoint.output.name)(&config));
    let right = endpoint.right().map_or("open to all", |right| right.code());
    let doc = format!("/** {} ({right}) */", endpoint.doc());
    let (function, arguments) =
        (camel(name), if input == "Nothing" { "input: Nothing = {}".to_owned() } else { format!("input: {input}") });
    if endpoint.kind() == Kind::Write {
        format!(
            "{doc}\nexport const {function} = ({arguments}, act?: string): Promise<{output}> => call('{name}', input, act)"
        )
    } else {
        format!("{doc}\nexport const {function} = ({arguments}): Promise<{output}> => call('{name}', input)")
    }
}

fn camel(name: &str) -> String {
    let mut parts = name.split('_');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + &part[..1].to_uppercase() + &part[1..])
}

fn comment(docs: &str) -> String {
    let line = docs.trim().trim_start_matches("/**").trim_end_matches("*/");
    let line = line
        .lines()
        .map(|l| l.trim().trim_start_matches('*').trim())
        .filter(|l| !l.is_empty())
        .collect::<Vec<_>>()
        .join(" ");
    format!("/** {line} */\n")
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    #[test]
    fn the_windows_client_is_fresh() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/src/lib/generated/api.ts");
        let fresh = super::client();
        assert!(!fresh.contains("bigint"), "an amount would arrive as a number and be called a bigint");
        if std::env::var_os("UPDATE").is_some() {
            std::fs::create_dir_all(path.parent().expect("it has a folder")).expect("the folder of the client");
            std::fs::write(&path, &fresh).expect("the client is written");
        }
        let kept = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(kept == fresh, "ui/src/lib/generated/api.ts is stale: UPDATE=1 cargo test -p peyvand-api");
    }
}
