export interface SortOrder {
  columnId: string;
  direction: 'ascending' | 'descending';
}

/** Sorted by a number or by a text in the order of the language; what has no value comes last either way. */
export function sortRows<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string | number | null,
  direction: SortOrder['direction'],
  languageTag: string,
): Row[] {
  const { compare } = new Intl.Collator(languageTag, { numeric: true });
  const sign = direction === 'ascending' ? 1 : -1;
  return rows
    .map((row) => ({ row, value: keyOf(row) }))
    .toSorted(({ value: a }, { value: b }) => {
      if (a === null || b === null) return Number(a === null) - Number(b === null);
      if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
      return sign * compare(String(a), String(b));
    })
    .map(({ row }) => row);
}
