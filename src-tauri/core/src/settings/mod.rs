//! The practice's own particulars and the rules whose values hold from a day on.

mod edit;
mod founding;
mod rules;

pub use edit::{EditPractice, edit};
pub use founding::{NewPractice, found_in};
pub(crate) use rules::choose_rules;
pub use rules::{Rule, RuleValue, rule_history, rule_on, set_rule};
