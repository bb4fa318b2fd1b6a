import { defineCriterion } from '../criterion.ts';

const NEIGHBOUR_METRES = 1_000;

/** 1 at the donor's gate, 0 at the search radius, linear between. Straight-line metres. */
export const distance = defineCriterion({
  id: 'distance',
  weight: 0.4,
  gate: false,
  score: ({ distanceMetres }, { radiusMetres }) => Math.max(0, 1 - distanceMetres / radiusMetres),
  reason: ({ distanceMetres }) => (distanceMetres <= NEIGHBOUR_METRES ? 'neighbour' : 'away'),
});
