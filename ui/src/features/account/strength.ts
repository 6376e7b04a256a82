/** How well a password protects: its length says most. */

/** What the core asks for at least; it refuses what is shorter, whatever stands here. */
export const LEAST = 6;
const LONG = 12;
const SIGNS = 5;

export type Strength = 'none' | 'short' | 'fair' | 'strong';

export function strengthOf(password: string): Strength {
  const signs = [...password];
  if (signs.length === 0) return 'none';
  if (signs.length < LEAST) return 'short';
  return signs.length >= LONG && new Set(signs).size >= SIGNS ? 'strong' : 'fair';
}
