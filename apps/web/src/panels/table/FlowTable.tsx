import type { FlowFilter } from '@sivuvirta/domain';
import { useEffect, useMemo } from 'react';
import { useFlows } from '../../api/flows.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useText } from '../../i18n/useText.ts';
import { Button } from '../../ui/Button.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { formatCount } from '../../ui/format.ts';
import { flowColumns } from './flowColumns.tsx';
import { TableState } from './TableState.tsx';

/** So many are fetched without asking; the rest on request. */
const FETCHED_UNASKED = 5_000;

interface FlowTableProps {
  filter: FlowFilter;
  selectedFlowId: string | null;
  onSelect: (facilityId: string, flowId: string) => void;
}

export function FlowTable({ filter, selectedFlowId, onSelect }: FlowTableProps) {
  const text = useText();
  const language = useLanguage();
  const {
    data,
    error,
    isPending,
    isPlaceholderData,
    isFetchingNextPage,
    hasNextPage,
    fetchNextPage,
    refetch,
  } = useFlows(filter);
  const flows = useMemo(() => data?.pages.flatMap((page) => page.flows) ?? [], [data]);
  const columns = useMemo(() => flowColumns(text, language), [text, language]);
  const wantsMore =
    hasNextPage && !isFetchingNextPage && !isPlaceholderData && !error && flows.length < FETCHED_UNASKED;

  useEffect(() => {
    if (wantsMore) void fetchNextPage();
  }, [wantsMore, fetchNextPage]);

  if (isPending || (error && !data)) return <TableState error={error} onRetry={() => void refetch()} />;
  const all = data.pages[0]?.numberMatched ?? flows.length;
  return (
    <>
      <p className="table-count" aria-live="polite">
        {isPlaceholderData
          ? text('loading')
          : flows.length < all
            ? text('table.partly', {
                shown: formatCount(flows.length, language),
                all: formatCount(all, language),
              })
            : text('table.count.flows', { count: all, number: formatCount(all, language) })}
        {flows.length < all && hasNextPage && flows.length >= FETCHED_UNASKED && (
          <Button look="quiet" isDisabled={isFetchingNextPage} onPress={() => void fetchNextPage()}>
            {text('table.more')}
          </Button>
        )}
      </p>
      <DataTable
        label={text('dataSet.flows')}
        columns={columns}
        items={flows}
        initialSort={{ columnId: 'tonnesPerYear', direction: 'descending' }}
        selectedId={selectedFlowId}
        emptyText={text('table.empty')}
        onSelect={({ id, properties }) => onSelect(properties.facilityId, id)}
      />
    </>
  );
}
