import type { Basis } from '@sivuvirta/domain';
import { useText } from '../../i18n/useText.ts';
import { Badge } from '../../ui/Badge.tsx';

/** How a figure came about; invented ones stand out. */
export function BasisBadge({ basis }: { basis: Basis }) {
  const text = useText();
  return (
    <Badge tone={basis === 'example' ? 'warn' : 'calm'} title={text(`basisHelp.${basis}`)}>
      {text(`basis.${basis}`)}
    </Badge>
  );
}
