/** How well missed appointments are foretold here. */
import { riskLearn, riskShow, type ApiError, type RiskDetail } from '$lib/generated/api';
import { asApiError } from '$lib/errors/error';
import { Live } from '$lib/live/live.svelte';

export class Risk {
  readonly detail: Live<RiskDetail>;
  isLearning = $state(false);
  error = $state.raw<ApiError>();

  constructor() {
    this.detail = new Live(() => riskShow(), []);
  }

  /** Learns from all that is known; it takes seconds. */
  learn = async (): Promise<void> => {
    this.isLearning = true;
    this.error = undefined;
    try {
      await riskLearn();
      this.detail.again();
    } catch (thrown) {
      this.error = asApiError(thrown);
    } finally {
      this.isLearning = false;
    }
  };
}
