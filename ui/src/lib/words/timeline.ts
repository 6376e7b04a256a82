/** What a line of a patient's path says. */
import type { TimelineRow } from '$lib/generated/api';
import { m } from '$lib/i18n';

export function lineTitle({ kind, code }: TimelineRow): string {
  switch (kind) {
    case 'registered': return m.patientsTimelineRegistered();
    case 'appointment': return m.patientsTimelineAppointment({ status: code });
    case 'visit': return m.visitsStateLabel({ state: code });
    case 'step': return m.visitsKindLabel({ kind: code });
    case 'followup': return m.patientsTimelineFollowup({ code });
    case 'contact': return m.patientsTimelineContact({ code });
    case 'plan': return m.patientsTimelinePlan({ code });
    case 'note': return m.patientsTimelineNote();
    case 'file': return m.filesKindChoice({ kind: code });
    case 'intake': return m.patientsTimelineIntake();
    case 'money': return m.clubPostingLabel({ kind: code });
  }
}
