import type { FacilitySummary, Locale } from '@sivuvirta/domain';
import type { Text } from '../../i18n/useText.ts';
import type { DataColumn } from '../../ui/DataTable.tsx';
import { formatCount, formatTonnesPerYear } from '../../ui/format.ts';
import { sumTonnes } from '../../ui/sumTonnes.ts';
import { BasisBadge } from '../marks/BasisBadge.tsx';

/** One company a row, with the sums of its flows that the filter lets through. */
export function facilityColumns(text: Text, language: Locale): DataColumn<FacilitySummary>[] {
  return [
    {
      id: 'company',
      label: text('table.company'),
      width: '3fr',
      cell: ({ name }) => <span className="data-table-ellipsis">{name}</span>,
      sortValue: ({ name }) => name,
    },
    {
      id: 'municipality',
      label: text('table.municipality'),
      width: '1fr',
      cell: ({ municipality }) => municipality ?? '–',
      sortValue: ({ municipality }) => municipality,
    },
    {
      id: 'output',
      label: text('table.output'),
      width: 140,
      align: 'end',
      cell: ({ outputTonnesPerYear }) => formatTonnesPerYear(sumTonnes(outputTonnesPerYear), language),
      sortValue: ({ outputTonnesPerYear }) => sumTonnes(outputTonnesPerYear),
    },
    {
      id: 'input',
      label: text('table.input'),
      width: 140,
      align: 'end',
      cell: ({ inputTonnesPerYear }) => formatTonnesPerYear(sumTonnes(inputTonnesPerYear), language),
      sortValue: ({ inputTonnesPerYear }) => sumTonnes(inputTonnesPerYear),
    },
    {
      id: 'flowCount',
      label: text('dataSet.flows'),
      width: 90,
      align: 'end',
      cell: ({ flowCount }) => formatCount(flowCount, language),
      sortValue: ({ flowCount }) => flowCount,
    },
    {
      id: 'basis',
      label: text('provenance.basis'),
      width: 112,
      cell: ({ basis }) => <BasisBadge basis={basis} />,
      sortValue: ({ basis }) => text(`basis.${basis}`),
    },
  ];
}
