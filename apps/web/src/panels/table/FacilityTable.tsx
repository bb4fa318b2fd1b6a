import type { FlowFilter } from '@sivuvirta/domain';
import { useMemo } from 'react';
import { useFacilities } from '../../api/facilities.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useText } from '../../i18n/useText.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { formatCount } from '../../ui/format.ts';
import { facilityColumns } from './facilityColumns.tsx';
import { TableState } from './TableState.tsx';

interface FacilityTableProps {
  filter: FlowFilter;
  selectedFacilityId: string | null;
  onSelectFacility: (facilityId: string) => void;
}

export function FacilityTable({ filter, selectedFacilityId, onSelectFacility }: FacilityTableProps) {
  const text = useText();
  const language = useLanguage();
  const { data, error, isPlaceholderData, refetch } = useFacilities(filter);
  const columns = useMemo(() => facilityColumns(text, language), [text, language]);
  if (!data) return <TableState error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <p className="table-count" aria-live="polite">
        {isPlaceholderData
          ? text('loading')
          : text('table.count.facilities', {
              count: data.length,
              number: formatCount(data.length, language),
            })}
      </p>
      <DataTable
        label={text('dataSet.facilities')}
        columns={columns}
        items={data}
        initialSort={{ columnId: 'output', direction: 'descending' }}
        selectedId={selectedFacilityId}
        emptyText={text('table.empty')}
        onSelect={({ id }) => onSelectFacility(id)}
      />
    </>
  );
}
