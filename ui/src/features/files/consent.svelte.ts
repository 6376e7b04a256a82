/** A written consent as it is filled in: its paper is kept first, then the consent that rests on it. */
import { errorAt } from '$lib/errors/error';
import { sentence } from '$lib/errors/words';
import { consentsAdd, filesAdd, type FilePurpose } from '$lib/generated/api';
import { plusDays } from '$lib/i18n';
import { choosePath } from '$lib/ipc';
import { Doing, bornOf } from '$lib/live/doing.svelte';
import { session } from '$lib/session/session.svelte';

/** For so long a consent holds unless the paper says otherwise. */
const DAYS = 365;

export class ConsentForm {
  purpose = $state<FilePurpose | ''>('');
  scope = $state('');
  givenOn = $state(session.practice.today);
  untilOn = $state(plusDays(session.practice.today, DAYS));
  signedBy = $state('');
  path = $state<string>();
  readonly paper = new Doing();
  readonly doing = new Doing();
  /** The paper that was kept already, when the consent was refused after it. */
  #kept: { path: string; id: string } | undefined;
  readonly fields = ['purpose', 'scope', 'givenOn', 'untilOn', 'signedBy', 'paperId', 'path'];

  constructor(readonly patientId: string) {}

  canSave = $derived.by(() => this.purpose !== '' && this.path !== undefined && this.givenOn !== '' && this.untilOn !== '');
  isBusy = $derived.by(() => this.paper.isBusy || this.doing.isBusy);

  wrong = (field: string): string | undefined => sentence(errorAt(this.doing.error, field)) ?? sentence(errorAt(this.paper.error, field));

  choose = async (): Promise<void> => {
    const path = await choosePath('attachment');
    if (path !== undefined) this.path = path;
  };

  save = async (): Promise<boolean> => {
    const { purpose } = this;
    if (purpose === '') return false;
    const paperId = await this.#paper();
    if (paperId === undefined) return false;
    const { patientId, scope, givenOn, untilOn, signedBy } = this;
    return (await this.doing.run((act) => consentsAdd({ patientId, purpose, scope, givenOn, untilOn, paperId, signedBy }, act))) !== undefined;
  };

  async #paper(): Promise<string | undefined> {
    const { path, patientId, givenOn } = this;
    if (path === undefined) return undefined;
    if (this.#kept?.path === path) return this.#kept.id;
    const done = await this.paper.run((act) => filesAdd({ patientId, visitId: null, kind: 'consent', title: '', takenOn: givenOn, path }, act));
    const id = bornOf(done);
    if (id !== undefined) this.#kept = { path, id };
    return id;
  }
}
