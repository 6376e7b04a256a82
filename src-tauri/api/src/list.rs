//! Every endpoint, once: from this list come the dispatcher, the window's client and the checks of rights.

use crate::edge::{
    appointments::*, backups::*, board::*, calendar::*, club::*, desk::*, facts::*, files::*, followups::*,
    handover::*, households::*, journal::*, paper::*, path::*, patients::*, plans::*, protocols::*, record::*, risk::*,
    scripts::*, session::*, staff::*, timetable::*, visits::*, waiting::*,
};

crate::api! {
    /// What the window must know before it draws anything.
    [open] session_show(Nothing) -> SessionDetail = crate::session::show;
    /// Signs a person in.
    [open] session_open(OpenSession) -> SessionDetail = crate::session::open;
    /// Signs the person out and closes the practice.
    [open] session_close(Nothing) -> SessionDetail = crate::session::close;
    /// Locks the practice: as signing out, and the sign-in knows who it was.
    [open] session_lock(Nothing) -> SessionDetail = crate::session::lock;
    /// Changes the user of the open practice by PIN.
    [open] session_switch(SwitchSession) -> SessionDetail = crate::account::switch;
    /// Somebody is at the machine: the practice does not lock itself yet.
    [open] session_alive(Nothing) -> Done = crate::session::alive;
    /// Acts in a doctor's name from now on, or in one's own again.
    [open] session_for(ActFor) -> SessionDetail = crate::account::act_for;
    /// Opens the practice by the recovery key and gives a manager a new password.
    [open] session_recover(RecoverSession) -> SessionDetail = crate::recovery::recover;
    /// The password once more; it holds for five minutes.
    [upkeep PracticeRead] session_confirm(ConfirmSession) -> Done = crate::account::confirm;
    /// Begins a recovery key: for a practice to be set up, or anew by one who manages keys.
    [open] recovery_begin(Nothing) -> RecoverySheet = crate::recovery::begin;
    /// The new recovery key takes the old one's place, when the groups were typed back.
    [upkeep KeysManage again] recovery_renew(AnswerRecovery) -> Done = crate::recovery::renew;
    /// Sets up a practice where none is and lets its manager in.
    [open] practice_found(FoundPractice) -> SessionDetail = crate::recovery::found;
    /// Gives the signed-in person a new password.
    [write PracticeRead] password_change(ChangePassword) -> Changed = crate::account::change_password;
    /// Gives the signed-in person a PIN on this machine, or takes it away.
    [write PracticeRead] pin_set(SetPin) -> Changed = crate::account::set_pin;
    /// Re-encrypts the practice under a new key, in the background.
    [whole KeysManage again] key_change(Nothing) -> JobDetail = crate::restore::change_key;
    /// Makes the sample clinic where no practice is, and turns to it.
    [open] sample_open(ChooseLanguage) -> SessionDetail = crate::sample::open;
    /// Chooses the language of the signed-in person.
    [write PracticeRead] session_language(ChooseLanguage) -> Changed = crate::session::language;
    /// The practice's own particulars.
    [read PracticeRead] practice_show(Nothing) -> PracticeDetail = crate::practice::show;
    /// Changes the practice's own particulars.
    [write PracticeEdit] practice_edit(EditPractice) -> Changed = crate::practice::edit;
    /// The rules in force today and their history.
    [read PracticeRead] rules_show(Nothing) -> RulesDetail = crate::practice::rules;
    /// Gives a rule a value from a day on.
    [write PracticeEdit] rules_set(SetRule) -> Changed = crate::practice::set_rule;
    /// Colleagues, with their roles and hours.
    [read PracticeRead] staff_list(Nothing) -> Vec<StaffRow> = crate::staff::list;
    /// Adds a colleague.
    [write StaffEdit again] staff_add(AddStaff) -> Changed = crate::staff::add;
    /// Changes a colleague's particulars, roles and hours.
    [write StaffEdit again] staff_edit(EditStaff) -> Changed = crate::staff::edit;
    /// Gives a colleague a new password.
    [write StaffEdit again] staff_password(SetPassword) -> Changed = crate::account::set_password;
    /// A colleague goes on leave; a substitute takes over what is open.
    [write StaffEdit again] staff_leave(AddLeave) -> Changed = crate::staff::leave;
    /// A leave is called off.
    [write StaffEdit again] staff_leave_cancel(ById) -> Changed = crate::staff::cancel_leave;
    /// The signed-in doctor lets an assistant act in their name, or does so no more.
    [write VisitsClose] staff_delegate(SetDelegate) -> Changed = crate::staff::delegate;
    /// What each role may do.
    [read PracticeRead] staff_roles(Nothing) -> Vec<RoleRow> = crate::staff::roles;
    /// Opens a refused file for half an hour, saying why.
    [write EmergencyOpen] emergency_open(OpenEmergency) -> Changed = crate::emergency::open;
    /// Emergency accesses, those not looked over first.
    [read EmergencyReview] emergency_list(Nothing) -> Vec<EmergencyRow> = crate::emergency::list;
    /// The manager has looked at an emergency access.
    [write EmergencyReview] emergency_review(ById) -> Changed = crate::emergency::review;
    /// What the practice offers, with the prices in force today.
    [read PracticeRead] services_list(Nothing) -> Vec<ServiceRow> = crate::services::list;
    /// Adds a service.
    [write ServicesEdit] services_add(AddService) -> Changed = crate::services::add;
    /// Changes a service.
    [write ServicesEdit] services_edit(EditService) -> Changed = crate::services::edit;
    /// A patient's medical file.
    [file RecordRead patient] record_show(ById) -> RecordDetail = crate::record::show;
    /// Writes a line of the medical file down.
    [write RecordEdit] record_add(AddRecord) -> Changed = crate::record::add;
    /// Corrects a line of the medical file.
    [write RecordEdit] record_edit(EditRecord) -> Changed = crate::record::edit;
    /// A line of the medical file holds no longer: a medication was stopped, an illness is over.
    [write RecordEdit] record_end(EndRecord) -> Changed = crate::record::end;
    /// Takes a line of the medical file away that was a mistake.
    [write RecordEdit] record_remove(ById) -> Changed = crate::record::remove;
    /// What is known of a patient, to be confirmed, and what changed since it last was.
    [file PatientsRead patient] intake_show(ById) -> IntakeDetail = crate::record::intake;
    /// The patient says that what is known still holds.
    [write VisitsRun] intake_confirm(ConfirmIntake) -> Changed = crate::record::confirm;
    /// Pictures and documents of a patient.
    [file PatientsRead patient] files_list(ById) -> Vec<FileRow> = crate::files::list;
    /// A picture, or what is known of a document.
    [file PatientsRead attachment] files_show(ById) -> FileDetail = crate::files::show;
    /// A page of a document as a picture.
    [file PatientsRead attachment] files_page(ShowFilePage) -> FilePage = crate::files::page;
    /// Keeps a picture or a document that lies where a person pointed to.
    [write PatientsEdit] files_add(AddFile) -> Changed = crate::files::add;
    /// Takes a picture or a document away.
    [write PatientsEdit] files_end(ById) -> Changed = crate::files::end;
    /// Writes a picture or a document out, for a purpose that is allowed.
    [write PatientsEdit again] files_export(ExportFile) -> Changed = crate::files::export;
    /// Written consents of a patient.
    [file PatientsRead patient] consents_list(ById) -> Vec<ConsentRow> = crate::files::consents;
    /// Takes a written consent in.
    [write PatientsEdit] consents_add(AddConsent) -> Changed = crate::files::add_consent;
    /// A patient withdraws a consent.
    [write PatientsEdit] consents_withdraw(WithdrawConsent) -> Changed = crate::files::withdraw;
    /// All that is remembered of a patient, what is over last.
    [file PatientsRead patient] facts_list(ById) -> Vec<FactRow> = crate::facts::list;
    /// What shows of a patient at a place: nothing private at the desk, whoever looks.
    [file PatientsRead patient] facts_remember(RememberAt) -> RememberDetail = crate::facts::remember;
    /// Writes a fact about a patient down.
    [write PatientsEdit] facts_add(AddFact) -> Changed = crate::facts::add;
    /// Changes a fact.
    [write PatientsEdit] facts_edit(EditFact) -> Changed = crate::facts::edit;
    /// Takes a fact away.
    [write PatientsEdit] facts_end(ById) -> Changed = crate::facts::end;
    /// What the practice would like to know of its patients.
    [read PatientsRead] questions_list(Nothing) -> Vec<QuestionRow> = crate::facts::questions;
    /// Gives the practice its list of questions.
    [write PracticeEdit] questions_set(SetQuestions) -> Changed = crate::facts::set_questions;
    /// Who belongs together with a patient, and who may be called for them.
    [file PatientsRead patient] households_show(ById) -> HouseholdDetail = crate::households::show;
    /// Says who belongs together with a patient.
    [write PatientsEdit] households_set(SetHousehold) -> Changed = crate::households::set;
    /// Says whether a person may be called for a patient.
    [write PatientsEdit] households_speak(SetSpeaker) -> Changed = crate::households::speak;
    /// Patients by name, mobile, national id or file number, best match first.
    [read PatientsRead] patients_find(FindPatients) -> Vec<PatientRow> = crate::patients::find;
    /// The thirty patients registered last.
    [read PatientsRead] patients_recent(Nothing) -> Vec<PatientRow> = crate::patients::recent;
    /// A patient's page.
    [file PatientsRead patient] patients_show(ById) -> PatientDetail = crate::patients::show;
    /// A patient's timeline, newest first.
    [file PatientsRead patient] patients_timeline(ShowTimeline) -> Vec<TimelineRow> = crate::patients::timeline;
    /// Who may be the same person as a draft.
    [read PatientsRead] patients_duplicates(LikelyDuplicates) -> Vec<DuplicateRow> = crate::patients::duplicates;
    /// How many patients there are, by a trait.
    [read PatientsRead] patients_count(CountPatients) -> Vec<CountRow> = crate::patients::count;
    /// Opens a patient's file.
    [write PatientsEdit] patients_add(AddPatient) -> Changed = crate::patients::add;
    /// Changes a patient's file.
    [write PatientsEdit] patients_edit(EditPatient) -> Changed = crate::patients::edit;
    /// One day, a column a doctor.
    [read AppointmentsRead] appointments_day(ShowDay) -> DayDetail = crate::appointments::day;
    /// One appointment.
    [read AppointmentsRead] appointments_show(ById) -> AppointmentRow = crate::appointments::show;
    /// The first free times.
    [read AppointmentsRead] appointments_free(FindFreeTimes) -> Vec<FreeTime> = crate::appointments::free;
    /// Counts appointments, narrowed and grouped.
    [read AppointmentsRead] appointments_count(CountAppointments) -> AppointmentCounts = crate::appointments::count;
    /// Books a patient into a doctor's time.
    [write AppointmentsBook] appointments_book(BookAppointment) -> Changed = crate::appointments::book;
    /// Gives an appointment another time or doctor.
    [write AppointmentsBook] appointments_move(MoveAppointment) -> Changed = crate::appointments::reschedule;
    /// The patient says that they will come.
    [write AppointmentsBook] appointments_confirm(ById) -> Changed = crate::appointments::confirm;
    /// Cancels with a reason.
    [write AppointmentsBook] appointments_cancel(CancelAppointment) -> Changed = crate::appointments::cancel;
    /// The patient did not come.
    [write AppointmentsBook] appointments_no_show(ById) -> Changed = crate::appointments::no_show;
    /// Rooms and chairs, with their hours of today.
    [read PracticeRead] rooms_list(Nothing) -> Vec<RoomRow> = crate::timetable::rooms;
    /// Adds a room.
    [write PracticeEdit] rooms_add(AddRoom) -> Changed = crate::timetable::add_room;
    /// Changes a room.
    [write PracticeEdit] rooms_edit(EditRoom) -> Changed = crate::timetable::edit_room;
    /// The weeks of a doctor or a room, with the days from which they hold.
    [read PracticeRead] hours_show(ShowHours) -> Vec<WeekRow> = crate::timetable::hours;
    /// Gives a doctor or a room a week that holds from a day.
    [write ScheduleEdit] hours_set(SetHours) -> Changed = crate::timetable::set_hours;
    /// Days off of some months: the country's pack with the practice's changes.
    [read PracticeRead] holidays_list(ListHolidays) -> HolidaysDetail = crate::timetable::holidays;
    /// Says of a day whether it is off.
    [write ScheduleEdit] holidays_set(SetHoliday) -> Changed = crate::timetable::set_holiday;
    /// Takes the practice's own word about a day back: the pack holds again.
    [write ScheduleEdit] holidays_reset(OnDay) -> Changed = crate::timetable::reset_holiday;
    /// Blocked times that are not over.
    [read AppointmentsRead] closures_list(DaySpan) -> Vec<ClosureRow> = crate::timetable::closures;
    /// Blocks time; who is booked then is to be moved with an apology.
    [write ScheduleEdit] closures_add(AddClosure) -> Changed = crate::timetable::add_closure;
    /// Opens a blocked time again.
    [write ScheduleEdit] closures_cancel(ById) -> Changed = crate::timetable::cancel_closure;
    /// Who must be moved with an apology, the most urgent first.
    [read AppointmentsRead] displaced_list(ListDisplaced) -> Vec<DisplacedRow> = crate::timetable::displaced;
    /// Days side by side, a column a doctor or a room.
    [read AppointmentsRead] calendar_show(ShowCalendar) -> CalendarDetail = crate::calendar::show;
    /// One appointment with what happened to it.
    [read AppointmentsRead] appointments_detail(ById) -> AppointmentDetail = crate::calendar::detail;
    /// The times that a series would take, around days off and what is booked.
    [read AppointmentsBook] series_plan(PlanSeries) -> Vec<SeriesTime> = crate::series::plan;
    /// Books a series, whole or not at all.
    [write AppointmentsBook] series_book(BookSeries) -> Changed = crate::series::book;
    /// Moves this, the following or all appointments of a series.
    [write AppointmentsBook] series_move(MoveSeries) -> Changed = crate::series::reschedule;
    /// Cancels this, the following or all appointments of a series.
    [write AppointmentsBook] series_cancel(CancelSeries) -> Changed = crate::series::cancel;
    /// Records a try to reach somebody about an appointment.
    [write AppointmentsBook] appointments_contact(RecordContact) -> Changed = crate::reminders::record;
    /// Half-made bookings and calls to give back, the oldest first.
    [read AppointmentsBook] enquiries_list(Nothing) -> Vec<EnquiryRow> = crate::enquiries::list;
    /// Parks a half-made booking, or notes a call to give back.
    [write AppointmentsBook] enquiries_park(ParkEnquiry) -> Changed = crate::enquiries::park;
    /// Ends an enquiry: it was answered, or dropped.
    [write AppointmentsBook] enquiries_end(EndEnquiry) -> Changed = crate::enquiries::end;
    /// From the first contact to the answer.
    [read FiguresRead] enquiries_figures(DaySpan) -> EnquiryFigures = crate::enquiries::figures;
    /// Somebody came without an appointment.
    [write VisitsRun] visits_walk_in(WalkIn) -> Changed = crate::desk::walk_in;
    /// Somebody left without being seen: why is kept, and a call becomes due.
    [write VisitsRun] visits_leave_unseen(LeaveUnseen) -> Changed = crate::desk::leave_unseen;
    /// Offers amends for a long wait.
    [write VisitsRun] visits_amends(OfferAmends) -> Changed = crate::desk::amends;
    /// A doctor is late, or in time again.
    [write AppointmentsBook] delays_set(SetDelay) -> Changed = crate::desk::set_delay;
    /// A doctor's delay of today, and who is to be told.
    [read AppointmentsRead] delays_show(ShowDelay) -> DelayDetail = crate::desk::delay;
    /// The opening checklist of a day.
    [read AppointmentsRead] checklist_show(ShowChecklist) -> Vec<ChecklistRow> = crate::desk::checklist;
    /// Ticks an item of today, or takes the tick away.
    [write VisitsRun] checklist_tick(TickChecklist) -> Changed = crate::desk::tick;
    /// Gives the practice its own checklist.
    [write PracticeEdit] checklist_set(SetChecklist) -> Changed = crate::desk::set_checklist;
    /// What a visit costs, what was paid, what is left.
    [read PaymentsTake] settle_show(ById) -> SettleDetail = crate::settle::show;
    /// Takes a payment for a visit.
    [write PaymentsTake] settle_pay(TakePayment) -> Changed = crate::settle::pay;
    /// Takes a payment back by its mirror image.
    [write PaymentsTake] settle_reverse(ReversePayment) -> Changed = crate::settle::reverse;
    /// What is still open at the end of a day, and what was taken.
    [read PaymentsTake] day_end_show(OnDay) -> DayEndDetail = crate::settle::day_end;
    /// What hinders and what draws on the patients' way.
    [read PracticeRead] path_list(Nothing) -> Vec<PathPointRow> = crate::path::list;
    /// Writes a point of the way down, or changes one.
    [write FollowupsWork] path_set(SetPathPoint) -> Changed = crate::path::set;
    /// Takes a point off the map.
    [write FollowupsWork] path_end(ById) -> Changed = crate::path::end;
    /// What is said at the desk, in the practice's own words.
    [read PracticeRead] scripts_list(Nothing) -> Vec<ScriptRow> = crate::scripts::list;
    /// Gives the practice its own words for an occasion.
    [write ScriptsEdit] scripts_set(SetScript) -> Changed = crate::scripts::set;
    /// What is said to a person now, with the names filled in.
    [read AppointmentsRead] scripts_fill(FillScript) -> FilledScript = crate::scripts::fill;
    /// Whether a text may be said, printed or sent.
    [read PracticeRead] wording_check(CheckWording) -> WordingDetail = crate::wording::check;
    /// Who is to be reminded, and what to say.
    [read AppointmentsRead] reminders_list(ListReminders) -> Vec<ReminderRow> = crate::reminders::list;
    /// The waiting list.
    [read AppointmentsRead] waiting_list(ListWaiting) -> Vec<WaitingRow> = crate::waiting::list;
    /// Puts somebody on the waiting list.
    [write AppointmentsBook] waiting_add(WaitingDraft) -> Changed = crate::waiting::add;
    /// Changes an entry of the waiting list.
    [write AppointmentsBook] waiting_edit(EditWaiting) -> Changed = crate::waiting::edit;
    /// Takes somebody off the waiting list, with a reason.
    [write AppointmentsBook] waiting_end(EndWaiting) -> Changed = crate::waiting::end;
    /// Who of the waiting list fits a free time, in the order in which they are asked.
    [read AppointmentsRead] waiting_match(MatchWaiting) -> Vec<WaitingRow> = crate::waiting::fitting;
    /// Times that came free and are being offered.
    [read AppointmentsRead] fill_board(Nothing) -> FillBoard = crate::fill::board;
    /// Begins to offer a free time.
    [write AppointmentsBook] fill_open(OpenFill) -> Changed = crate::fill::open;
    /// Offers it to the next who fit.
    [write AppointmentsBook] fill_next(ById) -> Changed = crate::fill::next;
    /// What somebody answered; the first who accepts has the time.
    [write AppointmentsBook] fill_answer(AnswerOffer) -> Changed = crate::fill::answer;
    /// Somebody who came too late was told so.
    [write AppointmentsBook] fill_told(ById) -> Changed = crate::fill::told;
    /// Offers a time no longer.
    [write AppointmentsBook] fill_close(ById) -> Changed = crate::fill::close;
    /// The treatment plans of a patient.
    [read PatientsRead] plans_list(ById) -> Vec<PlanDetail> = crate::plans::list;
    /// A treatment plan.
    [read PatientsRead] plans_show(ById) -> PlanDetail = crate::plans::show;
    /// Offers a treatment plan.
    [write VisitsClose] plans_add(AddPlan) -> Changed = crate::plans::add;
    /// Changes a treatment plan.
    [write VisitsClose] plans_edit(EditPlan) -> Changed = crate::plans::edit;
    /// The patient chooses an option, before a witness.
    [write FollowupsWork] plans_choose(ChoosePlan) -> Changed = crate::plans::choose;
    /// How a plan is paid over time.
    [write FollowupsWork] plans_pay(PayPlan) -> Changed = crate::plans::pay;
    /// A plan does not go on.
    [write FollowupsWork] plans_end(EndPlan) -> Changed = crate::plans::end;
    /// A plan that was ended goes on after all.
    [write FollowupsWork] plans_reopen(ById) -> Changed = crate::plans::reopen;
    /// A phase is done, or was not done after all.
    [write FollowupsWork] phases_done(DonePhase) -> Changed = crate::plans::phase_done;
    /// A phase stands still for a reason, or goes on.
    [write FollowupsWork] phases_stall(StallPhase) -> Changed = crate::plans::phase_stall;
    /// What a patient's chosen plan goes on with.
    [read PatientsRead] plans_next(ById) -> Option<NextPhaseDetail> = crate::plans::next;
    /// What is planned and not booked, the longest first.
    [read FollowupsWork] plans_unbooked(Nothing) -> Vec<UnbookedRow> = crate::plans::unbooked;
    /// The coordinator's board: where everybody stands, computed from what happened.
    [read FollowupsWork] board_show(ShowBoard) -> BoardDetail = crate::board::show;
    /// Who came once and has nothing booked, the latest first.
    [read FollowupsWork] board_once(Nothing) -> Vec<OnceRow> = crate::board::once;
    /// Brings somebody back to the active path: they are called on a day.
    [write FollowupsWork] board_return(ReturnPatient) -> Changed = crate::board::put_back;
    /// Where patients were lost, by doctor and by week.
    [read FollowupsWork] leaks_show(DaySpan) -> Vec<LeakCountRow> = crate::board::leaks;
    /// The patients behind a number of the leaks.
    [read FollowupsWork] leaks_list(ListLeaks) -> Vec<LeakRow> = crate::board::leaked;
    /// How doctors differ.
    [read FiguresRead] variance_show(DaySpan) -> Vec<VarianceRow> = crate::board::variance;
    /// The signed-in doctor's own numbers.
    [read VisitsClose] variance_mine(DaySpan) -> Vec<VarianceRow> = crate::board::own_variance;
    /// How well missed appointments are foretold.
    [read AppointmentsRead] risk_show(Nothing) -> RiskDetail = crate::risk::show;
    /// The risks of a day's coming appointments.
    [read AppointmentsRead] risk_day(OnDay) -> Vec<RiskRow> = crate::risk::day;
    /// Learns from the practice's history anew.
    [upkeep FiguresRead] risk_learn(Nothing) -> RiskDetail = crate::risk::learn;
    /// The day sheet.
    [read AppointmentsRead] paper_day(PrintDay) -> PaperDetail = crate::paper::day;
    /// An appointment card.
    [read AppointmentsRead] paper_card(PrintOne) -> PaperDetail = crate::paper::card;
    /// A treatment plan, for the patient.
    [read PatientsRead] paper_plan(PrintOne) -> PaperDetail = crate::paper::plan;
    /// The invoice of a visit with what was paid.
    [upkeep PaymentsTake] paper_receipt(PrintOne) -> PaperDetail = crate::paper::receipt;
    /// The sheet of the recovery key that is being made.
    [open] paper_recovery(PrintKey) -> PaperDetail = crate::paper::recovery;
    /// Keeps pages as a file where a person pointed to.
    [read PracticeRead] paper_save(SavePaper) -> PaperSaved = crate::paper::save;
    /// The day at a glance.
    [read AppointmentsRead] today_show(Nothing) -> TodayDetail = crate::today::show;
    /// Who waits for a doctor, or for all.
    [read AppointmentsRead] visits_queue(ShowQueue) -> Vec<TodayCard> = crate::today::queue;
    /// The patient is here.
    [write VisitsRun] visits_arrive(Arrive) -> Changed = crate::visits::arrive;
    /// The patient goes into the room.
    [write VisitsRun] visits_call_in(ById) -> Changed = crate::visits::call_in;
    /// The patient leaves.
    [write VisitsRun] visits_leave(ById) -> Changed = crate::visits::leave;
    /// Everything that a consultation shows.
    [file PatientsRead visit] visits_show(ById) -> VisitDetail = crate::visits::show;
    /// Writes down what was said and done.
    [write VisitsClose] visits_write(WriteVisit) -> Changed = crate::consultation::write;
    /// Keeps what is being typed on this machine, beside the record of acts.
    [upkeep VisitsClose] drafts_keep(KeepDraft) -> Done = crate::consultation::keep_draft;
    /// Begins a contact by telephone, in writing or by video.
    [write VisitsClose] visits_remote(BeginRemote) -> Changed = crate::consultation::remote;
    /// Texts of a patient that two devices wrote, for a person to choose from.
    [file PatientsRead patient] clashes_list(ById) -> Vec<ClashRow> = crate::clashes::list;
    /// Chooses one of two texts, or writes one from both.
    [write PatientsEdit] clashes_settle(SettleClash) -> Changed = crate::clashes::settle;
    /// What is asked in a visit, by occasion.
    [read PracticeRead] protocols_list(Nothing) -> Vec<ProtocolRow> = crate::protocols::list;
    /// Gives an occasion its protocol.
    [write PracticeEdit] protocols_set(SetProtocol) -> Changed = crate::protocols::set;
    /// Takes the usual protocols for every occasion that has none.
    [write PracticeEdit] protocols_usual(Nothing) -> Changed = crate::protocols::usual;
    /// Closes a visit with its next step.
    [write VisitsClose] visits_close(CloseVisit) -> Changed = crate::visits::close;
    /// The sentence for the patient, and the first free time for the step.
    [read VisitsClose] visits_preview(PreviewClose) -> ClosePreview = crate::visits::preview;
    /// Next steps that are not booked yet.
    [read FollowupsWork] steps_open(ListWork) -> Vec<StepRow> = crate::steps::open;
    /// Takes a next step over.
    [write FollowupsWork] steps_accept(ById) -> Changed = crate::handover::accept;
    /// Notes a try to reach the patient about a next step.
    [write FollowupsWork] steps_try(TryStep) -> Changed = crate::handover::tried;
    /// Gives a next step back to who gave it, with the reason.
    [write FollowupsWork] steps_give_back(SayStep) -> Changed = crate::handover::give_back;
    /// Passes a next step on to somebody else.
    [write FollowupsWork] steps_pass_on(PassStep) -> Changed = crate::handover::pass_on;
    /// What a next step asked for was done without a booking.
    [write FollowupsWork] steps_done(SayStep) -> Changed = crate::handover::done;
    /// Nothing is left to do for a next step, for a reason that is counted.
    [write FollowupsWork] steps_end(EndStep) -> Changed = crate::handover::end;
    /// What came to the signed-in person, what has climbed to them, and their referrals.
    [read FollowupsWork] handover_show(Nothing) -> HandoverDetail = crate::handover::show;
    /// Answers a referral.
    [write VisitsClose] referrals_answer(AnswerReferral) -> Changed = crate::handover::answer;
    /// The sender has seen what became of a referral.
    [write FollowupsWork] referrals_seen(ById) -> Changed = crate::handover::seen;
    /// What the closing sheet needs besides the visit.
    [read VisitsClose] closing_show(ById) -> ClosingDetail = crate::handover::closing;
    /// Why care ended, counted by reason and by doctor.
    [read FiguresRead] visits_endings(CountEndings) -> Vec<EndingRow> = crate::handover::endings;
    /// What somebody must do, late and urgent first.
    [read FollowupsWork] followups_list(ListWork) -> Vec<WorkRow> = crate::followups::list;
    /// Everything that the caller sees.
    [read FollowupsWork] followups_show(ById) -> FollowupDetail = crate::followups::show;
    /// Records a try and its outcome.
    [write FollowupsWork] followups_attempt(RecordAttempt) -> Changed = crate::followups::attempt;
    /// A patient's wallet.
    [read WalletRead] wallet_show(ById) -> WalletDetail = crate::club::wallet;
    /// Wallets that hold something, largest first.
    [read WalletRead] wallet_list(ListWallets) -> Vec<WalletRow> = crate::club::list;
    /// Sums over the whole ledger.
    [read FiguresRead] ledger_totals(Nothing) -> LedgerTotals = crate::club::totals;
    /// What can be taken back and done again.
    [read PracticeRead] journal_state(Nothing) -> JournalState = crate::journal::state;
    /// Takes the signed-in person's last act on this machine back.
    [write PracticeRead] journal_undo(Nothing) -> Changed = crate::journal::undo;
    /// Does again what was taken back last.
    [write PracticeRead] journal_redo(Nothing) -> Changed = crate::journal::redo;
    /// Takes one act back: one's own, or with the right anybody's.
    [write PracticeRead] history_undo(ById) -> Changed = crate::history::undo;
    /// The record of what was done, newest first.
    [read HistoryRead] history_list(ListHistory) -> HistoryPage = crate::history::list;
    /// One act with what it changed.
    [read HistoryRead] history_show(ById) -> HistoryDetail = crate::history::show;
    /// Who opened which file, newest first.
    [read HistoryRead] openings_list(ListOpenings) -> Vec<OpeningRow> = crate::history::openings;
    /// The machines that wrote in the record.
    [read PracticeRead] device_list(Nothing) -> Vec<DeviceRow> = crate::history::devices;
    /// Gives this machine a name.
    [write PracticeEdit] device_name(NameDevice) -> Changed = crate::history::name_device;
    /// How fresh the last verified backup is.
    [read PracticeRead] backup_sign(Nothing) -> BackupSign = crate::backups::sign;
    /// Everything about backups.
    [read BackupMake] backups_show(Nothing) -> BackupsDetail = crate::backups::show;
    /// Makes a backup now, in the background.
    [upkeep BackupMake] backup_start(StartBackup) -> JobDetail = crate::backups::start;
    /// Reads a backup back and checks all of it, in the background.
    [upkeep BackupMake] backup_verify(AtPath) -> JobDetail = crate::backups::verify;
    /// A folder gets backups from now on.
    [write BackupManage] backup_target_add(AddTarget) -> Changed = crate::backups::add_target;
    /// A target gets another name or habit.
    [write BackupManage] backup_target_edit(EditTarget) -> Changed = crate::backups::edit_target;
    /// A folder gets no backups any more; those that lie there stay.
    [write BackupManage] backup_target_remove(ById) -> Changed = crate::backups::remove_target;
    /// When backups are made by themselves.
    [write BackupManage] backup_schedule(SetSchedule) -> Changed = crate::backups::set_schedule;
    /// What runs in the background, or ran last.
    [open] job_show(Nothing) -> Option<JobDetail> = crate::job::show;
    /// Stops what runs in the background.
    [open] job_cancel(Nothing) -> Done = crate::job::cancel;
    /// Backups that can be put back, newest first.
    [open] restore_find(FindBackups) -> Vec<FoundBackup> = crate::restore::find;
    /// What is in a backup, and what today has that it lacks.
    [open] restore_look(OpenBackup) -> RestoreLook = crate::restore::look;
    /// Puts a backup back, in the background; today's file is kept aside.
    [open] restore_start(OpenBackup) -> JobDetail = crate::restore::start;
    /// Looks at everything from zero: pages, journal, ledgers, rules.
    [upkeep Check] practice_check(Nothing) -> CheckDetail = crate::journal::check;
    /// Goes on without acts that were saved once and are missing from the file; what is left is looked at from zero.
    [upkeep Check again] practice_accept_loss(Nothing) -> CheckDetail = crate::journal::accept_loss;
}
