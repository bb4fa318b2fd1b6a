import type { Locale, TransferFeature } from '@sivuvirta/domain';
import { materialName } from '../../i18n/names.ts';
import type { Text } from '../../i18n/useText.ts';
import type { DataColumn } from '../../ui/DataTable.tsx';
import { formatTonnes, formatYear } from '../../ui/format.ts';
import { BasisBadge } from '../marks/BasisBadge.tsx';
import { LowCode } from '../marks/LowCode.tsx';
import { MaterialCell } from './MaterialCell.tsx';

/** One movement a row. */
export function transferColumns(text: Text, language: Locale): DataColumn<TransferFeature>[] {
  return [
    {
      id: 'donor',
      label: text('company.transferFrom'),
      width: '3fr',
      cell: ({ properties }) => <span className="data-table-ellipsis">{properties.donorFacilityName}</span>,
      sortValue: ({ properties }) => properties.donorFacilityName,
    },
    {
      id: 'receiver',
      label: text('company.transferTo'),
      width: '3fr',
      cell: ({ properties }) => (
        <span className="data-table-ellipsis">{properties.receiverFacilityName}</span>
      ),
      sortValue: ({ properties }) => properties.receiverFacilityName,
    },
    {
      id: 'material',
      label: text('table.material'),
      width: '3fr',
      cell: ({ properties }) => <MaterialCell {...properties} />,
      sortValue: ({ properties }) => materialName(properties, language),
    },
    {
      id: 'tonnes',
      label: text('table.tonnes'),
      width: 112,
      align: 'end',
      cell: ({ properties }) => formatTonnes(properties.tonnes, language),
      sortValue: ({ properties }) => properties.tonnes,
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
