import type { ApiError } from '$lib/generated/api';

export type { ApiError };

export function isApiError(thrown: unknown): thrown is ApiError {
  return typeof thrown === 'object' && thrown !== null && typeof (thrown as ApiError).code === 'string';
}

/** Whatever was thrown, as one shape; what the core did not say is a bug of ours. */
export function asApiError(thrown: unknown): ApiError {
  if (isApiError(thrown)) return { ...thrown, args: thrown.args ?? {} };
  return { code: 'bug', args: { incident: '-' } };
}

/** The error, if it is about this field or a part of it. */
export function errorAt(error: ApiError | undefined, field: string): ApiError | undefined {
  return error?.field === field || error?.field?.startsWith(`${field}.`) ? error : undefined;
}

/** Whether what the error complains about is another in `now` than it was in `before`. */
export function isAbout(error: ApiError, before: unknown, now: unknown): boolean {
  const [was, is] = [valueAt(before, error.field), valueAt(now, error.field)];
  return JSON.stringify(was) !== JSON.stringify(is);
}

/** The value at a path such as `draft.mobiles.0`, or the nearest whole that is there. */
function valueAt(value: unknown, field: string | null | undefined): unknown {
  let found = value;
  for (const name of field?.split('.') ?? []) {
    const inner: unknown = typeof found === 'object' && found !== null ? (found as Record<string, unknown>)[name] : undefined;
    if (inner === undefined) return found;
    found = inner;
  }
  return found;
}
