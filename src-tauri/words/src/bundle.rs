//! The parsed messages of each language, read once when they are first needed.

use crate::generated::SOURCES;
use crate::voice::Voice;
use crate::{number, pseudo};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::sync::OnceLock;

type Bundle = FluentBundle<FluentResource>;

static BUNDLES: [OnceLock<Bundle>; Voice::COUNT] = [const { OnceLock::new() }; Voice::COUNT];

/// The text of a message, or none when there is no such message.
pub(crate) fn text(voice: Voice, key: &str, attribute: Option<&str>, args: &FluentArgs) -> Option<String> {
    let bundle = BUNDLES[voice.index()].get_or_init(|| read(voice));
    let message = bundle.get_message(key)?;
    let pattern = match attribute {
        Some(name) => message.get_attribute(name)?.value(),
        None => message.value()?,
    };
    // A missing argument shows as its name; the checks of the locale files exclude it.
    Some(bundle.format_pattern(pattern, Some(args), &mut Vec::new()).into_owned())
}

fn read(voice: Voice) -> Bundle {
    let tag = voice.source().tag();
    let mut bundle = Bundle::new_concurrent(vec![tag.parse().expect("our own tags are well formed")]);
    bundle.set_formatter(Some(formatter(voice)));
    match voice {
        Voice::Long => bundle.set_transform(Some(pseudo::long)),
        Voice::Mirrored => bundle.set_transform(Some(pseudo::mirrored)),
        _ => {}
    }
    let files = SOURCES.iter().filter(|(language, _, _)| *language == tag);
    for (_, _, source) in files {
        let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(partial, _)| partial);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

type Formatter<M> = fn(&FluentValue, &M) -> Option<String>;

/// A bundle takes a bare function, so there is one for each voice.
fn formatter<M>(voice: Voice) -> Formatter<M> {
    match voice {
        Voice::FaPersian => |value, _| written(Voice::FaPersian, value),
        Voice::FaLatin => |value, _| written(Voice::FaLatin, value),
        Voice::Ru => |value, _| written(Voice::Ru, value),
        Voice::Zh => |value, _| written(Voice::Zh, value),
        Voice::En | Voice::Long | Voice::Mirrored => |value, _| written(Voice::En, value),
    }
}

fn written(voice: Voice, value: &FluentValue) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    // Arguments are whole numbers, so nothing is lost on the way back from Fluent's float.
    #[allow(clippy::cast_possible_truncation)]
    Some(number::whole(voice, number.value as i64))
}
