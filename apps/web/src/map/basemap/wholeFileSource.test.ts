import { describe, expect, it } from 'vitest';
import { wholeFileSource } from './wholeFileSource.ts';

const file = Uint8Array.from([10, 11, 12, 13, 14]);
const bytes = ({ data }: { data: ArrayBuffer }) => [...new Uint8Array(data)];

describe('wholeFileSource', () => {
  it('fetches the file once and cuts every range from it', async () => {
    let fetches = 0;
    const source = wholeFileSource('/a.pmtiles', async () => {
      fetches++;
      return new Response(file);
    });
    const [first, second] = await Promise.all([source.getBytes(1, 2), source.getBytes(3, 9)]);
    expect([bytes(first), bytes(second), fetches]).toEqual([[11, 12], [13, 14], 1]);
  });

  it('tries again after a failed fetch', async () => {
    const answers = [new Response('', { status: 502 }), new Response(file)];
    const source = wholeFileSource('/a.pmtiles', async () => answers.shift() as Response);
    await expect(source.getBytes(0, 1)).rejects.toThrow('502');
    expect(bytes(await source.getBytes(0, 1))).toEqual([10]);
  });
});
