import { useLanguage } from '../../i18n/language.ts';
import { useText } from '../../i18n/useText.ts';
import { RADII_METRES, type RadiusMetres } from '../../state/urlParsers.ts';
import { Choice } from '../../ui/Choice.tsx';
import { formatDistance } from '../../ui/format.ts';

interface RadiusChoiceProps {
  radiusMetres: RadiusMetres;
  onChange: (metres: RadiusMetres) => void;
}

/** How far a counterpart may be, as the crow flies. */
export function RadiusChoice({ radiusMetres, onChange }: RadiusChoiceProps) {
  const text = useText();
  const language = useLanguage();
  return (
    <div className="field radius-choice">
      <span className="field-label">{text('matches.radius')}</span>
      <Choice
        label={text('matches.radius')}
        value={String(radiusMetres)}
        options={RADII_METRES.map((metres) => ({
          id: String(metres),
          label: String(metres / 1000),
          name: formatDistance(metres, language),
        }))}
        onChange={(id) => {
          const metres = RADII_METRES.find((candidate) => String(candidate) === id);
          if (metres) onChange(metres);
        }}
      />
    </div>
  );
}
