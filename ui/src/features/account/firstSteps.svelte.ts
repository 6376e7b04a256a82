/** What to do first in a practice that was just set up: told once. */
class FirstSteps {
  isDue = $state(false);

  done = (): void => {
    this.isDue = false;
  };
}

export const firstSteps = new FirstSteps();
