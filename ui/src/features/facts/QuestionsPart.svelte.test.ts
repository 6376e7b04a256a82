import { expect, it } from 'vitest';
import type { QuestionRow } from '$lib/generated/api';
import { errorText, m } from '$lib/i18n';
import { below, choose, click, press, screen, stand, type Trial } from '$lib/trial/trial';
import QuestionsPart from './QuestionsPart.svelte';

const questions: QuestionRow[] = [{ id: 'q', topic: 'children', text: 'What are the children called?' }];
const open = (): Promise<Trial> => stand(QuestionsPart, {}, { questions_list: questions });
const texts = (): HTMLInputElement[] => screen.getAllByRole<HTMLInputElement>('textbox', { name: m.factsQuestionLabel() });

it('the practice writes its own questions, each about something', async () => {
  const trial = await open();
  await choose(m.factsTopicLabel(), m.factsTopicChoice({ topic: 'family' }));
  await press('Alt+N', 'P', 'E', 'T', 'Ctrl+Enter');
  expect(trial.asked('questions_set')).toEqual([{ questions: [{ id: 'q', topic: 'family', text: 'What are the children called?' }, { id: null, topic: 'other', text: 'pet' }] }]);
});

it('a question is never about an allergy: that is asked in the intake', async () => {
  await open();
  await press('Tab', 'Tab', 'ArrowDown');
  expect(screen.queryByRole('option', { name: m.factsTopicChoice({ topic: 'allergy' }) })).toBeNull();
  expect(screen.getByRole('option', { name: m.factsTopicChoice({ topic: 'fear' }) })).toBeTruthy();
});

it('one that falls away is gone with the next saving, and a refused one says so itself', async () => {
  const trial = await open();
  await press('Alt+N');
  trial.refuse('questions_set', 'fact-text-empty', 'questions.1.text');
  await press('Ctrl+Enter');
  expect(below(texts()[1] as HTMLElement)).toContain(errorText('fact-text-empty', {}));
  trial.allow('questions_set');
  await click('button', m.factsQuestionRemoveAction({ number: 1 }));
  await press('Ctrl+Enter');
  expect(trial.asked('questions_set').at(-1)).toEqual({ questions: [{ id: null, topic: 'other', text: '' }] });
});
