//! The edge's choices and the core's: the same words on both sides, told apart so that neither bends to the other.

use crate::edge::{
    appointments as edge_appointments, board as edge_board, calendar as edge_calendar, desk as edge_desk,
    facts as edge_facts, files as edge_files, followups as edge_followups, handover as edge_handover,
    path as edge_path, patients as edge_patients, plans as edge_plans, protocols as edge_protocols,
    record as edge_record, scripts as edge_scripts, session as edge_session, staff as edge_staff,
    visits as edge_visits, waiting as edge_waiting,
};
use peyvand_core::{
    appointments, board, desk, enquiries, facts, files, followups, handover, journey, path, plans, protocols, record,
    reminders, scripts, series, services, settle, staff, visits, waiting, wording,
};

/// Declares that an edge choice and a core choice have the same members.
macro_rules! twins {
    ($($edge:path = $core:path { $($member:ident),* })*) => { $(
        impl From<$core> for $edge {
            fn from(core: $core) -> Self {
                type Core = $core;
                match core { $(Core::$member => Self::$member),* }
            }
        }

        impl From<$edge> for $core {
            fn from(edge: $edge) -> Self {
                type Edge = $edge;
                match edge { $(Edge::$member => Self::$member),* }
            }
        }
    )* };
}

twins! {
    edge_session::RightName = staff::Right { PracticeRead, PracticeEdit, StaffEdit, ServicesEdit, PatientsRead, PatientsEdit, PrivateRead, RecordRead, RecordEdit, AppointmentsRead, AppointmentsBook, AppointmentsBeyond, ScheduleEdit, PaymentsTake, ScriptsEdit, VisitsRun, VisitsClose, FollowupsWork, WalletRead, FiguresRead, HistoryRead, UndoOthers, EmergencyOpen, EmergencyReview, BackupMake, BackupManage, Restore, KeysManage, Import, Check }
    edge_session::Role = staff::Role { Manager, Doctor, Receptionist, Coordinator, Assistant, Technician }
    edge_appointments::AppointmentStatus = appointments::Status { Planned, Confirmed, Arrived, InRoom, Done, Left, NoShow, Cancelled, CancelledLate, Moved }
    edge_staff::ServiceNeeds = services::Needs { Doctor, Room, Both }
    edge_visits::VisitState = visits::VisitState { Waiting, InRoom, Closed, History, Left }
    edge_calendar::ChangeKind = appointments::ChangeKind { Status, Time, Place, Length }
    edge_calendar::DayPart = appointments::DayPart { Morning, Afternoon, Evening }
    edge_calendar::SeriesScope = series::Scope { This, Following, All }
    edge_desk::EnquiryKind = enquiries::EnquiryKind { Booking, CallBack }
    edge_desk::EnquiryOutcome = enquiries::EnquiryOutcome { Booked, Answered, NotReached, Dropped }
    edge_calendar::Beyond = appointments::Beyond { Overbooked, OutOfHours, Both }
    edge_scripts::ScriptKind = scripts::Kind { Welcome, LongWait, DoctorLate, Angry, SoftSell, Reminder, ReminderText, Offer, OfferGone, Apology, Booked, AfterCare }
    edge_scripts::FindingLevel = wording::Level { Block, Warn }
    edge_visits::VisitMeans = visits::Contact { InPerson, Phone, Text, Video }
    edge_visits::Reached = visits::Reached { Reached, Partly, NotReached }
    edge_visits::ShownMeans = visits::Means { Model, Tablet, Drawing, Picture, Other }
    edge_protocols::Occasion = protocols::Occasion { First, Service, Return, Remote }
    edge_protocols::ItemKind = protocols::ItemKind { Check, Text, Measure, Choice, Shown }
    edge_visits::StepKind = visits::StepKind { ReturnVisit, Referral, NextStage, Recall, RemoteContact, EndOfCare }
    edge_visits::EndReason = visits::EndReason { Recovered, Finished, Elsewhere, Declined, MovedAway, Died, Other }
    edge_handover::Rung = handover::Rung { Owner, Coordinator, Doctor, Manager }
    edge_handover::ClimbWhy = handover::Why { Unaccepted, Unbooked, Nobody }
    edge_handover::StepEventKind = handover::EventKind { Accepted, Tried, GivenBack, PassedOn, Done, Ended }
    edge_handover::TryOutcome = handover::TryOutcome { Reached, NoAnswer, Busy, CallLater, WrongNumber }
    edge_handover::ReferralState = handover::ReferralState { Sent, Booked, Seen, Answered, Ended }
    edge_visits::StepState = visits::StepState { Open, Accepted, Fulfilled, Ended }
    edge_board::Stage = board::Stage { FirstContact, Booked, Came, PlanOffered, PlanAccepted, InTreatment, Done, InRecall, AtRisk, Lost }
    edge_board::LossReason = board::Loss { StepLate, CallLate, Missed, PlanIdle, NothingAhead, Elsewhere, Declined }
    edge_board::LeakKind = board::LeakKind { Unbooked, Untaken, Referral }
    edge_plans::Priority = plans::Priority { Now, Soon, CanWait }
    edge_plans::PhaseState = plans::PhaseState { Planned, Booked, Done, Stalled }
    edge_facts::FactTopic = facts::Topic { Fear, Children, Address, Character, Worry, Family, Cares, Comfort, Other, Allergy, Caution }
    edge_facts::FactSpot = facts::Spot { Call, Desk, Visit }
    edge_files::FileKind = files::Kind { Portrait, Picture, Result, Document, Consent }
    edge_files::FilePurpose = files::Purpose { Care, Teaching, Colleagues, Publication, Display }
    edge_patients::TimelineOnly = journey::Only { Visits, Calls, Plans, Money }
    edge_record::RecordKind = record::Kind { History, Medication, Family, Result }
    edge_visits::WaitLevel = desk::WaitLevel { Fine, Notice, Limit }
    edge_desk::Amends = visits::Amends { Apology, Refreshment }
    edge_desk::PayMeans = settle::Means { Cash, Card, Transfer }
    edge_desk::ContactPurpose = reminders::Purpose { Remind48, Remind24, Apology, Late }
    edge_desk::ContactChannel = reminders::Channel { Phone, Text, Desk }
    edge_desk::ContactOutcome = reminders::Outcome { Reached, Confirmed, WantsMove, WantsCancel, NoAnswer, WrongNumber, WillWait, Refreshment, Sent }
    edge_path::PathStage = path::PathStage { FirstContact, Booking, Arrival, Waiting, Visit, Closing, HandOver, FollowUp, Return }
    edge_path::PointKind = path::PointKind { Obstacle, Magnet }
    edge_waiting::WaitingState = waiting::State { Open, Booked, Ended }
    edge_waiting::OfferMode = waiting::Mode { One, Wave }
    edge_waiting::OpeningState = waiting::OpeningState { Open, Taken, Closed }
    edge_waiting::OfferState = waiting::OfferState { Offered, Accepted, Declined, NoAnswer, Expired, Withdrawn }
    edge_waiting::OfferAnswer = waiting::Answer { Accept, Decline, NoAnswer }
    edge_visits::Golden = visits::Golden { NothingLeft, Answered }
    edge_followups::Outcome = followups::Outcome { Reached, NoAnswer, Busy, CallLater, WrongNumber, NotInterested }
    edge_followups::Pain = followups::Pain { None, Some, Strong }
    edge_followups::Bleeding = followups::Bleeding { Stopped, Still }
}

impl From<followups::WorkKind> for edge_visits::WorkKind {
    fn from(kind: followups::WorkKind) -> Self {
        use followups::{Kind, WorkKind};
        match kind {
            WorkKind::Followup(Kind::NextDayCall) => Self::NextDayCall,
            WorkKind::Followup(Kind::DoctorCallback) => Self::DoctorCallback,
            WorkKind::Followup(Kind::Recall) => Self::Recall,
            WorkKind::Followup(Kind::RemoteContact) => Self::RemoteContact,
            WorkKind::Followup(Kind::Debt) => Self::Debt,
            WorkKind::Followup(Kind::NoShow) => Self::NoShow,
            WorkKind::Followup(Kind::Mend) => Self::Mend,
            WorkKind::Followup(Kind::LeftUnseen) => Self::LeftUnseen,
            WorkKind::StepUnbooked => Self::StepUnbooked,
        }
    }
}
