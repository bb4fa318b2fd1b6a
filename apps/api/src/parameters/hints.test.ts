import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../messages.ts';

describe('hints', () => {
  it('have words for every id that a parameter names', () => {
    const named = globSync('apps/api/src/**/*.ts').flatMap((file) => [
      ...readFileSync(file, 'utf8').matchAll(/'(hint\.\w+)'/g),
    ]);
    expect(named.length).toBeGreaterThan(5);
    for (const [, id] of named) expect(MESSAGES.en).toHaveProperty([`${id}`]);
  });
});
