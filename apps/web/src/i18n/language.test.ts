import { describe, expect, it } from 'vitest';
import { chooseLanguage } from './language.ts';

describe('chooseLanguage', () => {
  it('lets the link win over everything', () => {
    expect(chooseLanguage('sv', 'fi', ['en-GB'])).toBe('sv');
  });
  it('remembers the last visit before it asks the browser', () => {
    expect(chooseLanguage(null, 'en', ['sv-FI'])).toBe('en');
  });
  it('takes the first language of the browser that there is a locale for', () => {
    expect(chooseLanguage(null, null, ['de-DE', 'sv-SE', 'en'])).toBe('sv');
  });
  it('falls back to Finnish', () => {
    expect(chooseLanguage(null, 'xx', ['de'])).toBe('fi');
  });
});
