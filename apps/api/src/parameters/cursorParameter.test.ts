import { describe, expect, it } from 'vitest';
import { readCursor, writeCursor } from './cursorParameter.ts';

describe('a cursor', () => {
  it('is read back as the id that it was written from', () => {
    expect(readCursor(writeCursor('example-flow_01'))).toBe('example-flow_01');
  });

  it('does not show the id', () => {
    expect(writeCursor('example')).not.toContain('example');
  });

  it.each(['', 'x', '!!!!', 'ZXhhbXBsZQ==', writeCursor("a' or 1=1"), writeCursor('\0')])(
    'is refused where this server did not write it: %j',
    (cursor) => {
      expect(readCursor(cursor)).toBeNull();
    },
  );
});
