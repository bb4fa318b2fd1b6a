import { bboxParameter } from './bboxParameter.ts';
import { FILTER_PARAMETERS } from './filterParameters.ts';

const { kind, materialId, lowCode, direction, basis, year, latest, hazardous, industrialAreaId, facilityId } =
  FILTER_PARAMETERS;

/** What the flow filter of the domain asks of properties, as query parameters. */
export const FLOW_PROPERTY_PARAMETERS = {
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
};

/** The flow filter of the domain as query parameters. */
export const FLOW_FILTER_PARAMETERS = { ...FLOW_PROPERTY_PARAMETERS, bbox: bboxParameter };
