/** Moves an appointment by the pointer, or makes it longer by its lower edge. A press without a way is a click. */
import type { Attachment } from 'svelte/attachments';
import type { CalendarCard } from '$lib/generated/api';
import type { Calendar } from './calendar.svelte';
import { columnAt, downTo, minuteAt, placeAt, rounded, type Layout } from './place';

/** So many pixels are still a click. */
const SLACK = 5;
/** So near to an edge the grid scrolls, and so far in a frame. */
const EDGE = 28;
const PACE = 12;

interface Drag {
  card: CalendarCard;
  isLength: boolean;
  x: number;
  y: number;
  /** How far below the beginning of the card it was taken. */
  grip: number;
  isOn: boolean;
}

export interface Ground {
  calendar: Calendar;
  layout: () => Layout;
  /** What scrolls. */
  room: () => HTMLElement | undefined;
  /** Whether this one may be moved now. */
  may: (id: string) => CalendarCard | undefined;
}

/** For the body of the grid: its own beginning is the origin. */
export function dragging(ground: Ground): Attachment<HTMLElement> {
  return (body) => {
    let drag: Drag | undefined;
    let last: PointerEvent | undefined;
    let frame = 0;

    const point = (event: PointerEvent): { along: number; down: number } => {
      const box = body.getBoundingClientRect();
      const isMirrored = getComputedStyle(body).direction === 'rtl';
      return { along: isMirrored ? box.right - event.clientX : event.clientX - box.left, down: event.clientY - box.top };
    };

    function down(event: PointerEvent): void {
      // A finger scrolls.
      if (event.button !== 0 || event.pointerType === 'touch') return;
      const part = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-card], [data-edge]') : null;
      const card = part && ground.may(part.dataset['card'] ?? part.dataset['edge'] ?? '');
      if (!card) return;
      drag = { card, isLength: part.dataset['edge'] !== undefined, x: event.clientX, y: event.clientY, grip: point(event).down - downTo(ground.layout(), card.start), isOn: false };
    }

    function moved(event: PointerEvent): void {
      if (!drag) return;
      if (!drag.isOn) {
        if (Math.hypot(event.clientX - drag.x, event.clientY - drag.y) < SLACK) return;
        drag.isOn = true;
        body.setPointerCapture(event.pointerId);
        ground.calendar.pickUp(drag.card, true);
      }
      last = event;
      frame ||= requestAnimationFrame(follow);
    }

    /** Once a frame, however often the pointer moved. */
    function follow(): void {
      frame = 0;
      if (!drag?.isOn || !last) return;
      const layout = ground.layout();
      const { along, down: under } = point(last);
      if (drag.isLength) {
        const end = rounded(minuteAt(layout, under), layout.step);
        ground.calendar.carry({ minutes: Math.max(Math.min(layout.step, drag.card.minutes), end - drag.card.start) });
      } else {
        ground.calendar.carry({ at: columnAt(layout, along), start: placeAt(layout, along, under - drag.grip, drag.card.minutes).start });
      }
      if (scroll(last)) frame = requestAnimationFrame(follow);
    }

    /** At an edge the grid goes on by itself. */
    function scroll(event: PointerEvent): boolean {
      const room = ground.room();
      if (!room) return false;
      const box = room.getBoundingClientRect();
      const way = (at: number, from: number, to: number): number => (at < from + EDGE ? -PACE : at > to - EDGE ? PACE : 0);
      const [x, y] = [way(event.clientX, box.left, box.right), way(event.clientY, box.top + EDGE, box.bottom)];
      const before = [room.scrollLeft, room.scrollTop];
      if (x !== 0 || y !== 0) room.scrollBy(x, y);
      return room.scrollLeft !== before[0] || room.scrollTop !== before[1];
    }

    function up(event: PointerEvent): void {
      const wasOn = drag?.isOn === true;
      if (wasOn && frame) follow();
      stop();
      if (!wasOn) return;
      body.releasePointerCapture(event.pointerId);
      // The press that ends a move opens nothing.
      body.addEventListener('click', swallow, { capture: true, once: true });
      setTimeout(() => body.removeEventListener('click', swallow, { capture: true }));
      void ground.calendar.drop();
    }

    function swallow(event: Event): void {
      event.stopPropagation();
      event.preventDefault();
    }

    function stop(): void {
      cancelAnimationFrame(frame);
      frame = 0;
      drag = last = undefined;
    }

    /** Escape puts it back: the pointer then drags nothing. */
    function key(event: KeyboardEvent): void {
      if (event.key === 'Escape' && drag) stop();
    }

    function lost(): void {
      if (drag?.isOn) ground.calendar.putDown();
      stop();
    }

    body.addEventListener('pointerdown', down);
    body.addEventListener('pointermove', moved);
    body.addEventListener('pointerup', up);
    body.addEventListener('pointercancel', lost);
    window.addEventListener('keydown', key, { capture: true });
    return () => {
      stop();
      body.removeEventListener('pointerdown', down);
      body.removeEventListener('pointermove', moved);
      body.removeEventListener('pointerup', up);
      body.removeEventListener('pointercancel', lost);
      window.removeEventListener('keydown', key, { capture: true });
    };
  };
}
