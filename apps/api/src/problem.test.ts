import { ERROR_CODES, LOCALES } from '@sivuvirta/domain';
import { describe, expect, it } from 'vitest';
import { MESSAGES } from './messages.ts';

describe('problems', () => {
  it('have a title and a text in every language for every error code', () => {
    for (const locale of LOCALES)
      for (const code of ERROR_CODES)
        for (const key of [`problem.${code}`, `problem.${code}.title`])
          expect(MESSAGES[locale], locale).toHaveProperty([key]);
  });
});
