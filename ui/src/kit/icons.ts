/** Our own small set of drawings: strokes on a 20 by 20 sheet. */
export const icons = {
  today: 'M4 5h12v11H4z M4 8.5h12 M7 3v3 M13 3v3 M8 12l1.5 1.5L12.5 11',
  day: 'M4 5h12v11H4z M4 8.5h12 M8 8.5V16 M12 8.5V16 M7 3v3 M13 3v3',
  patients: 'M7.5 9a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z M3 16c0-3 2-4.5 4.5-4.5S12 13 12 16 M13 9.2a2.2 2.2 0 1 0-.8-4.2 M14 11.8c2 .3 3 1.8 3 4.2',
  calls: 'M5 3.5h2.5L9 7 7.2 8.4a9 9 0 0 0 4.4 4.4L13 11l3.5 1.5V15A1.5 1.5 0 0 1 15 16.5 11.5 11.5 0 0 1 3.5 5 1.5 1.5 0 0 1 5 3.5z',
  steps: 'M3.5 16H8v-4.5h4V7h4.5 M14 4.5 16.5 7 14 9.5',
  queue: 'M4 5h12 M4 10h12 M4 15h7',
  board: 'M3.5 4.5h3.6v11H3.5z M8.2 4.5h3.6v7H8.2z M12.9 4.5h3.6v4h-3.6z',
  club: 'M3.5 6h12A1.5 1.5 0 0 1 17 7.5v7a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 3 14.5V5.5A1.5 1.5 0 0 1 4.5 4H14 M13.5 11h.1',
  settings: 'M4 6h7 M14 6h2 M4 14h2 M9 14h7 M11 4.5v3h3v-3z M6 12.5v3h3v-3z',
  search: 'M9 14A5 5 0 1 0 9 4a5 5 0 0 0 0 10z M12.7 12.7 16.5 16.5',
  add: 'M10 4v12 M4 10h12',
  check: 'M4.5 10.5 8.5 14.5 15.5 6',
  close: 'M5 5l10 10 M15 5 5 15',
  forward: 'M8 5l5 5-5 5',
  back: 'M12 5l-5 5 5 5',
  down: 'M5 8l5 5 5-5',
  undo: 'M4 8h8a4 4 0 0 1 0 8H8 M7 5 4 8l3 3',
  redo: 'M16 8H8a4 4 0 0 0 0 8h4 M13 5l3 3-3 3',
  alert: 'M10 3.5 17 16H3z M10 8.5v3.5 M10 14h.1',
  edit: 'M4 16l.7-3L13 4.7l2.3 2.3L7 15.3z',
  person: 'M10 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6z M4 16.5c0-3.4 2.6-5 6-5s6 1.6 6 5',
  door: 'M5 16.5v-13h8v13 M3 16.5h14 M10.5 10h.1',
  clock: 'M10 16.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13z M10 6v4.2l2.7 1.6',
  keys: 'M3 6h14v8.5H3z M6 9h.1 M9 9h.1 M12 9h.1 M14.5 9h.1 M6.5 12h7',
  globe: 'M10 16.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13z M3.5 10h13 M10 3.5c2 2 2.8 4 2.8 6.5s-.8 4.5-2.8 6.5c-2-2-2.8-4-2.8-6.5S8 5.5 10 3.5z',
  lock: 'M5 9h10v7.5H5z M7 9V6.5a3 3 0 0 1 6 0V9 M10 12v1.5',
  history: 'M4 10a6 6 0 1 0 1.8-4.3L4 7.5 M4 4v3.5h3.5 M10 6.8v3.4l2.3 1.4',
  backup: 'M5.5 3.5h9v5h-9z M4 8.5h12v8H4z M8.5 3.5v2 M11.5 3.5v2 M7 12.5h6',
  star: 'M10 3.5l2 4.2 4.5.6-3.3 3.2.8 4.5-4-2.2-4 2.2.8-4.5L3.5 8.3 8 7.7z',
  repeat: 'M4 9a4 4 0 0 1 4-4h7 M13 3l2.5 2L13 7 M16 11a4 4 0 0 1-4 4H5 M7 17l-2.5-2L7 13',
  print: 'M6 8V3.5h8V8 M6 14H3.5V8h13v6H14 M6 11.5h8v5H6z',
  leave: 'M8 3.5H4v13h4 M8 10h8.5 M13.5 7l3 3-3 3',
} as const;

export type IconName = keyof typeof icons;

/** Drawings that follow the reading direction. */
export const mirrored: ReadonlySet<IconName> = new Set(['forward', 'back', 'steps', 'queue', 'leave']);
