/**
 * The text without direction marks: for files, the clipboard and titles of windows.
 * Keeps the zero-width non-joiner, which is spelling.
 */
export function plain(text: string): string {
  return text.replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '');
}
