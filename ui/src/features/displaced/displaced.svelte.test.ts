import { flushSync } from 'svelte';
import { expect, it } from 'vitest';
import type { Entity } from '$lib/generated/api';
import { useTransport } from '$lib/ipc';
import { changed } from '$lib/live/changed.svelte';
import { Displaced } from './displaced.svelte';

it.each<Entity>(['staff', 'staff_leave', 'holiday', 'closure', 'working_hours', 'appointment'])('a change of %s is read: it may take times away or give them back', (entity) => {
  let reads = 0;
  useTransport({
    call: async () => {
      reads += 1;
      return [];
    },
    onChanged: async () => () => undefined,
  });
  const end = $effect.root(() => void new Displaced());
  flushSync();
  changed.touch([entity]);
  flushSync();
  expect(reads).toBe(2);
  end();
});
