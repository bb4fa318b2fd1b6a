import { type FlowFeature, materialName } from '@sivuvirta/domain';
import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLanguage } from '../../i18n/language.ts';
import { useText } from '../../i18n/useText.ts';
import { formatTonnesPerYear } from '../../ui/format.ts';
import { FlowMarks } from './FlowMarks.tsx';
import { KindMark } from './KindMark.tsx';
import { LowCode } from './LowCode.tsx';
import { treatmentText } from './treatmentText.ts';
import './FlowRow.css';

interface FlowRowProps {
  flow: FlowFeature;
  onSelect: () => void;
  /** Before the code and the treatment: whose flow it is, where that is not clear. */
  before?: ReactNode;
  after?: ReactNode;
}

/** One flow in a list: what, how much, under which code, and what to know before trusting it. */
export function FlowRow({ flow: { properties }, onSelect, before, after }: FlowRowProps) {
  const text = useText();
  const language = useLanguage();
  const { kind, tonnesPerYear, lowCode, hazardous } = properties;
  const treatment = treatmentText(properties, text);
  return (
    <button type="button" className="flow-row" onClick={onSelect}>
      <KindMark kind={kind} />
      <span className="flow-row-name">
        {materialName(properties, language)} <span className="visually-hidden">({text(`kind.${kind}`)})</span>
      </span>
      <span className="flow-row-amount">{formatTonnesPerYear(tonnesPerYear, language)}</span>
      <ChevronRight size={14} aria-hidden className="flow-row-chevron" />
      <span className="flow-row-detail">
        {before && <span>{before}</span>}
        {lowCode && <LowCode code={lowCode} hazardous={hazardous} />}
        {treatment && <span>{treatment}</span>}
        <FlowMarks {...properties} />
        {after}
      </span>
    </button>
  );
}
