import type { FlowFeature, Locale } from '@sivuvirta/domain';
import type { Text } from '../../i18n/useText.ts';
import type { DataColumn } from '../../ui/DataTable.tsx';
import { formatTonnesPerYear } from '../../ui/format.ts';
import { commonColumns } from './commonColumns.tsx';

/** One flow a row. */
export function flowColumns(text: Text, language: Locale): DataColumn<FlowFeature>[] {
  const { material, lowCode, year, basis } = commonColumns(text, language);
  return [
    {
      id: 'company',
      label: text('table.company'),
      width: '3fr',
      cell: ({ properties }) => <span className="data-table-ellipsis">{properties.facilityName}</span>,
      sortValue: ({ properties }) => properties.facilityName,
    },
    {
      id: 'direction',
      label: text('table.direction'),
      width: 116,
      cell: ({ properties }) => text(`direction.${properties.direction}`),
      sortValue: ({ properties }) => text(`direction.${properties.direction}`),
    },
    material,
    {
      id: 'tonnesPerYear',
      label: text('table.tonnesPerYear'),
      width: 124,
      align: 'end',
      cell: ({ properties }) => formatTonnesPerYear(properties.tonnesPerYear, language),
      sortValue: ({ properties }) => properties.tonnesPerYear,
    },
    lowCode,
    {
      id: 'municipality',
      label: text('table.municipality'),
      width: 124,
      cell: ({ properties }) => properties.municipality ?? '–',
      sortValue: ({ properties }) => properties.municipality,
    },
    year,
    basis,
  ];
}
