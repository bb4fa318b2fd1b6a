import { bboxParameter } from './bboxParameter.ts';
import { FILTER_PARAMETERS } from './filterParameters.ts';

const { kind, materialId, lowCode, direction, basis, year, latest, hazardous, industrialAreaId, facilityId } =
  FILTER_PARAMETERS;

/** The flow filter of the domain as query parameters. */
export const FLOW_FILTER_PARAMETERS = {
  kind,
  materialId,
  lowCode,
  direction,
  basis,
  year,
  latest,
  hazardous,
  industrialAreaId,
  facilityId,
  bbox: bboxParameter,
};
