import { z } from 'zod';

/** WGS 84 position, longitude first, degrees (OGC:CRS84). Extra ordinates are not accepted. */
export const positionSchema = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
export type Position = z.infer<typeof positionSchema>;

const ringSchema = z
  .array(positionSchema)
  .min(4)
  .max(10_000)
  .refine((ring) => ring[0]?.[0] === ring.at(-1)?.[0] && ring[0]?.[1] === ring.at(-1)?.[1], {
    message: 'The first and last position of a ring must be the same.',
  });

export const pointSchema = z.object({ type: z.literal('Point'), coordinates: positionSchema });
export const lineStringSchema = z.object({
  type: z.literal('LineString'),
  coordinates: z.array(positionSchema).min(2).max(10_000),
});
export const polygonSchema = z.object({
  type: z.literal('Polygon'),
  coordinates: z.array(ringSchema).min(1).max(100),
});

export type Point = z.infer<typeof pointSchema>;
export type LineString = z.infer<typeof lineStringSchema>;
export type Polygon = z.infer<typeof polygonSchema>;

/** West, south, east, north in degrees (OGC:CRS84). West > east crosses the antimeridian. */
export type Bbox = [west: number, south: number, east: number, north: number];
