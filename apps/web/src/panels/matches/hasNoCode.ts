import type { FlowProperties } from '@sivuvirta/domain';

/** A register row: it says what happens to a waste, but not what the waste is. Nothing can be matched to it. */
export function hasNoCode({ lowCode, treatment }: Pick<FlowProperties, 'lowCode' | 'treatment'>): boolean {
  return lowCode === null && treatment !== null;
}
