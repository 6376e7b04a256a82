/** An act as data: buttons, the palette and the sheet of keys all read the same object. */
import type { IconName } from '$kit/icons';

export interface Action {
  /** Steady name: `patients-add`. */
  id: string;
  title: () => string;
  /** About whom or what, where the title alone does not say it. */
  about?: () => string | undefined;
  /** `N`, `Ctrl+K`, `Shift+F2`, `?`, `1`: by place on the keyboard. */
  keys?: string;
  icon?: IconName;
  /** Whether it can be done now; always, when absent. */
  when?: () => boolean;
  run: () => unknown;
  /** Works above an open dialog too. */
  isEverywhere?: boolean;
  /** Moves within a screen (arrows, Escape) are no acts for the palette. */
  isMove?: boolean;
}

export function isPossible(action: Action): boolean {
  return action.when?.() ?? true;
}
