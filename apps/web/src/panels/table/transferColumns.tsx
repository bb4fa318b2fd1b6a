import type { Locale, TransferFeature } from '@sivuvirta/domain';
import type { Text } from '../../i18n/useText.ts';
import type { DataColumn } from '../../ui/DataTable.tsx';
import { formatTonnes } from '../../ui/format.ts';
import { commonColumns } from './commonColumns.tsx';

/** One movement a row. */
export function transferColumns(text: Text, language: Locale): DataColumn<TransferFeature>[] {
  const { material, lowCode, year, basis } = commonColumns(text, language);
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
    material,
    {
      id: 'tonnes',
      label: text('table.tonnes'),
      width: 112,
      align: 'end',
      cell: ({ properties }) => formatTonnes(properties.tonnes, language),
      sortValue: ({ properties }) => properties.tonnes,
    },
    lowCode,
    year,
    basis,
  ];
}
