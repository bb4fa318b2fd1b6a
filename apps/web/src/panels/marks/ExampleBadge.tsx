import type { Basis } from '@sivuvirta/domain';
import { BasisBadge } from './BasisBadge.tsx';

/** Nothing but for invented rows: those are marked wherever they are named. */
export function ExampleBadge({ basis }: { basis: Basis }) {
  return basis === 'example' ? <BasisBadge basis={basis} /> : null;
}
