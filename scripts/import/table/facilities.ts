import { assignIndustrialAreas, tables, transformTm35fin } from '@sivuvirta/db';
import { type Facility, facilitySchema } from '@sivuvirta/domain';
import { countryCode } from '../countryCode.ts';
import { firstIssue } from '../firstIssue.ts';
import { slug } from '../slug.ts';
import { ActorIndex } from './actorIndex.ts';
import { OwnRows } from './ownRows.ts';
import { PROVENANCE_FIELDS } from './provenanceReader.ts';
import { POSITION_PAIRS, type RowPosition, readPosition } from './readPosition.ts';
import { Refusal } from './refusal.ts';
import type { TableContext, TableKind } from './tableKind.ts';
import type { TableRow } from './tableRow.ts';

/** Columns that keep their value in a row that is there already, where the table does not have them. */
const OPTIONAL = [
  'naceCode',
  'activity',
  'streetAddress',
  'postalCode',
  'municipality',
  'precisionMetres',
] as const;

/**
 * Facilities with their companies. A company that the database has is only referred to. A facility lies in the area
 * that the row names, else in the one that covers its point.
 */
export const facilities: TableKind = {
  id: 'facilities',
  fields: [
    'id',
    'name',
    'actorId',
    'actorName',
    'businessId',
    'industrialAreaId',
    'country',
    ...OPTIONAL,
    ...POSITION_PAIRS.flat(),
    ...PROVENANCE_FIELDS,
  ],
  lacks: (fields, hasGeometry) => [
    ...(fields.has('name') ? [] : ['a name']),
    ...(hasGeometry || POSITION_PAIRS.some((pair) => pair.every((field) => fields.has(field)))
      ? []
      : ['a position (longitude and latitude, or easting and northing)']),
  ],
  begin: async (context) => {
    const { db, writer, report } = context;
    const actors = await ActorIndex.open(context);
    const own = new OwnRows(tables.facility);
    const areas = new Set(
      (await db.select({ id: tables.industrialArea.id }).from(tables.industrialArea)).map(({ id }) => id),
    );
    const naceCodes = new Set(
      (await db.select({ code: tables.naceEntry.code }).from(tables.naceEntry)).map(({ code }) => code),
    );
    const unassigned: string[] = [];
    let unplaced = 0;

    const take = async (rows: readonly TableRow[]) => {
      const read: { row: TableRow; facility: Facility; position: RowPosition | null }[] = [];
      for (const row of rows) {
        try {
          const position = readPosition(row);
          read.push({ row, facility: await readFacility(row, context, actors, naceCodes), position });
        } catch (error) {
          context.refuse(row, error);
        }
      }
      const onGrid = read.flatMap((item) => (item.position && 'metres' in item.position ? [item] : []));
      const transformed = await transformTm35fin(
        db,
        onGrid.map(({ position }) => (position as { metres: [number, number] }).metres),
      );
      const positions = new Map(onGrid.map((item, index) => [item, transformed[index]]));
      const sources = await own.sourcesOf(
        db,
        read.map(({ facility }) => facility.id),
      );

      for (const item of read) {
        const { row, facility, position } = item;
        try {
          const coordinates = position && 'degrees' in position ? position.degrees : positions.get(item);
          facility.geometry = coordinates ? { type: 'Point', coordinates } : null;
          const issue = firstIssue(facilitySchema, facility);
          if (issue) throw new Refusal(issue);
          if (facility.industrialAreaId && !areas.has(facility.industrialAreaId))
            throw new Refusal(`industrialAreaId: there is no area "${facility.industrialAreaId}"`);
          const same = row.text('id') ? 'id' : 'name and municipality (add a column id to tell them apart)';
          own.check(facility, row.line, sources, same);
          await actors.write(facility.actorId);
        } catch (error) {
          context.refuse(row, error);
          continue;
        }
        if (!facility.geometry) unplaced += 1;
        if (!facility.industrialAreaId) unassigned.push(facility.id);
        await writer.add('facilities', written(row, facility));
      }
    };
    const end = async () => {
      await writer.flush();
      report.note(unplaced, 'facilities without a position (kept, not drawn)');
      report.note(
        await assignIndustrialAreas(db, unassigned),
        'facilities changed their industrial area by position',
      );
    };
    return { take, end };
  },
};

async function readFacility(
  row: TableRow,
  { provenance }: TableContext,
  actors: ActorIndex,
  naceCodes: ReadonlySet<string>,
): Promise<Facility> {
  const origin = await provenance.read(row);
  const name = row.text('name');
  if (!name) throw new Refusal('the name is empty');
  const municipality = row.text('municipality');
  const country = row.text('country');
  const code = country ? countryCode(country) : 'FI';
  if (!code) throw new Refusal(`country: "${country}" is unknown`);
  return {
    id: row.text('id') ?? slug([origin.sourceId, name, municipality ?? ''].join(' ')),
    actorId: actors.idFor(row, row.text('actorName') ?? name, origin),
    industrialAreaId: row.text('industrialAreaId'),
    name,
    naceCode: readNaceCode(row.text('naceCode'), naceCodes),
    activity: row.text('activity'),
    streetAddress: row.text('streetAddress'),
    postalCode: row.text('postalCode'),
    municipality,
    country: code,
    geometry: null,
    precisionMetres: row.number('precisionMetres'),
    ...origin,
  };
}

/** `C25.11`, `25.11`, `2511` and the national `25110` are the class 25.11. */
function readNaceCode(text: string | null, known: ReadonlySet<string>): string | null {
  if (text === null) return null;
  const digits = text.replace(/^[A-U](?=\d)/i, '').replace(/\D/g, '');
  const code = digits
    ? `${digits.slice(0, 2)}${digits.length > 2 ? `.${digits.slice(2, 4)}` : ''}`
    : text.toUpperCase();
  if (!known.has(code)) throw new Refusal(`naceCode: "${text}" is not a code of NACE Rev. 2`);
  return code;
}

/** What is written: all of a new row; of a row that is there, only what the table says. */
function written(row: TableRow, facility: Facility) {
  const silent = new Set<string>(OPTIONAL.filter((field) => !row.has(field)));
  const hasPosition = row.geometry !== undefined || POSITION_PAIRS.flat().some((field) => row.has(field));
  if (!hasPosition) silent.add('geometry');
  if (!facility.industrialAreaId) silent.add('industrialAreaId');
  return Object.fromEntries(Object.entries(facility).filter(([field]) => !silent.has(field))) as Facility;
}
