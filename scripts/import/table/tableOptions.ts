/** What the command line may say about a whole table. */
export const TABLE_OPTIONS = {
  table: { type: 'string' },
  source: { type: 'string' },
  licence: { type: 'string' },
  year: { type: 'string' },
  basis: { type: 'string' },
  publisher: { type: 'string' },
  attribution: { type: 'string' },
} as const;

export const TABLE_USAGE =
  '[--table facilities|flows] --source "Title" --licence CC-BY-4.0 --year 2025 --basis reported [--publisher …] [--attribution …]';
