//! What time does to the hand-over: steps climb, and visits that stayed open over the end of their day become tasks. Nobody in a
//! window asks for it again and again: who keeps the program looks, and tells what changed.

use crate::keep::settled;
use crate::seat::App;
use peyvand_core::{followups, handover};
use peyvand_kit::ActId;

/// So long it is not looked again.
const PAUSE_MS: i64 = 60_000;

impl App {
    /// Looks how far steps have climbed and which visits nobody closed. Gives the tables that windows should ask for again.
    pub fn keep_handover(&mut self) -> Vec<&'static str> {
        let now = self.clock.now();
        if self.keeper.climbed_at.is_some_and(|at| (0..PAUSE_MS).contains(&(now.ms() - at.ms()))) {
            return Vec::new();
        }
        let Some(session) = &mut self.session else { return Vec::new() };
        self.keeper.climbed_at = Some(now);
        let mut told = Vec::new();
        let act = ActId::new_at(session.world.clock());
        if settled(followups::remind_open(&mut session.world, &act)) == Some(true) {
            told.extend(["followup", "visit"]);
        }
        let climbed = settled(handover::climbed(&session.world)).unwrap_or_default();
        if climbed != self.keeper.climbed {
            self.keeper.climbed = climbed;
            told.push("next_step");
        }
        told
    }
}
