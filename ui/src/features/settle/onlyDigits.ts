/** A sum is written in digits of any script and the signs between them; nothing else gets into its field. */

const other = /[^\p{Nd}.,٬٫،'’\s]/gu;

/** What of a text may stand in a sum. */
export function signsOfSum(text: string): string {
  return text.replace(other, '');
}

/** For `beforeinput`: what is typed or pasted loses what is no part of a sum. */
export function onlyDigits(event: InputEvent): void {
  const { data, target } = event;
  if (data === null || !(target instanceof HTMLInputElement)) return;
  const kept = signsOfSum(data);
  if (kept === data) return;
  event.preventDefault();
  if (kept.trim() === '') return;
  target.setRangeText(kept, target.selectionStart ?? 0, target.selectionEnd ?? 0, 'end');
  target.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
