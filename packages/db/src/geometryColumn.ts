import type { LineString, Point, Polygon } from '@sivuvirta/domain';
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { customType } from 'drizzle-orm/pg-core';

interface GeometryTypes {
  Point: Point;
  LineString: LineString;
  Polygon: Polygon;
}

/**
 * Column of type `geometry(<type>, 4326)`, written as GeoJSON in OGC:CRS84 order.
 * drizzle-orm's own `geometry()` drops the type and the SRID, hence this one.
 */
export const geometryColumn = <T extends keyof GeometryTypes>(type: T) =>
  customType<{ data: GeometryTypes[T]; driverData: string }>({
    dataType: () => `geometry(${type}, 4326)`,
    toDriver: (value) => sql`ST_SetSRID(ST_GeomFromGeoJSON(${JSON.stringify(value)}), 4326)`,
    fromDriver: () => {
      throw new Error('A geometry column is read through asGeoJson(column).');
    },
  })();

/** The geometry as a GeoJSON object, seven decimals (about a centimetre), right-hand rule; null stays null. */
export const asGeoJson = <T extends keyof GeometryTypes>(column: SQLWrapper, type: T) => {
  // Polygons only: PostGIS 3.3 turns a line round as well.
  const geometry = type === 'Polygon' ? sql`ST_ForcePolygonCCW(${column})` : sql`${column}`;
  return (sql`ST_AsGeoJSON(${geometry}, 7)` as SQL<GeometryTypes[T] | null>).mapWith((text) =>
    JSON.parse(text as string),
  );
};
