/** What is offered to whoever is here: their right, and data that can be written. */
import { session } from './session.svelte';

/** While acts are missing nothing new is begun: first one decides how to go on. */
export const mayBook = (): boolean => session.can('appointments-book') && !session.missing;
export const mayBackUp = (): boolean => session.can('backup-make') && !session.missing;
