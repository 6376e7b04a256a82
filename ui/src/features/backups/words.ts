/** Times, sizes and ages of backups in words. */
import { plainDigits, withoutMarks } from '$kit/digits';
import type { BackupSign, FoundBackup } from '$lib/generated/api';
import { formatNumber, m, plusDays } from '$lib/i18n';

const MEBI = 1024 * 1024;
const DAY = 24 * 60 * 60 * 1000;

/** When the last verified one was made; nothing when there is none. */
export function lastLine({ day, minute }: Pick<BackupSign, 'day' | 'minute'>, today: string): string | undefined {
  if (day === null || minute === null) return undefined;
  if (day === today) return m.backupsSignTodayLine({ time: minute });
  return day === plusDays(today, -1) ? m.backupsSignYesterdayLine({ time: minute }) : m.backupsSignDayLine({ day });
}

/** Whole mebibytes, at least one; from a gibibyte on whole gibibytes, unless that says too little. */
export function sizeText(bytes: number): string {
  const [unit, size] = bytes >= 10 * 1024 * MEBI ? ['gb', bytes / (1024 * MEBI)] : ['mb', bytes / MEBI];
  return m.backupsSizeLabel({ unit: unit as string, size: formatNumber(Math.max(1, Math.round(size as number))) });
}

export function ageText(at: number, now: number = Date.now()): string {
  return m.backupsAgeLabel({ days: Math.max(0, Math.floor((now - at) / DAY)) });
}

export function whoseText({ isOurs, isSample }: Pick<FoundBackup, 'isOurs' | 'isSample'>): string {
  const whose = isOurs === false ? 'other' : isSample ? 'sample' : isOurs ? 'ours' : 'unknown';
  return m.backupsWhoseLabel({ whose });
}

/** A time of day as people type it, in minutes; undefined when it is none. */
export function readTime(text: string): number | undefined {
  const found = /^(\d{1,2})(?:[:.٫](\d{2}))?$/.exec(plainDigits(withoutMarks(text)).trim());
  if (!found) return undefined;
  const [hours, minutes] = [Number(found[1]), Number(found[2] ?? 0)];
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : undefined;
}
