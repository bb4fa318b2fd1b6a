import type { FlowProperties } from '@sivuvirta/domain';
import type { Text } from '../../i18n/useText.ts';

type Row = Pick<FlowProperties, 'lowCode' | 'treatment' | 'hazardous'>;

/** What a register row says when it names no code: `hazardous waste, recovered, code not in the register`. */
export function treatmentText({ lowCode, treatment, hazardous }: Row, text: Text): string {
  if (!treatment) return '';
  if (lowCode) return text(`treatment.${treatment}`);
  return text(`flow.registerRow.${hazardous ? 'hazardous' : 'nonHazardous'}.${treatment}`);
}
