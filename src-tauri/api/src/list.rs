//! Every endpoint, once: from this list come the dispatcher, the window's client and the checks of rights.

use crate::edge::{
    appointments::*, backups::*, club::*, followups::*, journal::*, patients::*, session::*, staff::*, visits::*,
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
    [write VisitsClose] visits_write(WriteVisit) -> Changed = crate::visits::write;
    /// Closes a visit with its next step.
    [write VisitsClose] visits_close(CloseVisit) -> Changed = crate::visits::close;
    /// The sentence for the patient, and the first free time for the step.
    [read VisitsClose] visits_preview(PreviewClose) -> ClosePreview = crate::visits::preview;
    /// Next steps that are not booked yet.
    [read FollowupsWork] steps_open(ListWork) -> Vec<StepRow> = crate::steps::open;
    /// Takes a next step over.
    [write FollowupsWork] steps_accept(ById) -> Changed = crate::steps::accept;
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
