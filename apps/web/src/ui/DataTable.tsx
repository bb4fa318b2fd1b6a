import { ArrowDown, ArrowUp } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import {
  Cell,
  Column,
  Row,
  Table,
  TableBody,
  TableHeader,
  TableLayout,
  useLocale,
  Virtualizer,
} from 'react-aria-components';
import { type SortOrder, sortRows } from './sortRows.ts';
import './DataTable.css';

export interface DataColumn<Item> {
  id: string;
  label: string;
  /** Share of the width that is left over, or pixels. */
  width: `${number}fr` | number;
  align?: 'end';
  cell: (item: Item) => ReactNode;
  /** What the column sorts by; numbers as numbers, texts in the order of the language. */
  sortValue: (item: Item) => string | number | null;
}

interface DataTableProps<Item extends { id: string }> {
  label: string;
  /** The first one names the row. */
  columns: readonly DataColumn<Item>[];
  items: readonly Item[];
  initialSort: SortOrder;
  selectedId: string | null;
  emptyText: string;
  onSelect: (item: Item) => void;
}

/** A sortable table of any length: only the rows in view are in the page; arrow keys move, Enter selects. */
export function DataTable<Item extends { id: string }>(props: DataTableProps<Item>) {
  const { label, columns, items, initialSort, selectedId, emptyText, onSelect } = props;
  const { locale } = useLocale();
  const [sort, setSort] = useState(initialSort);
  const sorted = useMemo(() => {
    const column = columns.find(({ id }) => id === sort.columnId);
    return column ? sortRows(items, column.sortValue, sort.direction, locale) : [...items];
  }, [columns, items, sort, locale]);

  return (
    <Virtualizer layout={TableLayout} layoutOptions={{ rowHeight: 38, headingHeight: 36 }}>
      <Table
        aria-label={label}
        className="data-table"
        sortDescriptor={{ column: sort.columnId, direction: sort.direction }}
        onSortChange={({ column, direction }) => setSort({ columnId: String(column), direction })}
        onRowAction={(id) => {
          const item = items.find((candidate) => candidate.id === id);
          if (item) onSelect(item);
        }}
      >
        <TableHeader className="data-table-head">
          {columns.map(({ id, label: name, width, align }, index) => (
            <Column
              key={id}
              id={id}
              isRowHeader={index === 0}
              allowsSorting
              width={width}
              minWidth={typeof width === 'number' ? width : index === 0 ? 190 : 160}
              className={`data-table-column ${align === 'end' ? 'data-table-end' : ''}`}
            >
              {({ sortDirection }) => (
                <>
                  {name}
                  {sortDirection === 'ascending' && <ArrowUp size={14} aria-hidden />}
                  {sortDirection === 'descending' && <ArrowDown size={14} aria-hidden />}
                </>
              )}
            </Column>
          ))}
        </TableHeader>
        <TableBody
          items={sorted}
          dependencies={[columns, selectedId]}
          renderEmptyState={() => <p className="data-table-empty">{emptyText}</p>}
        >
          {(item) => (
            <Row
              id={item.id}
              className={`data-table-row ${item.id === selectedId ? 'data-table-selected' : ''}`}
            >
              {columns.map(({ id, cell, align }) => (
                <Cell key={id} className={`data-table-cell ${align === 'end' ? 'data-table-end' : ''}`}>
                  {cell(item)}
                </Cell>
              ))}
            </Row>
          )}
        </TableBody>
      </Table>
    </Virtualizer>
  );
}
