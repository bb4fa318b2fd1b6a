import { tables } from '@sivuvirta/db';
import { type Actor, actorSchema } from '@sivuvirta/domain';
import { firstIssue } from '../firstIssue.ts';
import { slug } from '../slug.ts';
import { Refusal } from './refusal.ts';
import type { TableContext } from './tableKind.ts';
import type { TableRow } from './tableRow.ts';

/** The companies that are there, and those that rows bring. */
export class ActorIndex {
  readonly #context: TableContext;
  readonly #ids: Set<string>;
  readonly #byBusinessId: Map<string, string>;
  readonly #new = new Map<string, Actor>();

  private constructor(context: TableContext, actors: { id: string; businessId: string | null }[]) {
    this.#context = context;
    this.#ids = new Set(actors.map(({ id }) => id));
    this.#byBusinessId = new Map(
      actors.flatMap(({ id, businessId }) => (businessId ? [[businessId, id]] : [])),
    );
  }

  static async open(context: TableContext): Promise<ActorIndex> {
    const { id, businessId } = tables.actor;
    return new ActorIndex(context, await context.db.select({ id, businessId }).from(tables.actor));
  }

  /** The company that a row names by id, by business ID or by name; a new one where there is none. */
  idFor(row: TableRow, name: string, origin: Pick<Actor, 'year' | 'basis' | 'sourceId'>): string {
    const businessId = row.text('businessId');
    const known = row.text('actorId') ?? (businessId ? this.#byBusinessId.get(businessId) : undefined);
    const id = known ?? slug(`${origin.sourceId} ${name}`);
    if (this.#ids.has(id) || this.#new.has(id)) return id;
    const actor: Actor = { id, name, businessId, naceCode: null, ...origin };
    const issue = firstIssue(actorSchema, actor);
    if (issue) throw new Refusal(`company ${issue}`);
    this.#new.set(id, actor);
    if (businessId) this.#byBusinessId.set(businessId, id);
    return id;
  }

  /** Writes a new company once, when a facility of it is accepted. */
  async write(id: string): Promise<void> {
    const actor = this.#new.get(id);
    if (!actor || this.#ids.has(id)) return;
    this.#ids.add(id);
    await this.#context.writer.add('actors', actor);
  }
}
