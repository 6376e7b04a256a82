//! Under which number somebody is reached: a child under the guardian's.

use crate::rows::json_ids;
use crate::{Result, World};
use peyvand_kit::Day;
use peyvand_store::named_params;
use std::collections::HashMap;

/// Who was born after this day is a child: the guardian is called.
pub(crate) fn adult_on(world: &World) -> Day {
    world.practice().calendar.plus_months(world.today(), -18 * 12)
}

/// The numbers to call, by patient; who has none is not there.
pub(crate) fn mobiles<'a>(world: &World, patients: impl Iterator<Item = &'a str>) -> Result<HashMap<String, String>> {
    let params = named_params! { ":ids": json_ids(patients), ":adult": adult_on(world).iso() };
    let found = world.read().list(include_str!("mobiles.sql"), params, |row| {
        Ok((row.get("id")?, row.get::<_, Option<String>>("number")?))
    })?;
    Ok(found.into_iter().filter_map(|(id, number): (String, _)| Some((id, number?))).collect())
}
