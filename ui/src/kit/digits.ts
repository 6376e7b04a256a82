/** Digits of every script as the ten that the core knows. */
const zeros = [0x06f0, 0x0660, 0xff10];

export function plainDigits(text: string): string {
  return Array.from(text, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    const zero = zeros.find((first) => code >= first && code <= first + 9);
    return zero === undefined ? sign : String(code - zero);
  }).join('');
}

/** Without the marks of direction that messengers leave in copied text. */
export function withoutMarks(text: string): string {
  return text.replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '');
}
