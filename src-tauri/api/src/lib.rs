//! The edge: the endpoint list, plain inputs and outputs, codes for errors. It translates and calls; it holds no rule.

pub mod edge;

mod appointments;
mod closing;
mod club;
mod days;
mod dispatch;
mod endpoint;
mod error;
mod face;
mod followups;
mod founding;
mod generate;
mod imports;
mod journal;
mod keyholder;
mod list;
mod outside;
mod patients;
mod practice;
mod sample;
mod script;
mod seat;
mod services;
mod session;
mod shapes;
mod staff;
mod steps;
mod today;
mod twins;
mod visits;
mod voice;

pub use dispatch::{Outcome, dispatch, endpoints};
pub use endpoint::{EndpointRow, Kind};
pub use error::{ApiError, codes};
pub use founding::{NewPractice, create_practice};
pub use generate::client;
pub use imports::{ImportCount, ImportDetail, ImportKind, ImportOrder, ImportRemark, import};
pub use keyholder::open_with_key;
pub use outside::{Clock, ensure_free, plain};
pub use sample::{SampleOptions, create_sample};
pub use seat::App;
pub use session::sign_in;
