import type { FlowFilter } from '@sivuvirta/domain';
import { withoutAbsent } from './withoutAbsent.ts';

/** The conditions that only a flow can meet; undefined where there is none, so that places without flows pass. */
export function flowsOnly(
  filter: { [K in keyof FlowFilter]: FlowFilter[K] | undefined },
): FlowFilter | undefined {
  const present = withoutAbsent(filter);
  return Object.keys(present).length > 0 ? present : undefined;
}
