import { ChevronRight } from 'lucide-react';
import { useLanguage } from '../../i18n/language.ts';
import { useText } from '../../i18n/useText.ts';
import { formatTonnes, formatTonnesPerYear, formatYear } from '../../ui/format.ts';
import { FlowRow } from '../marks/FlowRow.tsx';
import type { DirectionOfFlows } from './groupFlows.ts';

interface FlowsOfDirectionProps {
  group: DirectionOfFlows;
  onSelectFlow: (flowId: string) => void;
}

/** The newest year in full; each earlier year behind its total. */
export function FlowsOfDirection({ group: { direction, years }, onSelectFlow }: FlowsOfDirectionProps) {
  const text = useText();
  const language = useLanguage();
  const [latest, ...earlier] = years;
  if (!latest) return null;
  const most = Math.max(...years.map(({ tonnesPerYear }) => tonnesPerYear));
  const titleId = `company-${direction}-title`;
  return (
    <section className="detail-section" aria-labelledby={titleId}>
      <div className="company-direction">
        <h3 id={titleId}>
          {text(`company.flows.${direction}`)} <span className="company-year">{formatYear(latest.year)}</span>
        </h3>
        <span className="company-total">{formatTonnesPerYear(latest.tonnesPerYear, language)}</span>
      </div>
      <ul>
        {latest.flows.map((flow) => (
          <li key={flow.id}>
            <FlowRow flow={flow} onSelect={() => onSelectFlow(flow.id)} />
          </li>
        ))}
      </ul>
      {latest.flows.some(({ properties }) => properties.suspect) && (
        <p className="small company-suspect">
          {text('flow.suspect')}: {text('flow.suspectHelp')}
        </p>
      )}
      {earlier.length > 0 && (
        <details className="company-history">
          <summary>
            <ChevronRight size={14} aria-hidden className="company-history-mark" />
            {text('company.earlierYears', { count: earlier.length })}
          </summary>
          {earlier.map(({ year, flows, tonnesPerYear }) => (
            <details key={year} className="company-history-year">
              <summary>
                <span>{formatYear(year)}</span>
                <span className="company-history-bar" aria-hidden>
                  <span style={{ width: `${(tonnesPerYear / most) * 100}%` }} />
                </span>
                <span>{formatTonnes(tonnesPerYear, language)}</span>
              </summary>
              <ul>
                {flows.map((flow) => (
                  <li key={flow.id}>
                    <FlowRow flow={flow} onSelect={() => onSelectFlow(flow.id)} />
                  </li>
                ))}
              </ul>
            </details>
          ))}
        </details>
      )}
    </section>
  );
}
