import { type FlowFeature, type Locale, materialName, type TransferFeature } from '@sivuvirta/domain';
import type { Text } from '../../i18n/useText.ts';
import type { DataColumn } from '../../ui/DataTable.tsx';
import { formatYear } from '../../ui/format.ts';
import { BasisBadge } from '../marks/BasisBadge.tsx';
import { LowCode } from '../marks/LowCode.tsx';
import { MaterialCell } from './MaterialCell.tsx';

/** What a flow and a transfer have in common: the stuff, its code, the year and the basis. */
export function commonColumns(text: Text, language: Locale) {
  return {
    material: {
      id: 'material',
      label: text('table.material'),
      width: '3fr',
      cell: ({ properties }) => <MaterialCell {...properties} />,
      sortValue: ({ properties }) => materialName(properties, language),
    },
    lowCode: {
      id: 'lowCode',
      label: text('flow.wasteCode'),
      width: 108,
      cell: ({ properties: { lowCode, hazardous } }) =>
        lowCode ? <LowCode code={lowCode} hazardous={hazardous} /> : '–',
      sortValue: ({ properties }) => properties.lowCode,
    },
    year: {
      id: 'year',
      label: text('provenance.year'),
      width: 76,
      cell: ({ properties }) => formatYear(properties.year),
      sortValue: ({ properties }) => properties.year,
    },
    basis: {
      id: 'basis',
      label: text('provenance.basis'),
      width: 112,
      cell: ({ properties }) => <BasisBadge basis={properties.basis} />,
      sortValue: ({ properties }) => text(`basis.${properties.basis}`),
    },
  } as const satisfies Record<string, DataColumn<FlowFeature | TransferFeature>>;
}
