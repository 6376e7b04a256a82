/** Setting up a practice in four calm steps. Going back loses nothing; only the last step does anything. */
import { asApiError, errorAt, type ApiError } from '$lib/errors/error';
import { sentence } from '$lib/errors/words';
import { practiceFound, recoveryBegin, type FoundPractice, type RecoverySheet, type Role } from '$lib/generated/api';
import { locale } from '$lib/i18n/locale.svelte';
import { session } from '$lib/session/session.svelte';
import { firstSteps } from './firstSteps.svelte';
import { countryOf, digitsOf, habitsOf, type Country } from './habits';
import { NewPassword } from './newPassword.svelte';

export const steps = ['practice', 'manager', 'key', 'answers'] as const;
export type Step = (typeof steps)[number];

/** On which step a field stands, so that a refusal is read beside it. */
const stepOf: Record<string, Step> = { managerName: 'manager', login: 'manager', password: 'manager', roles: 'manager', answers: 'answers' };

export class Founding {
  step = $state<Step>('practice');
  name = $state('');
  managerName = $state('');
  login = $state('');
  readonly password = new NewPassword();
  roles = $state<Role[]>([]);
  sheet = $state.raw<RecoverySheet>();
  answers = $state<string[]>([]);
  isBusy = $state(false);
  error = $state.raw<ApiError>();
  /** What was chosen otherwise than the language and the country propose. */
  chosen = $state<{ country?: Country; calendar?: string; currency?: string; digits?: string; zone?: string }>({});

  country = $derived(this.chosen.country ?? countryOf(locale().locale));
  calendar = $derived(this.chosen.calendar ?? habitsOf(this.country).calendar);
  currency = $derived(this.chosen.currency ?? habitsOf(this.country).currency);
  zone = $derived(this.chosen.zone ?? habitsOf(this.country).zone);
  digits = $derived(this.chosen.digits ?? digitsOf(locale().locale));
  number = $derived(steps.indexOf(this.step) + 1);

  wrong = (field: keyof FoundPractice): string | undefined => sentence(errorAt(this.error, field));

  /** The field is being changed: what was said of it is old. */
  forget = (): void => {
    this.error = undefined;
  };

  toggle = (role: Role): void => {
    this.roles = this.roles.includes(role) ? this.roles.filter((other) => other !== role) : [...this.roles, role];
  };

  /** One step back; false from the first, where there is none. */
  back = (): boolean => {
    this.error = undefined;
    const before = steps[steps.indexOf(this.step) - 1];
    if (before) this.step = before;
    return before !== undefined;
  };

  next = async (): Promise<void> => {
    if (this.isBusy) return;
    this.isBusy = true;
    this.error = this.#lacks();
    try {
      if (!this.error) await this.#go();
    } catch (thrown) {
      this.#refuse(asApiError(thrown));
    } finally {
      this.isBusy = false;
    }
  };

  async #go(): Promise<void> {
    switch (this.step) {
      case 'practice':
        this.step = 'manager';
        return;
      case 'manager':
        if (!this.password.check()) return;
        this.sheet ??= await recoveryBegin();
        this.step = 'key';
        return;
      case 'key':
        this.answers = (this.sheet?.ask ?? []).map((_, index) => this.answers[index] ?? '');
        this.step = 'answers';
        return;
      case 'answers':
        session.hold(await practiceFound(this.#whole()));
        firstSteps.isDue = true;
    }
  }

  /** What is missing on this step, as the core would say it at the end. */
  #lacks(): ApiError | undefined {
    const lack = (code: string, field: keyof FoundPractice): ApiError => ({ code, field, args: {} });
    if (this.step === 'practice' && this.name.trim() === '') return lack('practice-name-empty', 'name');
    if (this.step !== 'manager') return undefined;
    if (this.managerName.trim() === '') return lack('staff-name-empty', 'managerName');
    return this.login.trim() === '' ? lack('staff-login-empty', 'login') : undefined;
  }

  #refuse(error: ApiError): void {
    this.error = error;
    if (error.code === 'recovery-not-begun') {
      // The key in the making is gone: another is made, and shown first.
      this.sheet = undefined;
      this.answers = [];
      this.step = 'manager';
    } else if (this.step === 'answers' && error.field) this.step = stepOf[error.field.split('.')[0] ?? ''] ?? 'practice';
  }

  #whole(): FoundPractice {
    const { name, country, calendar, currency, digits, zone, managerName, login, roles, answers } = this;
    return { name, language: locale().locale, country, calendar, currency, digits, zone, managerName, login, password: this.password.typed, roles: $state.snapshot(roles), answers: $state.snapshot(answers) };
  }
}
