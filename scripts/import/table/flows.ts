import { tables } from '@sivuvirta/db';
import type { Flow } from '@sivuvirta/domain';
import { FlowReader, MATERIAL_NAMES } from './flowReader.ts';
import { OwnRows } from './ownRows.ts';
import { PROVENANCE_FIELDS } from './provenanceReader.ts';
import type { TableKind } from './tableKind.ts';
import type { TableRow } from './tableRow.ts';

/** Columns that keep their value in a row that is there already, where the table does not have them. */
const OPTIONAL = ['description', 'treatment', 'reportingMethod'] as const;

/** Flows of facilities that the database has. */
export const flows: TableKind = {
  id: 'flows',
  fields: [
    'id',
    'facilityId',
    'facilityName',
    'municipality',
    'materialId',
    ...MATERIAL_NAMES,
    'lowCode',
    'hazardous',
    'direction',
    'tonnesPerYear',
    'suspect',
    ...OPTIONAL,
    ...PROVENANCE_FIELDS,
  ],
  lacks: (fields) => {
    const hasOne = (...names: readonly string[]) => names.some((name) => fields.has(name));
    return [
      ...(hasOne('facilityId', 'facilityName') ? [] : ['a facility']),
      ...(hasOne('materialId', 'lowCode', ...MATERIAL_NAMES) ? [] : ['a material or waste code']),
      ...(hasOne('tonnesPerYear') ? [] : ['tonnes per year (with the unit in the header)']),
      ...(hasOne('direction') ? [] : ['a direction']),
    ];
  },
  begin: async (context) => {
    const { db, writer } = context;
    const reader = await FlowReader.open(context);
    const own = new OwnRows(tables.flow);

    const take = async (rows: readonly TableRow[]) => {
      const read: { row: TableRow; flow: Flow }[] = [];
      for (const row of rows) {
        try {
          read.push({ row, flow: await reader.read(row) });
        } catch (error) {
          context.refuse(row, error);
        }
      }
      const sources = await own.sourcesOf(
        db,
        read.map(({ flow }) => flow.id),
      );
      for (const { row, flow } of read) {
        try {
          own.check(flow, row.line, sources, 'id');
        } catch (error) {
          context.refuse(row, error);
          continue;
        }
        const silent = new Set<string>(OPTIONAL.filter((field) => !row.has(field)));
        await writer.add(
          'flows',
          Object.fromEntries(Object.entries(flow).filter(([field]) => !silent.has(field))) as Flow,
        );
      }
    };
    return { take, end: () => writer.flush() };
  },
};
