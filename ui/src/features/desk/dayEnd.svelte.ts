/** The end of a day: what is still open, each line with what settles it. */
import { appointmentsNoShow, dayEndShow, visitsArrive, type AppointmentRow, type DayEndDetail, type OpenVisitRow, type SettleRow } from '$lib/generated/api';
import { m } from '$lib/i18n';
import type { Action } from '$lib/keyboard/action';
import { act } from '$lib/live/doing.svelte';
import { Live } from '$lib/live/live.svelte';
import { minute } from '$lib/live/minute.svelte';
import { route } from '$lib/route/route.svelte';
import { session } from '$lib/session/session.svelte';

/** A line that is open: an appointment without an end, a visit that is not closed, a bill that is not paid. */
export type Line = { key: string; kind: 'unresolved'; row: AppointmentRow } | { key: string; kind: 'open'; row: OpenVisitRow } | { key: string; kind: 'unsettled'; row: SettleRow };

/** What opens above the page. */
export interface EndSheets {
  cancel: (row: AppointmentRow) => void;
  left: (row: OpenVisitRow) => void;
  settle: (row: SettleRow) => void;
}

export class DayEnd {
  at = $state<string>();
  readonly detail: Live<DayEndDetail>;

  constructor(readonly day: string) {
    this.detail = new Live(() => {
      minute.watch();
      return dayEndShow({ day: this.day });
    }, ['appointment', 'visit', 'visit_service', 'posting', 'invoice', 'enquiry', 'closure', 'holiday', 'staff_leave', 'patient']);
  }

  lines = $derived.by<Line[]>(() => linesOf(this.detail.value));
  chosen = $derived.by<Line | undefined>(() => this.lines.find((line) => line.key === this.at));
  /** All that is open, with what waits in other lists. */
  left = $derived.by(() => this.lines.length + (this.detail.value?.enquiries ?? 0) + (this.detail.value?.displaced ?? 0));
  taken = $derived.by(() => (this.detail.value?.takings ?? []).reduce((sum, row) => sum + row.amount, 0));

  of<K extends Line['kind']>(kind: K): Extract<Line, { kind: K }>[] {
    return this.lines.filter((line): line is Extract<Line, { kind: K }> => line.kind === kind);
  }
}

function linesOf(detail: DayEndDetail | undefined): Line[] {
  if (!detail) return [];
  return [
    ...detail.unresolved.map((row): Line => ({ key: `unresolved:${row.id}`, kind: 'unresolved', row })),
    ...detail.openVisits.map((row): Line => ({ key: `open:${row.id}`, kind: 'open', row })),
    ...detail.unsettled.map((row): Line => ({ key: `unsettled:${row.visitId}`, kind: 'unsettled', row })),
  ];
}

/** What can be done with a line; the first is what settles it most often. */
export function lineActs(line: Line, sheets: EndSheets): Action[] {
  switch (line.kind) {
    case 'unresolved': return ofAppointment(line.row, sheets);
    case 'open': return ofVisit(line.row, sheets);
    case 'unsettled': return [{ id: 'desk-end-settle', title: m.deskEndSettleAction, icon: 'club', keys: 'M', run: () => sheets.settle(line.row) }];
  }
}

function ofAppointment(row: AppointmentRow, sheets: EndSheets): Action[] {
  const canBook = (): boolean => session.can('appointments-book');
  return [
    { id: 'desk-end-no-show', title: m.todayNoShowAction, icon: 'close', keys: 'S', when: canBook, run: () => act((id) => appointmentsNoShow({ id: row.id }, id)) },
    { id: 'desk-end-arrive', title: m.todayArriveAction, icon: 'check', keys: 'A', when: () => session.can('visits-run'), run: () => act((id) => visitsArrive({ appointmentId: row.id }, id)) },
    { id: 'desk-end-cancel', title: m.todayCancelAction, keys: 'X', when: canBook, run: () => sheets.cancel(row) },
  ];
}

function ofVisit(row: OpenVisitRow, sheets: EndSheets): Action[] {
  return [
    { id: 'desk-end-visit', title: m.todayVisitAction, icon: 'edit', keys: 'O', when: () => session.can('visits-close'), run: () => route.go('visit', { id: row.id }) },
    { id: 'desk-end-left', title: m.todayLeftAction, icon: 'leave', keys: 'U', when: () => !row.isInRoom && session.can('visits-run'), run: () => sheets.left(row) },
  ];
}
