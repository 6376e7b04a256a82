/** What overlaps stands side by side: each gets a lane, and knows how many there are. Pure. */

export interface Timed {
  start: number;
  end: number;
}

export type Laned<T> = T & { lane: number; lanes: number };

/** In order of time. Those that overlap, also through a third one, share the width evenly. */
export function laned<T extends Timed>(all: readonly T[]): Laned<T>[] {
  const done: Laned<T>[] = [];
  let group: (T & { lane: number })[] = [];
  let ends: number[] = [];
  const close = (): void => {
    done.push(...group.map((one) => ({ ...one, lanes: ends.length })));
    group = [];
    ends = [];
  };
  for (const one of all.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (ends.length > 0 && ends.every((end) => end <= one.start)) close();
    const free = ends.findIndex((end) => end <= one.start);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = one.end;
    group.push({ ...one, lane });
  }
  close();
  return done;
}
