import type { FlowFilter } from '@sivuvirta/domain';
import { describe, expect, it } from 'vitest';
import { downloadAddress, itemsAddress } from './downloadAddress.ts';

const filter: FlowFilter = { kind: ['plastic'], latest: true, bbox: [21, 63, 22, 63.5] };

describe('the address of a download', () => {
  it('carries the filter and the view under the names of the API', () => {
    expect(downloadAddress('flows', 'csv', filter)).toBe(
      '/api/downloads/flows?f=csv&kind=plastic&latest=true&bbox=21,63,22,63.5',
    );
  });
  it('asks the facilities collection about flows, not about facilities', () => {
    expect(itemsAddress('facilities', { basis: ['reported'], year: [2020], kind: ['waste'] })).toBe(
      '/ogc/collections/facilities/items?flowBasis=reported&flowYear=2020&kind=waste',
    );
  });
  it('has a twin in the OGC API', () => {
    expect(itemsAddress('transfers', {})).toBe('/ogc/collections/transfers/items');
  });
});
