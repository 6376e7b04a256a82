/** A patient among their own: who belongs together, who may be called for whom. */
import { errorAt } from '$lib/errors/error';
import { sentence } from '$lib/errors/words';
import { householdsSet, householdsShow, householdsSpeak, type HouseholdDetail, type Relation } from '$lib/generated/api';
import { act, Doing } from '$lib/live/doing.svelte';
import { Live } from '$lib/live/live.svelte';

export const relations: readonly Relation[] = ['parent', 'child', 'spouse', 'sibling', 'grandparent', 'other'];

export class Household {
  readonly shown: Live<HouseholdDetail>;
  isEditing = $state(false);
  isSpeaking = $state(false);

  constructor(readonly patientId: () => string) {
    this.shown = new Live(() => householdsShow({ id: patientId() }), ['household', 'household_member', 'speaks_for', 'patient', 'patient_phone']);
  }

  edit = (): void => {
    this.isEditing = true;
  };

  choose = (): void => {
    this.isSpeaking = true;
  };

  speak = (personId: string, maySpeak: boolean): Promise<unknown> => act((id) => householdsSpeak({ patientId: this.patientId(), personId, maySpeak }, id));
}

interface Member {
  patientId: string;
  name: string;
  relation: Relation | '';
}

/** The members as they are edited; the patient always stands among them. */
export class HouseholdForm {
  readonly doing = new Doing();
  name = $state('');
  members = $state<Member[]>([]);

  constructor(private readonly patientId: string, patientName: string, shown: HouseholdDetail) {
    this.name = shown.name ?? '';
    this.members = shown.members.map(({ person, relation }) => ({ patientId: person.id, name: person.name, relation }));
    if (this.members.every((member) => member.patientId !== patientId)) this.members.unshift({ patientId, name: patientName, relation: 'other' });
  }

  isMe = (member: Member): boolean => member.patientId === this.patientId;

  add = (patientId: string, name: string): void => {
    if (this.members.every((member) => member.patientId !== patientId)) this.members.push({ patientId, name, relation: 'other' });
  };

  remove = (place: number): void => {
    this.members.splice(place, 1);
  };

  input = (): { patientId: string; name: string; members: { patientId: string; relation: Relation }[] } => ({
    patientId: this.patientId,
    name: this.name,
    members: this.members.map(({ patientId, relation }) => ({ patientId, relation: relation === '' ? 'other' : relation })),
  });

  save = async (): Promise<boolean> => (await this.doing.run((id) => householdsSet(this.input(), id))) !== undefined;

  wrong = (field: string): string | undefined => sentence(errorAt(this.doing.error, field));
}
