import { z } from 'zod';
import { directionSchema, REPORTING_METHODS, TREATMENTS } from '../flow.ts';
import { identifierSchema } from '../identifier.ts';
import { lowCodeSchema } from '../lowCode.ts';
import { materialKindSchema } from '../material.ts';
import { naceCodeSchema } from '../naceCode.ts';
import { basisSchema, yearSchema } from '../provenance.ts';

/** The last properties of every feature: where the row comes from and how it may be used. */
const provenanceProperties = {
  year: yearSchema,
  basis: basisSchema,
  sourceId: identifierSchema,
  sourceTitle: z.string(),
  licence: z.string(),
  attribution: z.string(),
};

const materialProperties = {
  materialId: identifierSchema,
  kind: materialKindSchema,
  materialNameFi: z.string(),
  materialNameSv: z.string(),
  materialNameEn: z.string(),
  lowCode: lowCodeSchema.nullable(),
  hazardous: z.boolean(),
};

export const industrialAreaPropertiesSchema = z.object({
  nameFi: z.string(),
  nameSv: z.string(),
  nameEn: z.string(),
  municipality: z.string(),
  precisionMetres: z.number(),
  facilityCount: z.int(),
  ...provenanceProperties,
});
export type IndustrialAreaProperties = z.infer<typeof industrialAreaPropertiesSchema>;

export const facilityPropertiesSchema = z.object({
  name: z.string(),
  actorId: identifierSchema,
  actorName: z.string(),
  industrialAreaId: identifierSchema.nullable(),
  naceCode: naceCodeSchema.nullable(),
  activity: z.string().nullable(),
  streetAddress: z.string().nullable(),
  postalCode: z.string().nullable(),
  municipality: z.string().nullable(),
  country: z.string(),
  precisionMetres: z.number().nullable(),
  ...provenanceProperties,
});
export type FacilityProperties = z.infer<typeof facilityPropertiesSchema>;

export const flowPropertiesSchema = z.object({
  facilityId: identifierSchema,
  facilityName: z.string(),
  actorName: z.string(),
  industrialAreaId: identifierSchema.nullable(),
  municipality: z.string().nullable(),
  direction: directionSchema,
  ...materialProperties,
  tonnesPerYear: z.number(),
  description: z.string().nullable(),
  treatment: z.enum(TREATMENTS).nullable(),
  reportingMethod: z.enum(REPORTING_METHODS).nullable(),
  suspect: z.boolean(),
  ...provenanceProperties,
});
export type FlowProperties = z.infer<typeof flowPropertiesSchema>;

export const transferPropertiesSchema = z.object({
  donorFacilityId: identifierSchema,
  donorFacilityName: z.string(),
  receiverFacilityId: identifierSchema,
  receiverFacilityName: z.string(),
  ...materialProperties,
  tonnes: z.number(),
  suspect: z.boolean(),
  ...provenanceProperties,
});
export type TransferProperties = z.infer<typeof transferPropertiesSchema>;
