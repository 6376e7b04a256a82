//! The protocols of the practice: what is asked in a visit, the same for all doctors.
use crate::{choice, edge};

choice! {
    /// On what visits a protocol holds.
    pub enum Occasion { First, Service, Return, Remote }
    /// How an item is answered.
    pub enum ItemKind { Check, Text, Measure, Choice, Shown }
}

edge! {
    /// A protocol with its items.
    pub struct ProtocolRow { pub id: String, pub occasion: Occasion, pub service_id: Option<String>, pub service_name: Option<String>, pub items: Vec<ProtocolItemRow> }
    /// What is asked. A usual item's text is a code that has words in every language, and so are its choices.
    pub struct ProtocolItemRow { pub id: String, pub kind: ItemKind, pub text: String, pub is_usual: bool, pub unit: String, pub choices: Vec<ProtocolChoiceRow>, pub is_needed: bool }
    /// What may be chosen.
    pub struct ProtocolChoiceRow { pub text: String, pub is_usual: bool }
    /// Gives an occasion its protocol; without items it asks nothing any more.
    pub struct SetProtocol { pub occasion: Occasion, pub service_id: Option<String>, pub items: Vec<ProtocolItemDraft> }
    /// An item as it is to be.
    pub struct ProtocolItemDraft { pub id: Option<String>, pub kind: ItemKind, pub text: String, pub unit: String, pub choices: String, pub is_needed: bool }
}
