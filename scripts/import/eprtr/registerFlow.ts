import type { Flow } from '@sivuvirta/domain';
import { facilityIdOf } from './registerFacility.ts';
import type { RegisterRow } from './registerFiles.ts';
import { reportedIn } from './registerProvenance.ts';

const CLASSES: Record<string, Pick<Flow, 'materialId' | 'hazardous'>> = {
  HW: { materialId: 'hazardous-waste-unspecified', hazardous: true },
  NONHW: { materialId: 'non-hazardous-waste-unspecified', hazardous: false },
};
const TREATMENTS: Record<string, Flow['treatment']> = { R: 'recovery', D: 'disposal' };
const METHODS: Record<string, Flow['reportingMethod']> = { M: 'measured', C: 'calculated', E: 'estimated' };

/**
 * A waste row of the register as an output flow, tonnes per year; the register names no List of Waste code.
 *
 * @param id unique among the rows.
 * @returns the reason as text where the row is no flow.
 */
export function registerFlow(row: RegisterRow<'transfers'>, id: string, suspect: boolean): Flow | string {
  const waste = CLASSES[row.waste_class];
  if (!waste) return `waste_class is "${row.waste_class}", not HW or NONHW`;
  const treatment = TREATMENTS[row.treatment] ?? null;
  if (row.treatment && !treatment) return `treatment is "${row.treatment}", not R or D`;
  const reportingMethod = METHODS[row.method] ?? null;
  if (row.method && !reportingMethod) return `method is "${row.method}", not M, C or E`;
  if (!/^\d+(\.\d+)?$/.test(row.tonnes)) return `tonnes is "${row.tonnes}", not a mass`;
  return {
    id,
    facilityId: facilityIdOf(row.facility_id),
    ...waste,
    lowCode: null,
    direction: 'output',
    tonnesPerYear: Number(row.tonnes),
    description: null,
    treatment,
    reportingMethod,
    suspect,
    ...reportedIn(Number(row.year)),
  };
}
