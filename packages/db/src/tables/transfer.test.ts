import { eq } from 'drizzle-orm';
import { beforeAll, expect, it } from 'vitest';
import { describeEachEngine } from '../../../../test/support/eachEngine.ts';
import { asGeoJson } from '../geometryColumn.ts';
import { actor, facility, material, source, transfer } from './index.ts';

const provenance = { year: 2025, basis: 'example', sourceId: 'test' } as const;
const at = (longitude: number, latitude: number) => ({
  type: 'Point' as const,
  coordinates: [longitude, latitude] as [number, number],
});

describeEachEngine('the line of a transfer', {}, ({ database }) => {
  beforeAll(async () => {
    const { db } = database();
    await db.insert(source).values({
      id: 'test',
      title: 'Test',
      publisher: 'Test',
      year: 2025,
      licence: 'CC0-1.0',
      attribution: 'Test',
    });
    await db.insert(actor).values({ id: 'firm', name: 'Firm', ...provenance });
    const place = { actorId: 'firm', country: 'FI', ...provenance };
    await db.insert(facility).values([
      { id: 'donor', name: 'Donor', geometry: at(22.1, 60.4), ...place },
      { id: 'receiver', name: 'Receiver', geometry: at(22.2, 60.5), ...place },
    ]);
    await db.insert(material).values({
      id: 'steel',
      kind: 'material',
      nameFi: 'teräs',
      nameSv: 'stål',
      nameEn: 'steel',
      path: ['steel'],
      sourceId: 'test',
    });
    await db.insert(transfer).values({
      id: 'one',
      donorFacilityId: 'donor',
      receiverFacilityId: 'receiver',
      materialId: 'steel',
      hazardous: false,
      tonnes: 10,
      suspect: false,
      ...provenance,
    });
  });

  const line = async () => {
    const [row] = await database()
      .db.select({ geometry: asGeoJson(transfer.geometry, 'LineString') })
      .from(transfer);
    return row?.geometry ?? null;
  };

  it('runs from the donor to the receiver, longitude first', async () => {
    expect(await line()).toEqual({
      type: 'LineString',
      coordinates: [
        [22.1, 60.4],
        [22.2, 60.5],
      ],
    });
  });

  it('follows a facility that moves', async () => {
    await database()
      .db.update(facility)
      .set({ geometry: at(22.3, 60.6) })
      .where(eq(facility.id, 'receiver'));
    expect((await line())?.coordinates[1]).toEqual([22.3, 60.6]);
  });

  it('disappears when an end loses its position', async () => {
    await database().db.update(facility).set({ geometry: null }).where(eq(facility.id, 'receiver'));
    expect(await line()).toBeNull();
  });
});
