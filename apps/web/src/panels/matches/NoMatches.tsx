import type { FlowFeature } from '@sivuvirta/domain';
import { useLanguage } from '../../i18n/language.ts';
import { useText } from '../../i18n/useText.ts';
import { RADII_METRES, type RadiusMetres } from '../../state/urlParsers.ts';
import { Button } from '../../ui/Button.tsx';
import { formatDistance } from '../../ui/format.ts';
import { Notice } from '../../ui/Notice.tsx';
import { hasNoCode } from './hasNoCode.ts';

interface NoMatchesProps {
  flow: FlowFeature;
  radiusMetres: RadiusMetres;
  onRadius: (metres: RadiusMetres) => void;
}

/** Why there is no match, and what could be done about it. */
export function NoMatches({ flow: { geometry, properties }, radiusMetres, onRadius }: NoMatchesProps) {
  const text = useText();
  const language = useLanguage();
  const wider = RADII_METRES.find((metres) => metres > radiusMetres);
  if (hasNoCode(properties)) {
    return <Notice title={text('matches.noCode')}>{text('matches.noCodeHelp')}</Notice>;
  }
  if (!geometry) return <Notice title={text('matches.noPosition')}>{text('matches.noPositionHelp')}</Notice>;
  return (
    <Notice
      title={text('matches.none', { distance: formatDistance(radiusMetres, language) })}
      actions={
        wider && (
          <Button onPress={() => onRadius(wider)}>
            {text('matches.widen', { distance: formatDistance(wider, language) })}
          </Button>
        )
      }
    >
      {text(properties.direction === 'output' ? 'matches.noneHelp.output' : 'matches.noneHelp.input')}
    </Notice>
  );
}
