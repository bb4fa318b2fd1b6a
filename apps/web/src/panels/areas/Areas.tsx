import type { FacilitySummary, IndustrialAreaFeature } from '@sivuvirta/domain';
import { useLanguage } from '../../i18n/language.ts';
import { useText } from '../../i18n/useText.ts';
import { formatCount, formatTonnesPerYear } from '../../ui/format.ts';
import { ExampleBadge } from '../marks/ExampleBadge.tsx';
import { groupAreas } from './groupAreas.ts';
import './Areas.css';

interface AreasProps {
  areas: readonly IndustrialAreaFeature[];
  facilities: readonly FacilitySummary[];
  selectedAreaId: string | null;
  onSelect: (areaId: string) => void;
}

/** Industrial areas by municipality, with how many companies are there and how much they give. */
export function Areas({ areas, facilities, selectedAreaId, onSelect }: AreasProps) {
  const text = useText();
  const language = useLanguage();
  const outside = facilities.filter(({ industrialAreaId }) => industrialAreaId === null).length;
  return (
    <section className="areas" aria-labelledby="areas-title">
      <div className="areas-head">
        <h3 id="areas-title">{text('areas.title')}</h3>
        <span className="small soft">{text('areas.columns')}</span>
      </div>
      {groupAreas(areas, facilities, language).map(({ municipality, areas: rows }) => (
        <div key={municipality} className="areas-group">
          <h4 className="areas-municipality">{municipality}</h4>
          <ul>
            {rows.map(({ area, name, facilityCount, outputTonnesPerYear }) => (
              <li key={area.id}>
                <button
                  type="button"
                  className="area-row"
                  aria-current={area.id === selectedAreaId}
                  onClick={() => onSelect(area.id)}
                >
                  <span className="area-row-name">
                    {name} <ExampleBadge basis={area.properties.basis} />
                  </span>
                  <span className="area-row-amount">
                    {formatTonnesPerYear(outputTonnesPerYear, language)}
                  </span>
                  <span className="area-row-count">{text('areas.companies', { count: facilityCount })}</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {outside > 0 && (
        <p className="small soft areas-outside">
          {text('areas.outside', { count: outside, number: formatCount(outside, language) })}
        </p>
      )}
    </section>
  );
}
