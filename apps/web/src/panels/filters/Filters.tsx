import type { Facets, IndustrialAreaFeature } from '@sivuvirta/domain';
import { useRef } from 'react';
import { Switch } from 'react-aria-components';
import { useText } from '../../i18n/useText.ts';
import { countFilters, type FilterState, NO_FILTER } from '../../state/filterOfUrl.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { ActiveFilters } from './ActiveFilters.tsx';
import { BasisFilter } from './BasisFilter.tsx';
import { KindFilter } from './KindFilter.tsx';
import { MaterialFilter } from './MaterialFilter.tsx';
import { YearFilter } from './YearFilter.tsx';
import './Filters.css';

interface FiltersProps {
  filter: FilterState;
  facets: Facets | undefined;
  areas: readonly IndustrialAreaFeature[];
  onChange: (change: Partial<FilterState>) => void;
}

const DIRECTION_CHOICES = ['both', 'output', 'input'] as const;

/** What the map, the table and every download show. */
export function Filters({ filter, facets, areas, onChange }: FiltersProps) {
  const text = useText();
  const title = useRef<HTMLHeadingElement>(null);
  const [direction] = filter.direction;
  return (
    <section className="filters" aria-labelledby="filters-title">
      <div className="filters-head">
        <h3 id="filters-title" ref={title} tabIndex={-1}>
          {text('filters.title')}
        </h3>
        {countFilters(filter) > 0 && (
          <Button
            look="quiet"
            onPress={() => {
              // The button goes: the focus must not go with it.
              title.current?.focus();
              onChange(NO_FILTER);
            }}
          >
            {text('filters.clear')}
          </Button>
        )}
      </div>
      <KindFilter chosen={filter.kind} counts={facets?.kind} onChange={(kind) => onChange({ kind })} />
      <div className="field">
        <span className="field-label">{text('filters.direction')}</span>
        <Choice
          label={text('filters.direction')}
          value={filter.direction.length === 1 && direction ? direction : 'both'}
          options={DIRECTION_CHOICES.map((id) => ({ id, label: text(`filters.direction.${id}`) }))}
          onChange={(chosen) => onChange({ direction: chosen === 'both' ? [] : [chosen] })}
        />
      </div>
      <div className="filters-pair">
        <YearFilter
          chosen={filter.year}
          counts={facets?.year ?? []}
          onChange={(year) => onChange({ year })}
        />
        <BasisFilter
          chosen={filter.basis}
          counts={facets?.basis ?? []}
          onChange={(basis) => onChange({ basis })}
        />
      </div>
      <MaterialFilter
        counts={facets?.materialId ?? []}
        chosen={filter.materialId}
        onChange={(materialId) => onChange({ materialId })}
      />
      <ActiveFilters filter={filter} areas={areas} onChange={onChange} />
      <Switch
        className="switch"
        isSelected={filter.hazardous}
        onChange={(hazardous) => onChange({ hazardous })}
      >
        <span className="switch-track" />
        {text('filters.hazardous')}
      </Switch>
    </section>
  );
}
