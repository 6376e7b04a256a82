import { beforeEach, expect, it } from 'vitest';
import { route } from './route.svelte';

beforeEach(() => route.restart());

it('steps back and forward through where one has been', () => {
  route.go('patients');
  route.go('patient', { id: 'a' });
  route.back();
  expect(route.here.name).toBe('patients');
  route.forward();
  expect(route.here).toEqual({ name: 'patient', params: { id: 'a' } });
});

it('going on after a step back forgets what lay ahead', () => {
  route.go('patients');
  route.back();
  route.go('club');
  expect(route.canForward).toBe(false);
  route.back();
  expect(route.here.name).toBe('today');
});

it('the same place twice is one step', () => {
  route.go('patient', { id: 'a' });
  route.go('patient', { id: 'a' });
  route.back();
  expect(route.here.name).toBe('today');
});

it('back from a first place leads to today', () => {
  route.replace('settings', {});
  route.back();
  expect(route.here.name).toBe('today');
});
