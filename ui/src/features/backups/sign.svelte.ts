/** The state of safety at the foot of the window: how fresh the last verified backup is, and what runs. */
import { backupSign, backupStart, type BackupSign } from '$lib/generated/api';
import { m } from '$lib/i18n';
import type { Action } from '$lib/keyboard/action';
import { Live } from '$lib/live/live.svelte';
import { minute } from '$lib/live/minute.svelte';
import { route } from '$lib/route/route.svelte';
import { Attempt } from '$lib/session/attempt.svelte';
import { mayBackUp } from '$lib/session/may';
import { toasts } from '$lib/toasts/toasts.svelte';
import { Job } from './job.svelte';

/** Somebody asked for a backup and no place is known: the field for a folder takes the focus. */
export const wanted = $state({ place: false });

export class Sign {
  readonly live: Live<BackupSign>;
  readonly job = new Job();
  readonly #asking = new Attempt();
  value = $derived.by(() => this.live.value);
  /** A backup was tried last, and is not there. */
  isFailed = $derived.by(() => this.job.now?.kind === 'backup' && this.job.now.state === 'failed');
  /** It was made, and one of its places did not get it. */
  isPartly = $derived.by(() => this.job.now?.kind === 'backup' && this.job.now.state === 'done' && this.job.now.missed.length > 0);

  constructor() {
    // A backup grows old by itself.
    this.live = new Live(() => (minute.watch(), backupSign()), ['backup', 'backup_target', 'session']);
  }

  /** Backs up to every place that is here; without a place, to where places are chosen. */
  start = async (): Promise<void> => {
    if (this.job.isRunning) return this.show();
    await this.#asking.run(() => backupStart({ targetId: null, folder: null }));
    this.job.again();
    if (!this.#asking.error) return;
    if (this.#asking.error.code === 'backup-no-target') wanted.place = true;
    else toasts.refuse(this.#asking.error);
    this.show();
  };

  show = (): void => route.go('settings', { part: 'backups' });

  actions = (): Action[] => [{ id: 'backups-now', title: () => m.backupsNowAction(), icon: 'backup', keys: 'Ctrl+B', when: mayBackUp, run: this.start }];
}
