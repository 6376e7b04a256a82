/** How each error is met: where it is said, how loudly, and what helps. Its words are `error-<code>`. */
import type { ApiError } from './error';

export interface Meeting {
  /** Beside its field when it has one, a quiet line, or across the page. */
  where: 'line' | 'banner';
  tone: 'quiet' | 'danger';
  help: 'none' | 'again' | 'sign-in';
}

const refusal: Meeting = { where: 'line', tone: 'quiet', help: 'none' };
const fault: Meeting = { where: 'banner', tone: 'danger', help: 'again' };

const exceptions: Record<string, Meeting> = {
  'session-needed': { where: 'banner', tone: 'quiet', help: 'sign-in' },
  bug: { where: 'banner', tone: 'danger', help: 'none' },
  'store-damaged': { where: 'banner', tone: 'danger', help: 'none' },
  'store-newer': { where: 'banner', tone: 'danger', help: 'none' },
};

export function meeting(error: ApiError): Meeting {
  return exceptions[error.code] ?? (isFault(error) ? fault : refusal);
}

/** The world failed, not the person: the same act may be tried again. */
export function isFault(error: ApiError): boolean {
  return error.code.startsWith('store-') || error.code === 'key-damaged' || error.code === 'key-missing';
}
