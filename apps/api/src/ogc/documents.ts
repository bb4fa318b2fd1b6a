import { z } from '@hono/zod-openapi';

const linkSchema = z.object({
  href: z.string(),
  rel: z.string(),
  type: z.string().optional(),
  title: z.string().optional(),
});
export type Link = z.infer<typeof linkSchema>;

const linksSchema = z.array(linkSchema);

export const landingPageSchema = z.object({
  title: z.string(),
  description: z.string(),
  links: linksSchema,
});

export const conformanceSchema = z.object({ conformsTo: z.array(z.string()) });

export const collectionSchema = z.object({
  id: z.string(),
  title: z.string(),
  description: z.string(),
  links: linksSchema,
  extent: z.object({
    spatial: z.object({ bbox: z.array(z.array(z.number()).min(4).max(6)), crs: z.string() }).optional(),
    temporal: z
      .object({ interval: z.array(z.array(z.string().nullable()).length(2)), trs: z.string() })
      .optional(),
  }),
  itemType: z.literal('feature'),
  crs: z.array(z.string()),
});
export type CollectionDocument = z.infer<typeof collectionSchema>;

export const collectionsSchema = z.object({ links: linksSchema, collections: z.array(collectionSchema) });

/** A page of features. */
export const itemsSchema = (featureSchema: z.ZodType) =>
  z.object({
    type: z.literal('FeatureCollection'),
    timeStamp: z.iso.datetime(),
    numberMatched: z.int().nonnegative(),
    numberReturned: z.int().nonnegative(),
    links: linksSchema,
    features: z.array(featureSchema),
  });
