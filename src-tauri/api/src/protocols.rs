//! Protocols at the edge.

use crate::edge::protocols::{ProtocolChoiceRow, ProtocolItemRow, ProtocolRow, SetProtocol};
use crate::edge::session::Nothing;
use crate::seat::Seat;
use peyvand_core::Result;
use peyvand_core::protocols::{self, Item, ItemDraft, Protocol, ProtocolDraft};
use peyvand_store::Written;

/// Every protocol of the practice.
pub(crate) fn list(seat: &Seat, _: Nothing) -> Result<Vec<ProtocolRow>> {
    Ok(protocols::all(seat.world.read())?.into_iter().map(Into::into).collect())
}

/// Gives an occasion its protocol.
pub(crate) fn set(seat: &mut Seat, input: SetProtocol) -> Result<Written<()>> {
    let item = |item: crate::edge::protocols::ProtocolItemDraft| ItemDraft {
        id: item.id,
        kind: item.kind.into(),
        text: item.text,
        unit: item.unit,
        choices: item.choices,
        is_needed: item.is_needed,
    };
    let draft = ProtocolDraft {
        occasion: input.occasion.into(),
        service_id: input.service_id.filter(|id| !id.is_empty()),
        items: input.items.into_iter().map(item).collect(),
    };
    protocols::set(seat.world, &seat.act, &draft)
}

/// Takes the usual protocols for every occasion that has none.
pub(crate) fn usual(seat: &mut Seat, _: Nothing) -> Result<Written<()>> {
    protocols::take_usual(seat.world, &seat.act)
}

impl From<Protocol> for ProtocolRow {
    fn from(protocol: Protocol) -> Self {
        Self {
            id: protocol.id,
            occasion: protocol.occasion.into(),
            service_id: protocol.service_id,
            service_name: protocol.service_name,
            items: protocol.items.into_iter().map(Into::into).collect(),
        }
    }
}

impl From<Item> for ProtocolItemRow {
    fn from(item: Item) -> Self {
        let choice = |text: String| ProtocolChoiceRow { is_usual: protocols::is_usual_choice(&text), text };
        Self {
            id: item.id,
            kind: item.kind.into(),
            is_usual: protocols::is_usual_item(&item.text),
            text: item.text,
            unit: item.unit,
            choices: item.choices.into_iter().map(choice).collect(),
            is_needed: item.is_needed,
        }
    }
}
