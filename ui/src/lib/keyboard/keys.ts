/** Keys by their place on the board, so that Persian and Russian layouts press the same ones. */

/** What is asked of a key press. */
export interface Stroke {
  code: string;
  ctrl: boolean;
  shift: boolean;
  alt: boolean;
}

const named: Record<string, string> = { '?': 'Slash', '/': 'Slash', '+': 'Equal', '-': 'Minus', '.': 'Period', ',': 'Comma' };

/** Reads 'Ctrl+K', 'N', '1', '?', 'Shift+F2', 'ArrowUp'. */
export function stroke(keys: string): Stroke {
  const parts = keys === '+' ? ['+'] : keys.replace(/\+\+$/, '+=').split('+');
  const last = parts.pop() ?? '';
  return {
    code: codeOf(last === '=' ? '+' : last),
    ctrl: parts.includes('Ctrl'),
    shift: parts.includes('Shift') || last === '?',
    alt: parts.includes('Alt'),
  };
}

function codeOf(key: string): string {
  if (/^[A-Z]$/.test(key)) return `Key${key}`;
  if (/^\d$/.test(key)) return `Digit${key}`;
  return named[key] ?? key;
}

/** Whether this press is that stroke; the number pad counts as the row of digits. */
export function isStroke(event: KeyboardEvent, wanted: Stroke): boolean {
  return (
    plainCode(event.code) === wanted.code &&
    (event.ctrlKey || event.metaKey) === wanted.ctrl &&
    event.altKey === wanted.alt &&
    // Plus stands above the equals sign: pressed as it is printed, it holds Shift.
    (event.shiftKey === wanted.shift || wanted.code === 'Equal')
  );
}

function plainCode(code: string): string {
  return code.replace(/^Numpad(?=\d$)/, 'Digit').replace(/^NumpadEnter$/, 'Enter').replace(/^NumpadAdd$/, 'Equal').replace(/^NumpadSubtract$/, 'Minus');
}

/** Enter that is held down is one press: what it did is not done again to whatever stands there next. */
export function isHeld(event: KeyboardEvent, wanted: Stroke): boolean {
  return event.repeat && wanted.code === 'Enter';
}

/** While an input method is putting a word together, no key is ours. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}

/** Whether somebody is writing here. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit'].includes(target.type);
}

const ownOfText = ['KeyZ', 'KeyY', 'KeyX', 'KeyC', 'KeyV', 'KeyA', 'Home', 'End', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Delete', 'Backspace', 'Insert'];

const wayBack = ['KeyZ', 'KeyY'];

/** Fields in which something was written since they got the focus. */
const written = new WeakSet<EventTarget>();
document.addEventListener('focusin', ({ target }) => target && written.delete(target), true);
document.addEventListener('input', ({ target }) => target && written.add(target), true);

/** A stroke that a text field keeps for itself; where nothing was written, there is nothing of its own to take back. */
export function belongsToText({ target }: KeyboardEvent, wanted: Stroke): boolean {
  if (/^F\d/.test(wanted.code) || wanted.code === 'Escape') return false;
  if (wanted.ctrl && wayBack.includes(wanted.code)) return target !== null && written.has(target);
  return (!wanted.ctrl && !wanted.alt) || ownOfText.includes(wanted.code);
}

/** A stroke that a button or a link under the focus keeps for itself. */
export function belongsToControl(event: KeyboardEvent, wanted: Stroke): boolean {
  if (wanted.ctrl || wanted.alt || !(event.target instanceof Element)) return false;
  const presses = wanted.code === 'Enter' || wanted.code === 'Space';
  return presses && event.target.closest('button, a[href], input, select, summary, [role="option"], [role="radio"]') !== null;
}
