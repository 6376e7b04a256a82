//! Makes practices: an empty one with one manager, and the sample clinic.

use crate::answer::{Answer, Answered, Trouble};
use crate::arguments::{Arguments, Init, Language, Sample};
use peyvand_api::{Clock, NewPractice, SampleOptions, create_practice, create_sample};
use serde_json::json;
use std::path::Path;

/// The letters and digits that nobody mistakes for each other: 32, so that a byte falls evenly.
const LETTERS: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz23456789+";

pub(crate) fn init(arguments: &Arguments, init: &Init) -> Answered {
    let given = arguments.password()?;
    let password = given.clone().map_or_else(made_up, Ok)?;
    let new = NewPractice {
        name: init.name.clone().unwrap_or_else(|| name_of(&init.folder)),
        language: arguments.language.map(|language| language.tag().to_owned()),
        country: init.country.clone(),
        calendar: init.calendar.clone(),
        digits: init.digits.clone(),
        currency: init.currency.clone(),
        zone: init.zone.clone(),
        manager_name: init.manager.clone().unwrap_or_else(|| arguments.user.clone()),
        login: arguments.user.clone(),
        password: password.as_str().into(),
        ..NewPractice::default()
    };
    let recovery = create_practice(&init.folder, &Clock::system(), &new)?;
    // Told this once: nothing on the disk knows it.
    let mut out = json!({ "practice": init.folder, "user": arguments.user, "recoveryKey": &*recovery });
    if given.is_none() {
        out["password"] = password.into();
    }
    Ok(Answer::good(&out))
}

pub(crate) fn sample(arguments: &Arguments, sample: &Sample) -> Answered {
    let options = SampleOptions {
        language: arguments.language.map_or("fa", Language::tag).to_owned(),
        zone: sample.zone.clone(),
        patients: sample.patients,
    };
    create_sample(&sample.folder, &Clock::system(), &options)?;
    Ok(Answer::good(&json!({ "practice": sample.folder, "password": "sample" })))
}

/// A practice without a name of its own is called like its folder.
fn name_of(folder: &Path) -> String {
    let whole = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    whole.file_name().unwrap_or(folder.as_os_str()).to_string_lossy().into_owned()
}

/// A password of 60 bits, for a manager who was given none.
fn made_up() -> Result<String, Trouble> {
    let mut bytes = [0_u8; 12];
    getrandom::fill(&mut bytes).map_err(|_| Trouble::Usage("the system gives no random bytes; choose a password"))?;
    Ok(bytes.iter().map(|byte| char::from(LETTERS[usize::from(byte % 32)])).collect())
}
