import { z } from 'zod';
import { lineStringSchema, pointSchema, polygonSchema } from '../geometry.ts';
import { identifierSchema } from '../identifier.ts';
import {
  facilityPropertiesSchema,
  flowPropertiesSchema,
  industrialAreaPropertiesSchema,
  transferPropertiesSchema,
} from './properties.ts';

const feature = <G extends z.ZodType, P extends z.ZodType>(geometry: G, properties: P) =>
  z.object({ type: z.literal('Feature'), id: identifierSchema, geometry: geometry.nullable(), properties });

const collectionOf = <F extends z.ZodType>(features: F) =>
  z.object({ type: z.literal('FeatureCollection'), features: z.array(features) });

/** RFC 7946 features: WGS 84, longitude first; geometry null where the position is unknown. */
export const industrialAreaFeatureSchema = feature(polygonSchema, industrialAreaPropertiesSchema);
export const facilityFeatureSchema = feature(pointSchema, facilityPropertiesSchema);
export const flowFeatureSchema = feature(pointSchema, flowPropertiesSchema);
export const transferFeatureSchema = feature(lineStringSchema, transferPropertiesSchema);

export type IndustrialAreaFeature = z.infer<typeof industrialAreaFeatureSchema>;
export type FacilityFeature = z.infer<typeof facilityFeatureSchema>;
export type FlowFeature = z.infer<typeof flowFeatureSchema>;
export type TransferFeature = z.infer<typeof transferFeatureSchema>;

export const industrialAreaCollectionSchema = collectionOf(industrialAreaFeatureSchema);
export const facilityCollectionSchema = collectionOf(facilityFeatureSchema);
export const flowCollectionSchema = collectionOf(flowFeatureSchema);
export const transferCollectionSchema = collectionOf(transferFeatureSchema);
