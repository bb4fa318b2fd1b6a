import type { Basis } from '@sivuvirta/domain';
import { useText } from '../../i18n/useText.ts';
import { formatYear } from '../../ui/format.ts';
import { BasisBadge } from './BasisBadge.tsx';
import './Provenance.css';

interface ProvenanceProps {
  year: number;
  basis: Basis;
  sourceTitle: string;
  licence: string;
  attribution: string;
}

/** Where a row was read, what year it describes, how it came about and how it may be used. */
export function Provenance({ year, basis, sourceTitle, licence, attribution }: ProvenanceProps) {
  const text = useText();
  return (
    <dl className="provenance">
      <dt>{text('provenance.source')}</dt>
      <dd>{sourceTitle}</dd>
      <dt>{text('provenance.year')}</dt>
      <dd>{formatYear(year)}</dd>
      <dt>{text('provenance.basis')}</dt>
      <dd>
        <BasisBadge basis={basis} />
      </dd>
      <dt>{text('provenance.licence')}</dt>
      <dd>
        {licence} · {attribution}
      </dd>
    </dl>
  );
}
