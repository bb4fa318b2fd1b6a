import { type Facets, MATERIAL_KINDS, type MaterialKind } from '@sivuvirta/domain';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useLanguage } from '../../i18n/language.ts';
import { useText } from '../../i18n/useText.ts';
import { formatCount } from '../../ui/format.ts';
import { KindMark } from '../marks/KindMark.tsx';

interface KindFilterProps {
  chosen: readonly MaterialKind[];
  /** Undefined until they are known. */
  counts: Facets['kind'] | undefined;
  onChange: (kinds: MaterialKind[]) => void;
}

/** The three kinds as the map draws them; none pressed means all. */
export function KindFilter({ chosen, counts, onChange }: KindFilterProps) {
  const text = useText();
  const language = useLanguage();
  return (
    <div className="field">
      <span className="field-label" id="kind-filter-label">
        {text('filters.kind')}
      </span>
      <ToggleButtonGroup
        aria-labelledby="kind-filter-label"
        className="kind-filter"
        selectionMode="multiple"
        selectedKeys={chosen}
        onSelectionChange={(keys) => onChange(MATERIAL_KINDS.filter((kind) => keys.has(kind)))}
      >
        {MATERIAL_KINDS.map((kind) => {
          const count = counts?.find(({ value }) => value === kind)?.count ?? 0;
          return (
            <ToggleButton key={kind} id={kind} className="kind-chip">
              <KindMark kind={kind} />
              <span className="kind-chip-name">{text(`kind.${kind}`)}</span>
              <span className="kind-chip-count">{counts ? formatCount(count, language) : '–'}</span>
            </ToggleButton>
          );
        })}
      </ToggleButtonGroup>
    </div>
  );
}
