/** Putting a backup back, step by step: find, open, look, and only then put back. What was chosen stays. */
import { restoreFind, restoreLook, restoreStart, type FoundBackup, type OpenBackup, type RestoreLook } from '$lib/generated/api';
import { choosePath } from '$lib/ipc';
import { Live } from '$lib/live/live.svelte';
import { Attempt } from '$lib/session/attempt.svelte';
import { session } from '$lib/session/session.svelte';
import { beginning } from './job.svelte';

export type Way = 'password' | 'key';

/** The folder that was looked into: it is still known when the next try begins. */
let lastFolder: string | null = null;

/** The backup that was tried last, so that a try that failed can be made again; none after one that was put back. */
export const tried: { path: string | undefined } = { path: undefined };

export class Restore {
  typed = $state(lastFolder ?? '');
  folder = $state<string | null>(lastFolder);
  readonly found: Live<FoundBackup[]>;
  readonly browsing = new Attempt();
  readonly attempt = new Attempt();

  chosen = $state.raw<FoundBackup>();
  way = $state<Way>('password');
  login = $state('');
  password = $state('');
  recoveryKey = $state('');
  look = $state.raw<RestoreLook>();

  /** The key of today does not open it: it was made before the key was changed. */
  #isOld = $state(false);
  /** The practice is open and the backup is its own: its key opens it. */
  needsSecret = $derived.by(() => session.state !== 'signed-in' || this.#isOld);
  stage = $derived.by(() => (this.look ? 'look' : this.chosen ? 'open' : 'find'));

  /** Chosen by itself as soon as it is found, once. */
  #meant: string | undefined;

  constructor(path: string | undefined) {
    this.#meant = path ?? tried.path;
    this.found = new Live(() => this.#find(this.folder), ['backup', 'session']);
  }

  lookIn = (folder: string | null): void => {
    lastFolder = folder;
    this.typed = folder ?? '';
    if (folder === this.folder) this.found.again();
    else this.folder = folder;
  };

  browse = async (): Promise<void> => {
    const folder = await this.browsing.run(() => choosePath('folder'));
    if (folder) this.lookIn(folder);
  };

  /** A backup is chosen; one that needs no secret is looked into at once. */
  choose = async (backup: FoundBackup): Promise<void> => {
    if (backup.error) return;
    this.chosen = backup;
    this.#isOld = false;
    this.attempt.anew();
    if (!backup.logins.includes(this.login)) this.login = backup.logins[0] ?? '';
    if (this.needsSecret) return;
    await this.open();
    if (this.attempt.error?.code !== 'backup-wrong-secret') return;
    this.#isOld = true;
    this.attempt.forget();
  };

  open = async (): Promise<void> => {
    this.look = await this.attempt.run(() => restoreLook(this.#asked()));
  };

  /** The core closes the practice and goes on in the background; the window shows how far it is. */
  putBack = async (): Promise<void> => {
    tried.path = this.chosen?.path;
    await this.attempt.run(() => beginning(() => restoreStart(this.#asked())));
  };

  /** One step back; answers whether there was one. */
  back = (): boolean => {
    const was = this.stage;
    this.attempt.forget();
    this.look = undefined;
    if (was === 'open' || !this.needsSecret) this.chosen = undefined;
    return was !== 'find';
  };

  #asked(): OpenBackup {
    const isKey = this.needsSecret && this.way === 'key';
    const isPassword = this.needsSecret && this.way === 'password';
    return { path: this.chosen?.path ?? '', login: isPassword ? this.login : null, password: isPassword ? this.password : null, recoveryKey: isKey ? this.recoveryKey : null };
  }

  async #find(folder: string | null): Promise<FoundBackup[]> {
    const found = await restoreFind({ folder });
    const meant = found.find((backup) => backup.path === this.#meant);
    if (meant) {
      this.#meant = undefined;
      void this.choose(meant);
    }
    return found;
  }
}
