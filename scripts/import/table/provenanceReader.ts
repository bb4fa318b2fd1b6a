import { type Database, tables, upsertRows } from '@sivuvirta/db';
import { type Basis, type Source, sourceSchema } from '@sivuvirta/domain';
import { UserError } from '../../command/userError.ts';
import { firstIssue } from '../firstIssue.ts';
import type { ImportReport } from '../importReport.ts';
import { slug } from '../slug.ts';
import { Refusal } from './refusal.ts';
import type { TableRow } from './tableRow.ts';

/** What the command line says for all rows; a row's own columns go first. */
export type ProvenanceOptions = Partial<
  Record<'source' | 'licence' | 'year' | 'basis' | 'publisher' | 'attribution', string>
>;

export const PROVENANCE_FIELDS = [
  'year',
  'basis',
  'sourceId',
  'sourceTitle',
  'licence',
  'attribution',
  'publisher',
] as const;

const ADVICE =
  'Add --source "Title" --licence CC-BY-4.0 --year 2025 --basis reported, or columns sourceTitle, licence, year, basis.';

/** Reads where a row comes from, and writes a source that the database does not have yet. */
export class ProvenanceReader {
  readonly #db: Database;
  readonly #report: ImportReport;
  readonly #options: ProvenanceOptions;
  readonly #sources: Map<string, Source>;

  private constructor(db: Database, report: ImportReport, options: ProvenanceOptions, sources: Source[]) {
    this.#db = db;
    this.#report = report;
    this.#options = options;
    this.#sources = new Map(sources.map((source) => [source.id, source]));
  }

  /** @throws UserError when neither columns nor options say what no row may lack. */
  static async open(
    db: Database,
    report: ImportReport,
    options: ProvenanceOptions,
    columns: ReadonlySet<string>,
  ): Promise<ProvenanceReader> {
    const lacking = [
      ...(columns.has('sourceId') || columns.has('sourceTitle') || options.source ? [] : ['the source']),
      ...(columns.has('year') || options.year ? [] : ['the year']),
      ...(columns.has('basis') || options.basis ? [] : ['the basis']),
    ];
    const reader = new ProvenanceReader(db, report, options, await db.select().from(tables.source));
    const known = columns.has('sourceId') || reader.#find(null, options.source ?? '');
    if (!known && !columns.has('licence') && !options.licence) lacking.push('the licence');
    if (lacking.length > 0)
      throw new UserError(
        `The table does not say where its rows come from: ${lacking.join(', ')}. ${ADVICE}`,
      );
    return reader;
  }

  async read(row: TableRow): Promise<{ year: number; basis: Basis; sourceId: string }> {
    const year = row.number('year') ?? (this.#options.year ? Number(this.#options.year) : null);
    const basis = row.word<Basis>('basis', this.#options.basis);
    if (year === null || basis === null)
      throw new Refusal(`the ${year === null ? 'year' : 'basis'} is missing`);
    return { year, basis, sourceId: await this.#sourceId(row, year) };
  }

  async #sourceId(row: TableRow, year: number): Promise<string> {
    const { publisher, attribution, source: title } = this.#options;
    const id = row.text('sourceId');
    const named = row.text('sourceTitle') ?? (id ? '' : (title ?? ''));
    const licence = row.text('licence') ?? this.#options.licence ?? null;
    const known = this.#find(id, named);
    if (known) {
      if (!id && licence && licence !== known.licence)
        throw new Refusal(`the source "${known.title}" is recorded under ${known.licence}, not ${licence}`);
      return known.id;
    }
    if (!named || !licence)
      throw new Refusal(
        id && !named
          ? `the source "${id}" is unknown`
          : `the ${named ? 'licence' : 'source'} is missing. ${ADVICE}`,
      );
    const source: Source = {
      id: id ?? `import-${slug(named, 60)}`,
      title: named,
      publisher: row.text('publisher') ?? publisher ?? named,
      year,
      licence,
      attribution: row.text('attribution') ?? attribution ?? named,
      url: null,
    };
    const issue = firstIssue(sourceSchema, source);
    if (issue) throw new Refusal(`source ${issue}`);
    this.#report.count('sources', await upsertRows(this.#db, tables.source, [source]));
    this.#sources.set(source.id, source);
    return source.id;
  }

  #find(id: string | null, title: string): Source | undefined {
    if (id) return this.#sources.get(id);
    return this.#sources.get(title) ?? [...this.#sources.values()].find((source) => source.title === title);
  }
}
