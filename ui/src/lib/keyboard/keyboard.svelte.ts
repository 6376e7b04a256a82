/** Listens for keys once for the whole window, and asks the nearest layer first: dialog, view, app. */
import { untrack } from 'svelte';
import { toasts } from '$lib/toasts/toasts.svelte';
import { isPossible, type Action } from './action';
import { belongsToControl, belongsToText, isComposing, isHeld, isStroke, isTyping, stroke } from './keys';

export type Level = 'app' | 'view' | 'dialog';

interface Layer {
  level: Level;
  actions: () => readonly Action[];
}

const rank: Record<Level, number> = { dialog: 0, view: 1, app: 2 };

class Keyboard {
  #layers = $state.raw<Layer[]>([]);

  /** Adds a layer; the newest of a level is asked first. Answers how to take it away. */
  provide(level: Level, actions: () => readonly Action[]): () => void {
    const layer = { level, actions };
    // Called while components are set up: adding must not make them depend on the others.
    untrack(() => (this.#layers = [layer, ...this.#layers]));
    return () => {
      untrack(() => (this.#layers = this.#layers.filter((other) => other !== layer)));
    };
  }

  /** Every act that can be done now, nearest first. */
  possible(): Action[] {
    return this.#ordered().flatMap((layer) => layer.actions().filter(isPossible));
  }

  /** Layers with their acts, possible now or not: the sheet of keys. */
  sheet(): { level: Level; actions: readonly Action[] }[] {
    return this.#ordered().map((layer) => ({ level: layer.level, actions: layer.actions() }));
  }

  /** The one listener. */
  press = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || isComposing(event)) return;
    const found = this.#find(event);
    if (!found) return;
    event.preventDefault();
    found.run();
  };

  #find(event: KeyboardEvent): Action | undefined {
    const typing = isTyping(event.target);
    return this.#reachable().find((action) => action.keys !== undefined && this.#fits(event, action, typing));
  }

  #fits(event: KeyboardEvent, action: Action, typing: boolean): boolean {
    const wanted = stroke(action.keys ?? '');
    if (!isStroke(event, wanted) || isHeld(event, wanted)) return false;
    if (typing && belongsToText(event, wanted)) return false;
    return !belongsToControl(event, wanted) && isPossible(action);
  }

  #ordered(): Layer[] {
    return this.#layers.toSorted((a, b) => rank[a.level] - rank[b.level]);
  }

  /** An open dialog keeps the keys of the page below it from being pressed, but for those that work everywhere and the one that a toast offers. */
  #reachable(): Action[] {
    const acts = this.#ordered().flatMap((layer) => layer.actions());
    const dialog = this.#layers.find((layer) => layer.level === 'dialog');
    return dialog ? [...dialog.actions(), ...acts.filter((action) => action.isEverywhere || (action.keys !== undefined && action.keys === toasts.offered))] : acts;
  }
}

export const keyboard = new Keyboard();

/** Gives a component's acts to the keyboard for as long as it stands. */
export function useActions(level: Level, actions: () => readonly Action[]): void {
  $effect(() => keyboard.provide(level, actions));
}
