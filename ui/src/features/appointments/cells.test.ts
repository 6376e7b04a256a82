import { expect, test } from 'vitest';
import type { AppointmentRow, DayColumn } from '$lib/generated/api';
import { cellsOf } from './cells';

// A Sunday: weekday 6.
const day = { day: '2026-11-22', opens: 540, closes: 720 };

function row(id: string, start: number, minutes: number, status: AppointmentRow['status'] = 'planned'): AppointmentRow {
  return {
    id, start, minutes, status, day: day.day, patientId: 'p', patientName: 'Mina', staffId: 's', staffName: 'Dr', serviceId: null, serviceName: null,
    source: 'phone', cancelReason: '', note: '', bookedOn: day.day, isFirstVisit: false, visitId: null, labels: [],
  };
}

function column(...appointments: AppointmentRow[]): DayColumn {
  return { staffId: 's', staffName: 'Dr', hours: [{ weekday: 6, start: 540, end: 660 }], appointments };
}

const shown = (one: DayColumn): string[] => cellsOf(one, day, 30).map((cell) => `${cell.kind} ${cell.start}+${cell.minutes}`);

test('an empty day is free in working hours and closed after them', () => {
  expect(shown(column())).toEqual(['free 540+30', 'free 570+30', 'free 600+30', 'free 630+30', 'closed 660+30', 'closed 690+30']);
});

test('free time goes on where an appointment ends, and comes back to the grid', () => {
  expect(shown(column(row('a', 540, 20)))).toEqual(['appointment 540+20', 'free 560+10', 'free 570+30', 'free 600+30', 'free 630+30', 'closed 660+30', 'closed 690+30']);
});

test('a cancelled appointment is still seen, and its time is free', () => {
  const cells = shown(column(row('a', 570, 30, 'cancelled')));
  expect(cells).toContain('gone 570+30');
  expect(cells).toContain('free 570+30');
});

test('every minute of the day lies in exactly one cell that holds time', () => {
  const cells = cellsOf(column(row('a', 555, 40), row('b', 600, 25), row('c', 700, 30)), day, 15).filter((cell) => cell.kind !== 'gone');
  for (let minute = day.opens; minute < day.closes; minute += 1) {
    expect(cells.filter((cell) => cell.start <= minute && minute < cell.start + cell.minutes)).toHaveLength(1);
  }
});
