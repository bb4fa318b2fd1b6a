import { DomainError } from '@sivuvirta/domain';
import { describe, expect, it } from 'vitest';
import { explainStartFailure } from './explainStartFailure.ts';

describe('a start that failed', () => {
  it('says whose the port or the folder is and what to do', () => {
    const taken = Object.assign(new Error('listen'), { code: 'EADDRINUSE', port: 3000 });
    expect(explainStartFailure(taken)).toMatch(/Port 3000 .* PORT/);
    const locked = new DomainError('database-locked', { folder: '/srv/data', processId: '42' });
    expect(explainStartFailure(locked)).toMatch(/\/srv\/data .* process 42/);
  });

  it('says that the database does not answer', () => {
    const refused = new Error('query', {
      cause: Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }),
    });
    expect(explainStartFailure(refused)).toContain('DATABASE_URL');
  });

  it('leaves a bug its stack', () => {
    expect(explainStartFailure(new TypeError('x is not a function'))).toBeNull();
  });
});
