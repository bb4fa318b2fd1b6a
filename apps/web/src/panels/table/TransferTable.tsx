import type { FlowFilter } from '@sivuvirta/domain';
import { useMemo } from 'react';
import { useTransfers } from '../../api/transfers.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useText } from '../../i18n/useText.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { formatCount } from '../../ui/format.ts';
import { TableState } from './TableState.tsx';
import { transferColumns } from './transferColumns.tsx';

interface TransferTableProps {
  filter: FlowFilter;
  onSelectFacility: (facilityId: string) => void;
}

/** A row leads to the donor. */
export function TransferTable({ filter, onSelectFacility }: TransferTableProps) {
  const text = useText();
  const language = useLanguage();
  const { data, error, isPlaceholderData, refetch } = useTransfers(filter);
  const columns = useMemo(() => transferColumns(text, language), [text, language]);
  if (!data) return <TableState error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <p className="table-count" aria-live="polite">
        {isPlaceholderData
          ? text('loading')
          : text('table.count.transfers', { count: data.length, number: formatCount(data.length, language) })}
      </p>
      <DataTable
        label={text('dataSet.transfers')}
        columns={columns}
        items={data}
        initialSort={{ columnId: 'tonnes', direction: 'descending' }}
        selectedId={null}
        emptyText={text('table.empty')}
        onSelect={({ properties }) => onSelectFacility(properties.donorFacilityId)}
      />
    </>
  );
}
