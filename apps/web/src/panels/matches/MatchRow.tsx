import { type Match, materialName } from '@sivuvirta/domain';
import { useLanguage } from '../../i18n/language.ts';
import { useText } from '../../i18n/useText.ts';
import { formatDistance, formatScore, formatTonnesPerYear } from '../../ui/format.ts';
import { PartsBar } from '../../ui/PartsBar.tsx';
import { FlowMarks } from '../marks/FlowMarks.tsx';

interface MatchRowProps {
  match: Match;
  rank: number;
  isHighlighted: boolean;
  onHighlight: (on: boolean) => void;
  onSelect: () => void;
}

/** One counterpart: who, how far, how much, how well it fits and why. */
export function MatchRow({ match, rank, isHighlighted, onHighlight, onSelect }: MatchRowProps) {
  const text = useText();
  const language = useLanguage();
  const { flow, score, parts, distanceMetres, reason } = match;
  const { facilityName, municipality, tonnesPerYear } = flow.properties;
  const scoreLabel = [
    text('matches.score', { score: formatScore(score, language) }),
    ...parts.map((part) =>
      text('matches.scorePart', {
        part: text(`matches.part.${part.criterion}`),
        score: formatScore(part.score * part.weight, language),
        most: formatScore(part.weight, language),
      }),
    ),
  ].join(', ');
  return (
    <button
      type="button"
      className="match-row"
      data-highlighted={isHighlighted || undefined}
      onMouseEnter={() => onHighlight(true)}
      onMouseLeave={() => onHighlight(false)}
      onFocus={() => onHighlight(true)}
      onBlur={() => onHighlight(false)}
      onClick={onSelect}
    >
      <span className="match-rank" aria-hidden>
        {rank}
      </span>
      <span className="match-name">{facilityName}</span>
      <span className="match-distance">{formatDistance(distanceMetres, language)}</span>
      <span className="match-detail">
        {text(`matches.counterpart.${flow.properties.direction}`, {
          amount: formatTonnesPerYear(tonnesPerYear, language),
          material: materialName(flow.properties, language),
        })}
        {municipality && ` · ${municipality}`} <FlowMarks {...flow.properties} />
      </span>
      <span className="match-score">
        <PartsBar
          label={scoreLabel}
          parts={parts.map((part) => ({ id: part.criterion, share: part.score * part.weight }))}
        />
        <span className="match-score-number" aria-hidden>
          {formatScore(score, language)}
        </span>
      </span>
      <span className="match-reason">{reason}</span>
    </button>
  );
}
