import type { Facets } from '@sivuvirta/domain';
import { useLanguage } from '../../i18n/language.ts';
import { useText } from '../../i18n/useText.ts';
import type { YearChoice } from '../../state/urlParsers.ts';
import { formatCount, formatYear } from '../../ui/format.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { nextYearChoice } from './nextYearChoice.ts';

interface YearFilterProps {
  chosen: YearChoice;
  counts: Facets['year'];
  onChange: (years: YearChoice) => void;
}

/** Each company's latest year, every year, or the years that are picked. */
export function YearFilter({ chosen, counts, onChange }: YearFilterProps) {
  const text = useText();
  const language = useLanguage();
  const picked = typeof chosen === 'object' ? chosen : [];
  const years = new Map([
    ...picked.map((year) => [year, 0] as const),
    ...counts.map(({ value, count }) => [value, count] as const),
  ]);
  const summary =
    typeof chosen === 'string'
      ? text(`filters.year.${chosen}`)
      : chosen
          .toSorted((a, b) => b - a)
          .map(formatYear)
          .join(', ');
  return (
    <SelectField
      label={text('filters.year')}
      summary={summary}
      selected={typeof chosen === 'string' ? [chosen] : chosen.map(String)}
      options={[
        { id: 'latest', label: text('filters.year.latest') },
        { id: 'all', label: text('filters.year.all') },
        ...[...years]
          .toSorted(([a], [b]) => b - a)
          .map(([year, count]) => ({
            id: String(year),
            label: formatYear(year),
            detail: formatCount(count, language),
          })),
      ]}
      onChange={(ids) => onChange(nextYearChoice(chosen, ids))}
    />
  );
}
