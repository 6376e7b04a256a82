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
