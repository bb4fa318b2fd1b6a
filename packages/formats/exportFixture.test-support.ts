import type { ExportDescription, ExportFeature, Format } from './src/format.ts';

export const describeExport: ExportDescription = {
  title: 'Facilities',
  properties: ['name', 'tonnes', 'suspect', 'sourceId', 'sourceTitle', 'licence', 'attribution'],
  timeStamp: '2026-11-24T12:00:00Z',
};

export const inventedFacility = (
  id: string,
  {
    name = 'Hall',
    geometry = { type: 'Point', coordinates: [-0.5, 60.25] },
  }: { name?: string; geometry?: ExportFeature['geometry'] } = {},
): ExportFeature => ({
  type: 'Feature',
  id,
  geometry,
  properties: {
    name,
    tonnes: 12.5,
    suspect: false,
    sourceId: 'invented',
    sourceTitle: 'Invented',
    licence: 'CC0-1.0',
    attribution: 'Sivuvirta',
  },
});

export async function encodeAll(format: Format, batches: ExportFeature[][]): Promise<string> {
  async function* asBatches() {
    yield* batches;
  }
  let text = '';
  for await (const piece of format.encode(asBatches(), describeExport)) text += piece;
  return text;
}
