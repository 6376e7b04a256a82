/** Where backups go, when, and which were made. */
import { errorAt } from '$lib/errors/error';
import { sentence } from '$lib/errors/words';
import { backupSchedule, backupsShow, backupStart, backupTargetAdd, backupTargetEdit, backupTargetRemove, backupVerify, keyChange, type BackupsDetail, type PlaceRow, type TargetRow } from '$lib/generated/api';
import { formatTime } from '$lib/i18n';
import { choosePath } from '$lib/ipc';
import { act, Doing } from '$lib/live/doing.svelte';
import { Live } from '$lib/live/live.svelte';
import { minute } from '$lib/live/minute.svelte';
import { Attempt } from '$lib/session/attempt.svelte';
import { beginning, Job } from './job.svelte';
import { readTime } from './words';

export const everyHours = [0, 2, 4, 8] as const;

export class Backups {
  readonly detail: Live<BackupsDetail>;
  readonly job = new Job();
  readonly asking = new Attempt();
  readonly adding = new AddForm();
  readonly schedule = new ScheduleForm();

  constructor() {
    // A stick comes and goes by itself.
    this.detail = new Live(() => (minute.watch(), this.#read()), ['backup', 'backup_target', 'rule_value', 'session']);
  }

  startAll = (): Promise<void> => this.#begin(() => backupStart({ targetId: null, folder: null }));
  startAt = (target: TargetRow): Promise<void> => this.#begin(() => backupStart({ targetId: target.id, folder: null }));
  verify = (path: string): Promise<void> => this.#begin(() => backupVerify({ path }));
  changeKey = (): Promise<void> => this.#begin(() => beginning(keyChange));

  automate = (target: TargetRow, isAutomatic: boolean): Promise<unknown> => act((id) => backupTargetEdit({ id: target.id, name: target.name, isAutomatic }, id));
  remove = (target: TargetRow): Promise<unknown> => act((id) => backupTargetRemove({ id: target.id }, id));

  async #begin(ask: () => Promise<unknown>): Promise<void> {
    await this.asking.run(ask);
    this.job.again();
  }

  async #read(): Promise<BackupsDetail> {
    const detail = await backupsShow();
    this.schedule.fill(detail);
    return detail;
  }
}

/** A place that is being added. */
export class AddForm {
  folder = $state('');
  name = $state('');
  isAutomatic = $state(true);
  readonly doing = new Doing();
  readonly browsing = new Attempt();

  /** A stick that is plugged in. */
  take = (place: PlaceRow): void => {
    this.folder = place.folder;
    this.name = place.name;
  };

  browse = async (): Promise<void> => {
    const folder = await this.browsing.run(() => choosePath('folder'));
    if (folder) this.folder = folder;
  };

  wrong = (field: 'folder' | 'name'): string | undefined => sentence(errorAt(this.doing.error, field));

  save = async (): Promise<boolean> => {
    const { folder, name, isAutomatic } = this;
    const done = await this.doing.run((id) => backupTargetAdd({ folder, name: name.trim() || folderName(folder), isAutomatic }, id));
    if (!done) return false;
    this.folder = '';
    this.name = '';
    return true;
  };
}

/** The times as they are written. */
export class ScheduleForm {
  daily = $state('');
  hours = $state('0');
  readonly doing = new Doing();
  #known = $state('');
  isSame = $derived.by(() => this.#known === `${readTime(this.daily)} ${this.hours}`);
  isWrong = $derived(this.daily.trim() !== '' && readTime(this.daily) === undefined);
  #isFilled = false;

  /** Once: what is typed stays while the rest is read again. */
  fill = ({ dailyMinute, everyHours: hours }: BackupsDetail): void => {
    if (this.#isFilled) return;
    this.#isFilled = true;
    this.daily = dailyMinute === null ? '' : formatTime(dailyMinute);
    this.hours = String(hours);
    this.#remember();
  };

  save = async (): Promise<void> => {
    if (this.isWrong) return;
    const done = await this.doing.run((id) => backupSchedule({ dailyMinute: readTime(this.daily) ?? null, everyHours: Number(this.hours) }, id));
    if (done) this.#remember();
  };

  #remember(): void {
    this.#known = `${readTime(this.daily)} ${this.hours}`;
  }
}

function folderName(folder: string): string {
  return folder.split(/[\\/]/).findLast((part) => part !== '') ?? folder;
}
