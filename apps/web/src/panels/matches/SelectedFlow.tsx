import type { FlowFeature } from '@sivuvirta/domain';
import { useLanguage } from '../../i18n/language.ts';
import { useText } from '../../i18n/useText.ts';
import { formatTonnesPerYear, formatYear } from '../../ui/format.ts';
import { FlowMarks } from '../marks/FlowMarks.tsx';
import { KindMark } from '../marks/KindMark.tsx';
import { LowCode } from '../marks/LowCode.tsx';
import { Provenance } from '../marks/Provenance.tsx';
import { treatmentText } from '../marks/treatmentText.ts';

/** The flow whose counterparts are looked for. */
export function SelectedFlow({ flow: { properties } }: { flow: FlowFeature }) {
  const text = useText();
  const language = useLanguage();
  const { direction, kind, tonnesPerYear, year, lowCode, hazardous, description, suspect, reportingMethod } =
    properties;
  const treatment = treatmentText(properties, text);
  return (
    <div className="selected-flow">
      <p className="selected-flow-amount">
        <span className="soft">{text(`direction.${direction}`)}</span>{' '}
        <strong>{formatTonnesPerYear(tonnesPerYear, language)}</strong>{' '}
        <span className="soft">({formatYear(year)})</span>
      </p>
      <p className="selected-flow-facts">
        <KindMark kind={kind} />
        <span>{text(`kind.${kind}`)}</span>
        {lowCode && <LowCode code={lowCode} hazardous={hazardous} />}
        {treatment && <span>{treatment}</span>}
        <FlowMarks {...properties} />
      </p>
      {suspect && <p className="small">{text('flow.suspectHelp')}</p>}
      {description && <p className="soft">{description}</p>}
      <details className="selected-flow-more">
        <summary>{text('provenance.title')}</summary>
        {reportingMethod && <p className="small">{text(`reportingMethod.${reportingMethod}`)}</p>}
        <Provenance {...properties} />
      </details>
    </div>
  );
}
