import { expect, it } from 'vitest';
import { nearest, roving } from './roving';

/** A thing that lies there: from the left and the top, so wide and so high. */
function at(left: number, top: number, width = 80, height = 32): HTMLElement {
  const item = document.createElement('button');
  item.getBoundingClientRect = () => new DOMRect(left, top, width, height);
  return item;
}

it('an arrow to the side goes to the neighbor, not to what lies below and a little aside', () => {
  const [manager, reception, coordinator] = [at(400, 0), at(310, 0), at(380, 40, 100)];
  const all = [manager, reception, coordinator];
  expect(nearest(all, manager, 'ArrowLeft')).toBe(reception);
  expect(nearest(all, reception, 'ArrowRight')).toBe(manager);
  expect(nearest(all, manager, 'ArrowDown')).toBe(coordinator);
});

it('where nothing lies on the same line, the next column is reached', () => {
  const [card, other] = [at(400, 0), at(200, 300)];
  expect(nearest([card, other], card, 'ArrowLeft')).toBe(other);
  expect(nearest([card, other], card, 'ArrowUp')).toBeUndefined();
});

it('the focus that was lost with its item goes to the next one, each time', async () => {
  const group = document.createElement('ul');
  group.append(...['a', 'b', 'c'].map((key) => Object.assign(document.createElement('button'), { id: key })));
  for (const item of group.children) (item as HTMLElement).dataset['roving'] = '';
  document.body.append(group);
  const leave = roving()(group);
  group.querySelector<HTMLElement>('#a')?.focus();
  for (const next of ['b', 'c']) {
    group.firstElementChild?.remove();
    await new Promise((done) => setTimeout(done));
    expect(document.activeElement?.id).toBe(next);
  }
  leave?.();
  group.remove();
});
