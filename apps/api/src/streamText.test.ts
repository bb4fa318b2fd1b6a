import { describe, expect, it } from 'vitest';
import { streamText } from './streamText.ts';

describe('a text stream', () => {
  it('is the pieces one after the other', async () => {
    async function* pieces() {
      yield 'å';
      yield '';
      yield 'ä';
    }
    expect(await new Response(streamText(pieces())).text()).toBe('åä');
  });

  it('makes no more pieces than are read, and stops when the reader leaves', async () => {
    let made = 0;
    let ended = false;
    async function* endless() {
      try {
        for (;;) {
          made++;
          yield 'x';
        }
      } finally {
        ended = true;
      }
    }
    const reader = streamText(endless()).getReader();
    for (let read = 0; read < 3; read++) await reader.read();
    await reader.cancel();
    expect(made).toBeLessThan(6);
    expect(ended).toBe(true);
  });

  it('breaks off when the source fails, so that half a file is not taken for a whole one', async () => {
    async function* failing() {
      yield 'x';
      throw new Error('gone');
    }
    await expect(new Response(streamText(failing())).text()).rejects.toThrow('gone');
  });
});
