//! The map of the patients' way at the edge.

use crate::appointments::given;
use crate::days::day_or_none;
use crate::edge::path::{PathPointRow, SetPathPoint};
use crate::edge::session::{ById, Nothing};
use crate::seat::Seat;
use peyvand_core::Result;
use peyvand_core::path::{self, Point, PointDraft};
use peyvand_store::Written;

/// All points of the way.
pub(crate) fn list(seat: &Seat, _: Nothing) -> Result<Vec<PathPointRow>> {
    let today = seat.world.today().iso();
    let row = |point: Point| PathPointRow {
        is_late: point.mended_on.is_none() && point.until_on.as_ref().is_some_and(|until| *until < today),
        id: point.id,
        stage: point.stage.into(),
        kind: point.kind.into(),
        text: point.text,
        owner_id: point.owner_id,
        owner_name: point.owner_name,
        until_on: point.until_on,
        mended_on: point.mended_on,
    };
    Ok(path::points(seat.world.read())?.into_iter().map(row).collect())
}

/// Writes a point down, or changes one.
pub(crate) fn set(seat: &mut Seat, input: SetPathPoint) -> Result<Written<()>> {
    let draft = PointDraft {
        stage: input.stage.into(),
        kind: input.kind.into(),
        text: &input.text,
        owner_id: given(input.owner_id.as_deref()),
        until_on: day_or_none(input.until_on.as_deref(), "untilOn")?,
        is_mended: input.is_mended,
    };
    path::set(seat.world, &seat.act, given(input.id.as_deref()), &draft)
}

/// Takes a point off the map.
pub(crate) fn end(seat: &mut Seat, input: ById) -> Result<Written<()>> {
    path::end(seat.world, &seat.act, &input.id)
}
