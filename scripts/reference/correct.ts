import type { Correction } from './corrections.ts';

/** Applies slips found in the facts; throws when one no longer fits, so that the list cannot go stale. */
export function correct<Row extends { code: string; title_fi: string; title_sv: string; title_en: string }>(
  rows: readonly Row[],
  corrections: readonly Correction[],
): Row[] {
  const byCode = new Map(rows.map((row) => [row.code, { ...row }]));
  for (const { code, column, from, to } of corrections) {
    const row = byCode.get(code);
    if (!row?.[column].includes(from))
      throw new Error(`correction of ${code} ${column} no longer fits: ${from}`);
    row[column] = row[column].replace(from, to);
  }
  return [...byCode.values()];
}
