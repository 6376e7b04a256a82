import { expect, test } from 'vitest';
import type { AppointmentStatus, CalendarCard, CalendarDetail, ClosureRow } from '$lib/generated/api';
import { columnsOf, without } from './columns';
import { along, beside, stopAt, stopsOf } from './stops';

export function card(id: string, start: number, minutes = 30, status: AppointmentStatus = 'planned', more: Partial<CalendarCard> = {}): CalendarCard {
  return {
    id, start, minutes, status, day: '2026-11-22', patientId: 'p', patientName: 'Mina', staffId: 'd', roomId: null, roomName: null, serviceName: null,
    buffer: 0, isFirstVisit: false, hasAlert: false, beyond: null, seriesId: null, isDisplaced: false, note: '', ...more,
  };
}

function detail(appointments: CalendarCard[], more: Partial<CalendarDetail> = {}): CalendarDetail {
  return {
    columns: [{ id: 'd', name: 'Dr' }], appointments, closures: [], openings: [], opens: 540, closes: 660, slotMinutes: 30,
    days: [{ day: '2026-11-22', isWeekend: false, holiday: null, hours: [{ columnId: 'd', start: 540, end: 600 }] }], ...more,
  };
}

const closure = (more: Partial<ClosureRow>): ClosureRow => ({ id: 'c', staffId: null, staffName: null, roomId: null, roomName: null, fromDay: '2026-11-22', untilDay: '2026-11-22', start: 570, end: 600, reason: 'Meeting', isUrgent: false, displaced: 0, ...more });

const column = (...asked: Parameters<typeof detail>): ReturnType<typeof columnsOf>[number] => {
  const [one] = columnsOf(detail(...asked), 'doctor');
  if (!one) throw new Error('there is a column');
  return one;
};

const stops = (...asked: Parameters<typeof detail>): string[] =>
  stopsOf(column(...asked), 0, { opens: 540, closes: 660 }, 30).map((stop) => `${stop.start}-${stop.end} ${stop.card?.id ?? stop.shut?.why.kind ?? 'free'}`);

test('stretches without what is taken', () => {
  expect(without([{ start: 0, end: 100 }], [{ start: 20, end: 30 }, { start: 90, end: 120 }])).toEqual([{ start: 0, end: 20 }, { start: 30, end: 90 }]);
  expect(without([{ start: 0, end: 10 }], [{ start: 0, end: 10 }])).toEqual([]);
});

test('what is not worked is shut, and a closure says why', () => {
  const one = column([], { closures: [closure({})] });
  expect(one.open).toEqual([{ start: 540, end: 570 }]);
  expect(one.shut.map(({ start, end, why }) => `${start}-${end} ${why.kind}`)).toEqual(['570-600 closure', '600-660 hours']);
});

test('a closure of another doctor or another day is not here, one of the practice is', () => {
  const shut = (more: Partial<ClosureRow>): number => column([], { closures: [closure(more)] }).shut.filter(({ why }) => why.kind === 'closure').length;
  expect(shut({ staffId: 'other' })).toBe(0);
  expect(shut({ staffId: 'd' })).toBe(1);
  expect(shut({ fromDay: '2026-11-23', untilDay: '2026-11-24' })).toBe(0);
  expect(shut({ start: null, end: null })).toBe(1);
});

test('closures of one time are told apart', () => {
  const one = column([], { closures: [closure({ id: 'a', start: null, end: null }), closure({ id: 'b', start: 540, end: 570 })] });
  expect(one.shut.map(({ key, start, end }) => `${key} ${start}-${end}`)).toEqual(['a 540-660', 'b 540-570']);
});

test('a holiday names the whole day, where nobody works on it', () => {
  const off = column([], { days: [{ day: '2026-11-22', isWeekend: false, holiday: 'Feast', hours: [] }] });
  expect(off.shut).toEqual([{ start: 540, end: 660, key: 'at-540', why: { kind: 'holiday', name: 'Feast' } }]);
});

test('by room, an appointment stands in its room', () => {
  const asked = detail([card('a', 540, 30, 'planned', { roomId: 'r' })], { columns: [{ id: 'r', name: 'Room' }] });
  expect(columnsOf(asked, 'room')[0]?.cards).toHaveLength(1);
  expect(columnsOf(asked, 'doctor')[0]?.cards).toHaveLength(0);
});

test('a canceled appointment is still seen, and its time is free', () => {
  expect(stops([card('a', 570, 30, 'cancelled')])).toEqual(['540-570 free', '570-600 free', '570-600 a', '600-630 hours', '630-660 hours']);
});

test('free time goes on where an appointment ends, and comes back to the line', () => {
  expect(stops([card('a', 540, 20)])).toEqual(['540-560 a', '560-570 free', '570-600 free', '600-630 hours', '630-660 hours']);
});

test('every minute lies in exactly one stop, unless appointments overlap', () => {
  const all = stopsOf(column([card('a', 555, 40), card('b', 600, 25)]), 0, { opens: 540, closes: 660 }, 15);
  for (let minute = 540; minute < 660; minute += 1) expect(all.filter((stop) => stop.start <= minute && minute < stop.end)).toHaveLength(1);
});

test('the keyboard goes from stop to stop, aside among those that overlap, and to the nearest time', () => {
  const all = stopsOf(column([card('a', 540), card('b', 550)]), 0, { opens: 540, closes: 660 }, 30);
  const first = stopAt(all, 541);
  if (!first) throw new Error('there is one');
  expect(first.key).toBe('a');
  expect(beside(all, first, 1)?.key).toBe('b');
  expect(beside(all, first, -1)).toBeUndefined();
  expect(along(all, first, 1)?.key).toBe('b');
  expect(along(all, first, -1)).toBeUndefined();
  expect(stopAt(all, 2000)?.start).toBe(630);
});
