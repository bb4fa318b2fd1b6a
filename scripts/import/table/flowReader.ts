import { tables } from '@sivuvirta/db';
import {
  type Direction,
  type Flow,
  flowSchema,
  parseLowCode,
  type ReportingMethod,
  type Treatment,
} from '@sivuvirta/domain';
import { firstIssue } from '../firstIssue.ts';
import { slug } from '../slug.ts';
import { FacilityIndex } from './facilityIndex.ts';
import { hazardOf } from './hazardOf.ts';
import { codeInsteadOfName, type IndexedMaterial, MaterialIndex } from './materialIndex.ts';
import { Refusal } from './refusal.ts';
import type { TableContext } from './tableKind.ts';
import type { TableRow } from './tableRow.ts';

/** Columns that may name the material; the first that is filled in counts. */
export const MATERIAL_NAMES = ['material', 'materialNameFi', 'materialNameSv', 'materialNameEn'] as const;

/** Reads rows as flows; a Refusal says what is wrong with one. */
export class FlowReader {
  readonly #context: TableContext;
  readonly #facilities: FacilityIndex;
  readonly #materials: MaterialIndex;
  /** Hazard by List of Waste code. */
  readonly #codes: ReadonlyMap<string, boolean | null>;
  readonly #occurrences = new Map<string, number>();

  private constructor(
    context: TableContext,
    facilities: FacilityIndex,
    materials: MaterialIndex,
    codes: ReadonlyMap<string, boolean | null>,
  ) {
    this.#context = context;
    this.#facilities = facilities;
    this.#materials = materials;
    this.#codes = codes;
  }

  static async open(context: TableContext): Promise<FlowReader> {
    const { db } = context;
    const { code, hazardous } = tables.lowEntry;
    const codes = await db.select({ code, hazardous }).from(tables.lowEntry);
    return new FlowReader(
      context,
      await FacilityIndex.open(db),
      new MaterialIndex(await db.select().from(tables.material)),
      new Map(codes.map((entry) => [entry.code, entry.hazardous])),
    );
  }

  async read(row: TableRow): Promise<Flow> {
    const origin = await this.#context.provenance.read(row);
    const direction = row.word<Direction>('direction');
    const tonnesPerYear = row.number('tonnesPerYear');
    if (direction === null || tonnesPerYear === null)
      throw new Refusal(`the ${direction === null ? 'direction' : 'tonnes per year'} is empty`);
    const { material, lowCode } = this.#material(row);
    const starred = row.text('lowCode')?.trim().endsWith('*') ? true : null;
    const about = {
      facilityId: this.#facilities.find(row),
      materialId: material.id,
      lowCode,
      hazardous: hazardOf(lowCode, row.boolean('hazardous') ?? starred, material, this.#codes),
      direction,
    };
    const flow: Flow = {
      id: row.text('id') ?? this.#idFor(about, origin),
      ...about,
      tonnesPerYear,
      description: row.text('description'),
      treatment: row.word<Treatment>('treatment'),
      reportingMethod: row.word<ReportingMethod>('reportingMethod'),
      suspect: row.boolean('suspect') ?? false,
      ...origin,
    };
    const issue = firstIssue(flowSchema, flow);
    if (issue) throw new Refusal(issue);
    return flow;
  }

  #material(row: TableRow): { material: IndexedMaterial; lowCode: string | null } {
    const id = row.text('materialId');
    const name = MATERIAL_NAMES.map(row.text).find((text) => text !== null) ?? null;
    const written = row.text('lowCode') ?? (name && codeInsteadOfName(name) ? name : null);
    const lowCode = written === null ? null : parseLowCode(written);
    if (written !== null && (lowCode === null || !this.#codes.has(lowCode)))
      throw new Refusal(`lowCode: "${written}" is not a code of the List of Waste`);
    if (id) return { material: this.#materials.byId(id), lowCode };
    if (name && !codeInsteadOfName(name)) return { material: this.#materials.byName(name), lowCode };
    if (lowCode) return { material: this.#materials.byCode(lowCode), lowCode };
    throw new Refusal('neither the material nor a waste code is given');
  }

  /** The same row gets the same id in every import: what it is about, and which of its like it is. */
  #idFor(
    about: Pick<Flow, 'facilityId' | 'materialId' | 'lowCode' | 'direction'>,
    { sourceId, year }: { sourceId: string; year: number },
  ): string {
    const { facilityId, materialId, lowCode, direction } = about;
    const owner = facilityId.startsWith(sourceId) ? facilityId : `${sourceId} ${facilityId}`;
    const key = slug([owner, materialId, lowCode ?? '', direction, year].join(' '), 110);
    const occurrence = (this.#occurrences.get(key) ?? 0) + 1;
    this.#occurrences.set(key, occurrence);
    return occurrence === 1 ? key : `${key}-${occurrence}`;
  }
}
