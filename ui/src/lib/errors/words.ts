/** An error as a sentence. */
import { errorHint, errorText } from '$lib/i18n';
import type { ApiError } from './error';

/** What is so, and what helps, when there is something to add. */
export function sentence(error: ApiError | undefined): string | undefined {
  if (!error) return undefined;
  const args = error.incident ? { ...error.args, incident: error.incident } : error.args;
  return [errorText(error.code, args), errorHint(error.code, args)].filter(Boolean).join(' ');
}

