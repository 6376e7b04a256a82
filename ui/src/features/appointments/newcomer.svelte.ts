/** Somebody new as far as a telephone call tells: names, mobile, form of address. */
import { patientsDuplicates, type DuplicateRow, type Newcomer } from '$lib/generated/api';
import { emptyDraft } from '$lib/fields/emptyDraft';
import { Live } from '$lib/live/live.svelte';

const NUMBER = /^[\d۰-۹٠-٩+\s-]{4,}$/;

export class NewcomerForm {
  isOpen = $state(false);
  given = $state('');
  family = $state('');
  mobile = $state('');
  addressForm = $state('none');
  /** Files that may be theirs already. */
  readonly alike = new Live<DuplicateRow[]>(() => this.#alike(), ['patient', 'patient_phone']);

  /** What was typed into the search is the beginning of the file. */
  begin = (typed: string): void => {
    this.isOpen = true;
    if (NUMBER.test(typed)) this.mobile = typed;
    else [this.given = '', this.family = ''] = [typed.split(/\s+/)[0] ?? '', typed.split(/\s+/).slice(1).join(' ')];
  };

  fill(one: Newcomer): void {
    this.isOpen = true;
    [this.given, this.family, this.mobile, this.addressForm] = [one.givenName, one.familyName, one.mobile, one.addressForm];
  }

  input(): Newcomer | null {
    return this.isOpen ? { givenName: this.given, familyName: this.family, mobile: this.mobile, addressForm: this.addressForm } : null;
  }

  #alike(): Promise<DuplicateRow[]> {
    const { given, family, mobile, isOpen } = this;
    if (!isOpen || (family.trim().length < 2 && mobile.trim().length < 8)) return Promise.resolve([]);
    return patientsDuplicates({ draft: { ...emptyDraft(), givenName: given, familyName: family, mobiles: mobile.trim() === '' ? [] : [mobile] }, exceptId: null });
  }
}
