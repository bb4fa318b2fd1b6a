import { BASES, type Basis, type Facets } from '@sivuvirta/domain';
import { useLanguage } from '../../i18n/language.ts';
import { useText } from '../../i18n/useText.ts';
import { formatCount } from '../../ui/format.ts';
import { SelectField } from '../../ui/SelectField.tsx';

interface BasisFilterProps {
  chosen: readonly Basis[];
  counts: Facets['basis'];
  onChange: (bases: Basis[]) => void;
}

/** How the figures came about; none chosen means any. */
export function BasisFilter({ chosen, counts, onChange }: BasisFilterProps) {
  const text = useText();
  const language = useLanguage();
  const countOf = (basis: Basis) => counts.find(({ value }) => value === basis)?.count ?? 0;
  return (
    <SelectField
      label={text('filters.basis')}
      summary={
        chosen.length === 0
          ? text('filters.basis.any')
          : chosen.map((basis) => text(`basis.${basis}`)).join(', ')
      }
      selected={chosen}
      options={BASES.filter((basis) => countOf(basis) > 0 || chosen.includes(basis)).map((basis) => ({
        id: basis,
        label: text(`basis.${basis}`),
        detail: formatCount(countOf(basis), language),
      }))}
      onChange={(ids) => onChange(BASES.filter((basis) => ids.includes(basis)))}
    />
  );
}
