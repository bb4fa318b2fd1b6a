import { describe, expect, it } from 'vitest';
import { encodeAll, inventedFacility } from '../exportFixture.test-support.ts';
import { csv } from './csv.ts';

const linesOf = async (...features: Parameters<typeof encodeAll>[1][number]) =>
  (await encodeAll(csv, [features])).split('\r\n');

describe('CSV', () => {
  it('has a header without any row', async () => {
    expect(await encodeAll(csv, [])).toBe(
      'id,name,tonnes,suspect,sourceId,sourceTitle,licence,attribution,longitude,latitude,wkt\r\n',
    );
  });

  it('writes one line a feature with position and well-known text', async () => {
    const [, line] = await linesOf(inventedFacility('a'));
    expect(line).toBe('a,Hall,12.5,false,invented,Invented,CC0-1.0,Sivuvirta,-0.5,60.25,POINT (-0.5 60.25)');
  });

  it('leaves every position column empty where there is no position', async () => {
    const [, line] = await linesOf(inventedFacility('a', { geometry: null }));
    expect(line).toMatch(/,Sivuvirta,,,$/);
  });

  it('writes lines and polygons as well-known text only', async () => {
    const ring: [number, number][] = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ];
    const lines = await linesOf(
      inventedFacility('a', { geometry: { type: 'LineString', coordinates: ring.slice(0, 2) } }),
      inventedFacility('b', { geometry: { type: 'Polygon', coordinates: [ring] } }),
    );
    expect(lines[1]).toMatch(/,,,"LINESTRING \(0 0, 1 0\)"$/);
    expect(lines[2]).toMatch(/,,,"POLYGON \(\(0 0, 1 0, 1 1, 0 0\)\)"$/);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', '＠SUM(A1)'])(
    'disarms %j, which a spreadsheet would run',
    async (name) => {
      const text = await encodeAll(csv, [[inventedFacility('a', { name })]]);
      expect(text).toContain(`'${name}`);
    },
  );

  it('quotes commas, quotes and line breaks', async () => {
    const text = await encodeAll(csv, [[inventedFacility('a', { name: 'Oy "A", B\nC' })]]);
    expect(text).toContain('"Oy ""A"", B\nC"');
  });

  it.each(['A\nB', 'A\rB'])('quotes a lone line break: %j', async (name) => {
    expect(await encodeAll(csv, [[inventedFacility('a', { name })]])).toContain(`"${name}"`);
  });
});
