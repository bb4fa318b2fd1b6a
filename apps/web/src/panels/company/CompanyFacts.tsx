import { type FacilityFeature, type IndustrialAreaFeature, localName } from '@sivuvirta/domain';
import { useLanguage } from '../../i18n/language.ts';
import { useText } from '../../i18n/useText.ts';
import { formatDistance } from '../../ui/format.ts';
import { BasisBadge } from '../marks/BasisBadge.tsx';

interface CompanyFactsProps {
  facility: FacilityFeature;
  area: IndustrialAreaFeature | undefined;
  onSelectArea: (areaId: string) => void;
}

/** Who, where, and what they do. */
export function CompanyFacts({ facility: { geometry, properties }, area, onSelectArea }: CompanyFactsProps) {
  const text = useText();
  const language = useLanguage();
  const {
    name,
    actorName,
    naceCode,
    activity,
    municipality,
    streetAddress,
    postalCode,
    precisionMetres,
    basis,
  } = properties;
  const address = [streetAddress, [postalCode, municipality].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(', ');
  return (
    <div className="company-facts">
      {actorName !== name && <p>{actorName}</p>}
      <p className="soft">
        {area && (
          <>
            <button type="button" className="link-button" onClick={() => onSelectArea(area.id)}>
              {localName(area.properties, language)}
            </button>{' '}
            ·{' '}
          </>
        )}
        {address}
      </p>
      {(activity || naceCode) && (
        <p className="soft">
          {[activity, naceCode && text('company.nace', { code: naceCode })].filter(Boolean).join(' · ')}
        </p>
      )}
      <p className="company-badges">
        <BasisBadge basis={basis} />
        {!geometry && <span className="small soft">{text('company.noPosition')}</span>}
        {geometry && precisionMetres !== null && precisionMetres > 100 && (
          <span className="small soft">
            {text('company.precision', { distance: formatDistance(precisionMetres, language) })}
          </span>
        )}
      </p>
    </div>
  );
}
