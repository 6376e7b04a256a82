import { describe, expect, it } from 'vitest';
import { difference, emptySheet, merged, restored } from './sheet';

const sheet = (over: Partial<ReturnType<typeof emptySheet>>): ReturnType<typeof emptySheet> => ({ ...emptySheet(), ...over });

describe('the sheet of a consultation', () => {
  it('sends what was touched and nothing else', () => {
    const before = sheet({ ownWords: 'a', answers: { one: 'done', two: 'x' }, measures: { pain: { unit: '', value: '3' } }, shown: { model: '' } });
    expect(difference('v', before, before)).toBeUndefined();
    const now = sheet({ ...before, note: 'n', answers: { one: 'done', three: 'y' }, measures: {}, shown: { tablet: 'tooth' } });
    expect(difference('v', now, before)).toEqual({
      id: 'v',
      note: 'n',
      answers: [{ itemId: 'three', value: 'y' }, { itemId: 'two', value: '' }],
      measures: [{ name: 'pain', unit: '', value: '' }],
      shown: [{ means: 'tablet', what: 'tooth', isOn: true }, { means: 'model', what: '', isOn: false }],
    });
  });

  it('takes in what somebody else wrote and keeps what is being typed', () => {
    const before = sheet({ ownWords: 'a', answers: { one: 'x' } });
    const here = sheet({ ownWords: 'a', note: 'typing ', answers: { one: 'x', mine: 'm' } });
    const there = sheet({ ownWords: 'theirs', note: '', answers: { one: 'changed', other: 'o' } });
    expect(merged(here, before, there)).toEqual(sheet({ ownWords: 'theirs', note: 'typing ', answers: { one: 'changed', mine: 'm', other: 'o' } }));
  });

  it('keeps the space behind which somebody is about to go on', () => {
    const sent = sheet({ note: 'word ' });
    expect(merged(sent, sent, sheet({ note: 'word' })).note).toBe('word ');
  });

  it('brings a draft back over what stands, and passes over one that can not be read', () => {
    const stands = sheet({ ownWords: 'a', shown: { model: '' } });
    const draft = JSON.stringify({ id: 'v', note: 'typed', shown: [{ means: 'model', what: '', isOn: false }] });
    expect(restored(draft, stands)).toEqual(sheet({ ownWords: 'a', note: 'typed' }));
    expect(restored('{', stands)).toBeUndefined();
  });
});
