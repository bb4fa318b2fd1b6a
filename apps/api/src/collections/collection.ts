import type { z } from '@hono/zod-openapi';
import type { Database, Extent, Page, Period } from '@sivuvirta/db';
import type { Bbox, FlowFilter } from '@sivuvirta/domain';
import type { ExportFeature } from '@sivuvirta/formats';
import { withoutAbsent } from '../parameters/withoutAbsent.ts';

/** The rows that a question means, still to be read. */
export interface FeatureSet {
  count: () => Promise<number>;
  page: (page: Page) => Promise<ExportFeature[]>;
}

/** What every collection is asked besides its own property filters. */
interface Where {
  bbox?: Bbox | undefined;
  period?: Period | undefined;
}

export interface Collection<Id extends string = string> {
  id: Id;
  title: string;
  description: string;
  /** The feature without OGC's links. */
  featureSchema: z.ZodType;
  /** Names of the properties, in their order. */
  propertyNames: readonly string[];
  /** Property filters by their name in the address. */
  filterParameters: z.ZodRawShape;
  extent: (db: Database) => Promise<Extent>;
  find: (db: Database, id: string) => Promise<ExportFeature | null>;
  /** `values` are what the filter parameters were parsed to. */
  select: (db: Database, values: Record<string, unknown>, where: Where) => FeatureSet;
  /** What the flow filter of the map lets through. */
  selectByFlows: (db: Database, filter: FlowFilter) => FeatureSet;
}

interface Row {
  id: string;
  geometry: ExportFeature['geometry'];
}

/** A filter whose keys may also be there without a value. */
type Loose<T> = { [K in keyof T]?: T[K] | undefined };

interface Definition<Id extends string, Shape extends z.ZodRawShape, Filter extends object, R extends Row> {
  id: Id;
  title: string;
  description: string;
  featureSchema: z.ZodObject<{ properties: z.ZodObject } & z.ZodRawShape>;
  filterParameters: Shape;
  toFilter: (values: z.output<z.ZodObject<Shape>> & { bbox?: Bbox | undefined }) => Loose<NoInfer<Filter>>;
  fromFlows: (filter: FlowFilter) => Loose<NoInfer<Filter>>;
  list: (db: Database, filter: Filter, page: Page, period?: Period) => PromiseLike<R[]>;
  count: (db: Database, filter: Filter, period?: Period) => Promise<number>;
  find: (db: Database, id: string) => Promise<R | null>;
  extent: (db: Database) => Promise<Extent>;
}

export function defineCollection<
  const Id extends string,
  Shape extends z.ZodRawShape,
  Filter extends object,
  R extends Row,
>(definition: Definition<Id, Shape, Filter, R>): Collection<Id> {
  const { toFilter, fromFlows, list, count, find, ...shown } = definition;
  const featureSet = (db: Database, filter: Loose<Filter>, period?: Period): FeatureSet => {
    const present = withoutAbsent(filter) as Filter;
    return {
      count: () => count(db, present, period),
      page: async (page) => (await list(db, present, page, period)).map(toFeature) as ExportFeature[],
    };
  };
  return {
    ...shown,
    propertyNames: Object.keys(definition.featureSchema.shape.properties.shape),
    find: async (db, id) => {
      const row = await find(db, id);
      return row && (toFeature(row) as ExportFeature);
    },
    select: (db, values, { bbox, period }) =>
      featureSet(db, toFilter({ ...values, bbox } as Parameters<typeof toFilter>[0]), period),
    selectByFlows: (db, filter) => featureSet(db, fromFlows(filter)),
  };
}

/** A row whose other columns are the feature's properties. */
export const toFeature = <R extends Row>({ id, geometry, ...properties }: R) => ({
  type: 'Feature' as const,
  id,
  geometry: geometry as R['geometry'],
  properties: properties as Omit<R, 'id' | 'geometry'>,
});
