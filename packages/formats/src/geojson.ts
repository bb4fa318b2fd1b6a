import { defineFormat, type ExportFeature } from './format.ts';

/**
 * RFC 7946: one feature a line, no `crs` member. Title and time stand before the features; the licences and credit
 * lines of the sources that occurred stand after them, because only then are they known.
 */
export const geojson = defineFormat({
  id: 'geojson',
  mediaType: 'application/geo+json',
  extension: 'geojson',
  async *encode(batches, { title, timeStamp }) {
    const sources = new Map<string, Credit>();
    yield `{"type":"FeatureCollection","title":${JSON.stringify(title)},"timeStamp":${JSON.stringify(timeStamp)},"features":[`;
    let separator = '\n';
    for await (const batch of batches) {
      let text = '';
      for (const feature of batch) {
        text += separator + JSON.stringify(feature);
        separator = ',\n';
        const credit = creditOf(feature);
        sources.set(credit.sourceId, credit);
      }
      yield text;
    }
    yield `\n],"sources":${JSON.stringify([...sources.values()])}}\n`;
  },
});

interface Credit {
  sourceId: string;
  sourceTitle: string;
  licence: string;
  attribution: string;
}

const creditOf = ({ properties }: ExportFeature): Credit => ({
  sourceId: String(properties.sourceId),
  sourceTitle: String(properties.sourceTitle),
  licence: String(properties.licence),
  attribution: String(properties.attribution),
});
