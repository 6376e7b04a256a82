/** Copied text has no direction marks, and text without them is left to the system. */
import { expect, test } from 'vitest';
import { copyPlainly } from './clipboard';

copyPlainly(document);

function copied(): { text: string | undefined; taken: boolean } {
  const data = new DataTransfer();
  const event = new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true });
  document.body.dispatchEvent(event);
  return { text: data.getData('text/plain') || undefined, taken: event.defaultPrevented };
}

function choose(text: string): void {
  document.body.innerHTML = `<p>${text}</p><input>`;
  document.getSelection()?.selectAllChildren(document.querySelector('p') ?? document.body);
}

test('marks are stripped and the half-space stays', () => {
  choose('نوبت‌های \u2068علی\u2069، \u2068\u200E−۵\u2069');
  expect(copied()).toEqual({ text: 'نوبت‌های علی، −۵', taken: true });
});

test('text without marks is copied by the system', () => {
  choose('نوبت‌ها');
  expect(copied()).toEqual({ text: undefined, taken: false });
});

test('a field copies what was typed', () => {
  choose('\u2068علی\u2069');
  document.querySelector('input')?.focus();
  expect(copied()).toEqual({ text: undefined, taken: false });
});
