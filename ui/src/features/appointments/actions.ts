/** What can be done while booking, as data for buttons, keys, the palette and the sheet of keys. */
import { formatDayLong, formatTime, m } from '$lib/i18n';
import type { Action } from '$lib/keyboard/action';
import type { Booking } from './booking.svelte';

/** What the view does with a booking. */
interface Ways {
  book: () => unknown;
  bookSeries: () => unknown;
  park: () => unknown;
  callBack: () => unknown;
  leave: () => unknown;
}

export function bookingActions(booking: Booking, { book, bookSeries, park, callBack, leave }: Ways): Action[] {
  const take = (index: number) => (): unknown => {
    booking.take(index);
    // Of a series one chooses where it begins.
    return booking.series.isOn ? undefined : book();
  };
  return [
    ...booking.times.map((time, index) => ({ id: `appointments-take-${index}`, title: () => m.appointmentsTimeLine({ day: formatDayLong(time.day), time: formatTime(time.start) }), keys: String(index + 1), run: take(index) })),
    { id: 'appointments-park', title: () => m.enquiriesParkAction(), keys: 'F8', run: park },
    { id: 'appointments-call-back', title: () => m.enquiriesCallBackAction(), icon: 'calls', keys: 'F9', run: callBack },
    { id: 'appointments-series', title: () => m.appointmentsSeriesAction(), keys: 'F7', when: () => booking.patientId !== '' && booking.time !== undefined, run: booking.series.turn },
    { id: 'appointments-book-now', title: () => m.appointmentsBookAction(), icon: 'check', keys: 'Ctrl+Enter', when: () => (booking.series.isOn ? booking.series.canBook : booking.canBook), run: () => (booking.series.isOn ? bookSeries() : book()) },
    { id: 'appointments-later', title: () => m.appointmentsBookMoreAction(), icon: 'down', keys: 'L', when: () => booking.hasLater, run: booking.later },
    { id: 'appointments-leave', title: () => m.appointmentsBackAction(), keys: 'Escape', run: leave },
  ];
}
