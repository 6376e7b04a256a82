/** Facts in words: what they are about, who said them and when. */
import type { FactRow, FactTopic } from '$lib/generated/api';
import { formatDay, m } from '$lib/i18n';

export const topics: readonly FactTopic[] = ['fear', 'children', 'address', 'character', 'worry', 'family', 'cares', 'comfort', 'other', 'allergy', 'caution'];
export const tellers = ['patient', 'family', 'colleague', 'other'] as const;
export type Teller = (typeof tellers)[number];

export const isAlert = (topic: string): boolean => topic === 'allergy' || topic === 'caution';

/** A code, or the words that stand in its place. */
export const tellerOf = (toldBy: string): Teller => tellers.find((code) => code === toldBy && code !== 'other') ?? 'other';

function told(fact: FactRow): string {
  if (fact.toldOn === null) return '';
  const day = formatDay(fact.toldOn);
  return fact.toldBy === '' ? m.factsToldPlainLine({ day }) : m.factsToldLine({ by: tellerOf(fact.toldBy), who: fact.toldBy, day });
}

/** What stands below a fact in the list. */
export function aboutLine(fact: FactRow): string {
  return [
    m.factsTopicChoice({ topic: fact.topic }),
    told(fact),
    fact.staffName ? m.factsWrittenLine({ name: fact.staffName }) : '',
    fact.untilOn && !fact.isOver ? m.factsUntilLine({ day: formatDay(fact.untilOn) }) : '',
  ].filter(Boolean).join(' · ');
}
