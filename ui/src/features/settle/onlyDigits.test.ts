import { expect, test } from 'vitest';
import { onlyDigits, signsOfSum } from './onlyDigits';

function write(data: string): string {
  const input = document.createElement('input');
  input.value = '200';
  input.setSelectionRange(3, 3);
  const event = new InputEvent('beforeinput', { data, cancelable: true });
  input.addEventListener('beforeinput', (one) => onlyDigits(one as InputEvent));
  if (input.dispatchEvent(event)) input.setRangeText(data, 3, 3, 'end');
  return input.value;
}

test('digits of every script and their separators stand in a sum, letters do not', () => {
  expect(signsOfSum('۲۰۰٬۰۰۰')).toBe('۲۰۰٬۰۰۰');
  expect(signsOfSum('٢٠٠')).toBe('٢٠٠');
  expect(signsOfSum('2,000.50')).toBe('2,000.50');
  expect(signsOfSum('۲۰۰ تومان').trim()).toBe('۲۰۰');
});

test('a letter is not written, a digit is, and of what is pasted the sum stays', () => {
  expect(write('r')).toBe('200');
  expect(write('۳')).toBe('200۳');
  expect(write('000r')).toBe('200000');
});
