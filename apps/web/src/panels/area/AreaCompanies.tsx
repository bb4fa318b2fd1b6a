import type { FacilitySummary } from '@sivuvirta/domain';
import { useLanguage } from '../../i18n/language.ts';
import { useText } from '../../i18n/useText.ts';
import { formatTonnesPerYear } from '../../ui/format.ts';
import { sumTonnes } from '../../ui/sumTonnes.ts';
import { ExampleBadge } from '../marks/ExampleBadge.tsx';
import { KindBar } from '../marks/KindBar.tsx';

interface AreaCompaniesProps {
  facilities: readonly FacilitySummary[];
  onSelectFacility: (facilityId: string) => void;
}

/** Who is in the area, the largest giver first, with bars that can be compared. */
export function AreaCompanies({ facilities, onSelectFacility }: AreaCompaniesProps) {
  const text = useText();
  const language = useLanguage();
  const sorted = facilities.toSorted(
    (a, b) => sumTonnes(b.outputTonnesPerYear) - sumTonnes(a.outputTonnesPerYear),
  );
  const full = Math.max(0, ...facilities.map(({ outputTonnesPerYear }) => sumTonnes(outputTonnesPerYear)));
  return (
    <section className="detail-section" aria-labelledby="area-companies-title">
      <h3 id="area-companies-title">{text('area.companies', { count: facilities.length })}</h3>
      {facilities.length === 0 && <p className="soft">{text('area.noCompanies')}</p>}
      <ul>
        {sorted.map(({ id, name, basis, outputTonnesPerYear, inputTonnesPerYear }) => (
          <li key={id}>
            <button type="button" className="company-row" onClick={() => onSelectFacility(id)}>
              <span className="company-row-name">
                {name} <ExampleBadge basis={basis} />
              </span>
              <span className="company-row-amounts">
                {text('area.amounts', {
                  output: formatTonnesPerYear(sumTonnes(outputTonnesPerYear), language),
                  input: formatTonnesPerYear(sumTonnes(inputTonnesPerYear), language),
                })}
              </span>
              <KindBar tonnesPerYear={outputTonnesPerYear} fullTonnesPerYear={full} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
