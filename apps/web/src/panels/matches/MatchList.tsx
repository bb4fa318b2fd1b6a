import type { Match } from '@sivuvirta/domain';
import { useLanguage } from '../../i18n/language.ts';
import { useText } from '../../i18n/useText.ts';
import { formatCount } from '../../ui/format.ts';
import { MatchRow } from './MatchRow.tsx';

interface MatchListProps {
  matches: readonly Match[];
  numberMatched: number;
  highlightedFlowId: string | null;
  onHighlight: (flowId: string | null) => void;
  onSelectFacility: (facilityId: string) => void;
}

/** The best first. Pointing at one, or focusing it, shows it on the map. */
export function MatchList({
  matches,
  numberMatched,
  highlightedFlowId,
  onHighlight,
  onSelectFacility,
}: MatchListProps) {
  const text = useText();
  const language = useLanguage();
  return (
    <section aria-labelledby="matches-count">
      <h3 id="matches-count" className="matches-count" aria-live="polite">
        {numberMatched > matches.length
          ? text('matches.countBest', {
              shown: formatCount(matches.length, language),
              all: formatCount(numberMatched, language),
            })
          : text('matches.count', { count: numberMatched })}
      </h3>
      <ol className="matches">
        {matches.map((match, index) => (
          <li key={match.flow.id}>
            <MatchRow
              match={match}
              rank={index + 1}
              isHighlighted={match.flow.id === highlightedFlowId}
              onHighlight={(on) => onHighlight(on ? match.flow.id : null)}
              onSelect={() => onSelectFacility(match.flow.properties.facilityId)}
            />
          </li>
        ))}
      </ol>
      <p className="matches-key small soft">
        <span className="matches-key-1" aria-hidden /> {text('matches.part.materialFit')}
        <span className="matches-key-2" aria-hidden /> {text('matches.part.distance')}
      </p>
    </section>
  );
}
