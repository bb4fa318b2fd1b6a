import type { Basis } from '@sivuvirta/domain';
import { TriangleAlert } from 'lucide-react';
import { useText } from '../../i18n/useText.ts';
import { Badge } from '../../ui/Badge.tsx';
import { ExampleBadge } from './ExampleBadge.tsx';

interface FlowMarksProps {
  hazardous: boolean;
  suspect: boolean;
  basis: Basis;
}

/** What a reader must know before trusting or moving an amount. */
export function FlowMarks({ hazardous, suspect, basis }: FlowMarksProps) {
  const text = useText();
  return (
    <>
      {hazardous && <Badge tone="danger">{text('flow.hazardous')}</Badge>}
      {suspect && (
        <Badge tone="warn" title={text('flow.suspectHelp')}>
          <TriangleAlert size={12} aria-hidden />
          {text('flow.suspect')}
        </Badge>
      )}
      <ExampleBadge basis={basis} />
    </>
  );
}
