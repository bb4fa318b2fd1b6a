import type { FlowFeature, Locale } from '@sivuvirta/domain';
import { materialName } from '../../i18n/names.ts';
import type { Text } from '../../i18n/useText.ts';
import type { DataColumn } from '../../ui/DataTable.tsx';
import { formatTonnesPerYear, formatYear } from '../../ui/format.ts';
import { BasisBadge } from '../marks/BasisBadge.tsx';
import { LowCode } from '../marks/LowCode.tsx';
import { MaterialCell } from './MaterialCell.tsx';

/** One flow a row. */
export function flowColumns(text: Text, language: Locale): DataColumn<FlowFeature>[] {
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
    {
      id: 'material',
      label: text('table.material'),
      width: '3fr',
      cell: ({ properties }) => <MaterialCell {...properties} />,
      sortValue: ({ properties }) => materialName(properties, language),
    },
    {
      id: 'tonnesPerYear',
      label: text('table.tonnesPerYear'),
      width: 124,
      align: 'end',
      cell: ({ properties }) => formatTonnesPerYear(properties.tonnesPerYear, language),
      sortValue: ({ properties }) => properties.tonnesPerYear,
    },
    {
      id: 'lowCode',
      label: text('flow.wasteCode'),
      width: 108,
      cell: ({ properties: { lowCode, hazardous } }) =>
        lowCode ? <LowCode code={lowCode} hazardous={hazardous} /> : '–',
      sortValue: ({ properties }) => properties.lowCode,
    },
    {
      id: 'municipality',
      label: text('table.municipality'),
      width: 124,
      cell: ({ properties }) => properties.municipality ?? '–',
      sortValue: ({ properties }) => properties.municipality,
    },
    {
      id: 'year',
      label: text('provenance.year'),
      width: 76,
      cell: ({ properties }) => formatYear(properties.year),
      sortValue: ({ properties }) => properties.year,
    },
    {
      id: 'basis',
      label: text('provenance.basis'),
      width: 112,
      cell: ({ properties }) => <BasisBadge basis={properties.basis} />,
      sortValue: ({ properties }) => text(`basis.${properties.basis}`),
    },
  ];
}
