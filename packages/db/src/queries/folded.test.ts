import { describe, expect, it } from 'vitest';
import { foldText } from './folded.ts';

describe('folding', () => {
  it('makes lower case without diacritics', () => {
    expect(foldText('ÅÄÖ åäö Éé ŠŽ Øø Æ')).toBe('aao aao ee sz oo a');
  });

  it('sees a letter and its combining accent as one', () => {
    expect(foldText('A\u030Aland')).toBe('aland');
  });

  it('leaves every other sign alone', () => {
    expect(foldText('100 % – ß 漢')).toBe('100 % – ß 漢');
  });
});
