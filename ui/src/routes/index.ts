/** The place's name is the file's name: `routes/<name>.svelte`. */
import type { Component } from 'svelte';
import type { PlaceName } from '$lib/route/places';

const files = import.meta.glob<Component<Record<string, unknown>>>('./*.svelte', { eager: true, import: 'default' });

export function placed(name: PlaceName): Component<Record<string, unknown>> | undefined {
  return files[`./${name}.svelte`];
}
