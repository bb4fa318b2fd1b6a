import type { Bbox, IndustrialAreaFeature, Matches, Position } from '@sivuvirta/domain';
import { useEffect, useRef } from 'react';
import { bboxOf, bboxOfPolygon } from './bboxOf.ts';
import type { UrlState } from './urlParsers.ts';

const AROUND_A_COMPANY_METRES = 2_500;
const FINLAND: Bbox = [19.3, 59.6, 31.6, 68.6];

interface JourneysProps {
  url: Pick<UrlState, 'view' | 'company' | 'flow' | 'area' | 'radiusMetres'>;
  areas: readonly IndustrialAreaFeature[] | undefined;
  /** Where the selected company is, once known. */
  companyPosition: Position | null;
  matches: Matches | undefined;
  isInView: (position: Position) => boolean;
  focusOn: (bbox: Bbox | null) => void;
}

/**
 * Sends the map to what was selected: an area always, a company when it is out of sight, a flow to all its matches.
 * A link that names a view is obeyed: its selections move nothing.
 */
export function useJourneys({
  url,
  areas,
  companyPosition,
  matches,
  isInView,
  focusOn,
}: JourneysProps): void {
  const { company, flow, area: areaId } = url;
  const matchesKey = matches && url.flow ? `${url.flow} ${url.radiusMetres}` : null;
  const seen = useRef(
    url.view
      ? { area: areaId, company, matches: url.flow && `${url.flow} ${url.radiusMetres}`, started: true }
      : {
          area: null as string | null,
          company: null as string | null,
          matches: null as string | null,
          started: false,
        },
  );

  useEffect(() => {
    const last = seen.current;
    if (!last.started && !company && !areaId) focusOn(FINLAND);
    last.started = true;
    if (!areaId) last.area = null;
    if (!company) last.company = null;
  }, [company, areaId, focusOn]);

  useEffect(() => {
    if (!areaId || areaId === seen.current.area || !areas) return;
    seen.current.area = areaId;
    const geometry = areas.find(({ id }) => id === areaId)?.geometry;
    if (geometry && !company) focusOn(bboxOfPolygon(geometry));
  }, [areaId, areas, company, focusOn]);

  useEffect(() => {
    if (!company || company === seen.current.company || !companyPosition) return;
    seen.current.company = company;
    if (!flow && !isInView(companyPosition)) focusOn(bboxOf([companyPosition], AROUND_A_COMPANY_METRES));
  }, [company, flow, companyPosition, isInView, focusOn]);

  useEffect(() => {
    if (!matches || !matchesKey || matchesKey === seen.current.matches) return;
    seen.current.matches = matchesKey;
    const positions = [matches.flow, ...matches.matches.map(({ flow }) => flow)].flatMap(({ geometry }) =>
      geometry ? [geometry.coordinates] : [],
    );
    if (positions.length > 1) focusOn(bboxOf(positions, 1_000));
  }, [matches, matchesKey, focusOn]);
}
