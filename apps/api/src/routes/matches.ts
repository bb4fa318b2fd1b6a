import { createRoute } from '@hono/zod-openapi';
import { findFlow, findMatchCandidates, findMaterialPath } from '@sivuvirta/db';
import { DomainError, identifierSchema, matchesSchema, materialName } from '@sivuvirta/domain';
import type { Api, Services } from '../api.ts';
import { toFeature } from '../collections/index.ts';
import { explainMatch } from '../explainMatch.ts';
import { jsonResponse } from '../jsonResponse.ts';
import { languageParameter } from '../parameters/choiceParameter.ts';
import { limitParameter, metresParameter } from '../parameters/numberParameters.ts';
import { requiredParameter } from '../parameters/parameter.ts';
import { queryOf } from '../parameters/queryOf.ts';
import { rankMatches } from '../rankMatches.ts';

/** Only the nearest so many flows of related material are scored; the answer says when there were more. */
const MAXIMUM_CANDIDATES = 5_000;
const STANDARD_RADIUS_METRES = 30_000;

const route = createRoute({
  method: 'get',
  path: '/api/matches',
  tags: ['Map'],
  summary: 'Receivers for an output, donors for an input, with score and reasons',
  request: {
    query: queryOf({
      flowId: requiredParameter<string>({
        description: 'The flow that asks.',
        schema: { type: 'string' },
        parse: (text) => identifierSchema.safeParse(text).data ?? null,
        hint: { id: 'hint.identifiers' },
      }),
      radiusMetres: metresParameter('Search radius in a straight line.', 500_000, STANDARD_RADIUS_METRES),
      limit: limitParameter(200, 20),
      language: languageParameter,
    }),
  },
  responses: jsonResponse('The best matches first', matchesSchema),
});

export function matchesRoute(api: Api, { db, textsFor }: Services) {
  api.openapi(route, async (context) => {
    const { flowId, radiusMetres = STANDARD_RADIUS_METRES, limit = 20 } = context.req.valid('query');
    const texts = textsFor(context);
    const flow = await findFlow(db, flowId);
    if (!flow) throw new DomainError('not-found');
    if (!flow.geometry) throw new DomainError('origin-without-position', { facility: flow.facilityName });

    const materialPath = await findMaterialPath(db, flow.materialId);
    const candidates = await findMatchCandidates(
      db,
      { ...flow, geometry: flow.geometry, materialPath },
      { radiusMetres, limit: MAXIMUM_CANDIDATES + 1 },
    );
    const matches = rankMatches(
      { direction: flow.direction, flow: { ...flow, materialPath } },
      candidates.slice(0, MAXIMUM_CANDIDATES),
      radiusMetres,
    );
    context.header('Vary', 'Accept-Language', { append: true });
    context.header('Content-Language', texts.locale);
    return context.json(
      {
        flow: toFeature(flow),
        radiusMetres,
        numberMatched: matches.length,
        candidatesCapped: candidates.length > MAXIMUM_CANDIDATES,
        matches: matches.slice(0, limit).map((match) => {
          const other = match.candidate.flow;
          const [output, input] = flow.direction === 'output' ? [flow, other] : [other, flow];
          const names = {
            outputMaterial: materialName(output, texts.locale),
            inputMaterial: materialName(input, texts.locale),
          };
          return {
            flow: toFeature(other),
            score: match.score,
            distanceMetres: match.pair.distanceMetres,
            ...explainMatch(match, names, texts),
          };
        }),
      },
      200,
    );
  });
}
