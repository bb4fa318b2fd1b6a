const number = new Intl.NumberFormat('en');

/** Lines of a table: first column to the left, numbers to the right. */
export function textTable(header: readonly string[], rows: readonly (string | number)[][]): string[] {
  const cells = [
    header,
    ...rows.map((row) => row.map((c) => (typeof c === 'number' ? number.format(c) : c))),
  ];
  const widths = header.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}
