/** Names of occasions and of what is filled in. */
import type { ScriptKind } from '$lib/generated/api';
import { m } from '$lib/i18n';

export const kinds: readonly ScriptKind[] = ['welcome', 'long-wait', 'doctor-late', 'angry', 'soft-sell', 'reminder', 'reminder-text', 'offer', 'offer-gone', 'apology', 'booked'];

export const kindTitle = (kind: ScriptKind): string => m.scriptsKindChoice({ kind });

export const nameTitle = (name: string): string => m.scriptsNameChoice({ name });
