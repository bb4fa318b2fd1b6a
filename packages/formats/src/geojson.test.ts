import { describe, expect, it } from 'vitest';
import { describeExport, encodeAll, inventedFacility } from '../exportFixture.test-support.ts';
import { geojson } from './geojson.ts';

describe('GeoJSON', () => {
  it('is one feature collection, whatever the batches are', async () => {
    const features = [inventedFacility('a'), inventedFacility('b'), inventedFacility('c')];
    const text = await encodeAll(geojson, [features.slice(0, 2), [], features.slice(2)]);
    expect(JSON.parse(text)).toMatchObject({ type: 'FeatureCollection', features });
  });

  it('is valid without any feature', async () => {
    expect(JSON.parse(await encodeAll(geojson, []))).toMatchObject({ features: [], sources: [] });
  });

  it('names no crs and says when the rows were read', async () => {
    const document = JSON.parse(await encodeAll(geojson, [[inventedFacility('a')]]));
    expect(document).not.toHaveProperty('crs');
    expect(document.timeStamp).toBe(describeExport.timeStamp);
  });

  it('credits each source that occurred once', async () => {
    const document = JSON.parse(await encodeAll(geojson, [[inventedFacility('a'), inventedFacility('b')]]));
    expect(document.sources).toEqual([
      { sourceId: 'invented', sourceTitle: 'Invented', licence: 'CC0-1.0', attribution: 'Sivuvirta' },
    ]);
  });

  it('keeps a feature without position', async () => {
    const document = JSON.parse(await encodeAll(geojson, [[inventedFacility('a', { geometry: null })]]));
    expect(document.features[0].geometry).toBeNull();
  });
});
