import { describe, expect, it } from 'vitest';
import { fromHeader } from './readerLanguage.ts';

describe('the reader’s language', () => {
  it.each([
    ['fi', 'fi'],
    ['sv-FI, fi;q=0.8', 'sv'],
    ['en;q=0.5, fi-FI;q=0.9', 'fi'],
    ['de, sv;q=0.1', 'sv'],
    ['fi;q=0, sv;q=0.2', 'sv'],
    ['FI', 'fi'],
    ['', 'en'],
    ['*', 'en'],
    ['de', 'en'],
    ['fi;q=oops', 'en'],
  ])('of %j is %s', (header, locale) => {
    expect(fromHeader(header)).toBe(locale);
  });
});
