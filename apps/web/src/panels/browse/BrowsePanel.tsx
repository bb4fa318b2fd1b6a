import type { Facets, FacilitySummary, IndustrialAreaFeature } from '@sivuvirta/domain';
import { useLanguage } from '../../i18n/language.ts';
import { useText } from '../../i18n/useText.ts';
import type { FilterState } from '../../state/filterOfUrl.ts';
import { formatCount } from '../../ui/format.ts';
import { Panel } from '../../ui/Panel.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Areas } from '../areas/Areas.tsx';
import { Filters } from '../filters/Filters.tsx';
import { FetchFailed } from '../marks/FetchFailed.tsx';

interface BrowsePanelProps {
  filter: FilterState;
  facets: Facets | undefined;
  areas: readonly IndustrialAreaFeature[] | undefined;
  facilities: readonly FacilitySummary[] | undefined;
  error: Error | null;
  selectedAreaId: string | null;
  onFilter: (change: Partial<FilterState>) => void;
  onSelectArea: (areaId: string) => void;
  onRetry: () => void;
  /** Absent where the panel is always there. */
  onClose: (() => void) | null;
}

/** How much is shown, the filters that decide it, and the areas. */
export function BrowsePanel(props: BrowsePanelProps) {
  const { filter, facets, areas, facilities, error, selectedAreaId } = props;
  const { onFilter, onSelectArea, onRetry, onClose } = props;
  const text = useText();
  const language = useLanguage();
  const count = (id: 'flows' | 'transfers' | 'facilities', amount: number) =>
    text(`table.count.${id}`, { count: amount, number: formatCount(amount, language) });
  const withoutPosition = facilities?.filter(({ geometry }) => geometry === null).length ?? 0;
  return (
    <Panel
      className="browse"
      label={text('browse.label')}
      title={
        <span aria-live="polite">
          {facets ? count('flows', facets.numberMatched) : text(error ? 'browse.unknown' : 'loading')}
        </span>
      }
      eyebrow={text('browse.shown')}
      {...(onClose && { close: { label: text('browse.close'), onClose } })}
    >
      <p className="soft">
        {facilities && count('facilities', facilities.length)}
        {facilities && facets && ' · '}
        {facets && count('transfers', facets.transfersMatched)}
      </p>
      {withoutPosition > 0 && (
        <p className="small soft">
          {text('browse.withoutPosition', {
            count: withoutPosition,
            number: formatCount(withoutPosition, language),
          })}
        </p>
      )}
      {error && <FetchFailed onRetry={onRetry} />}
      <Filters filter={filter} facets={facets} areas={areas ?? []} onChange={onFilter} />
      {areas && facilities ? (
        <Areas
          areas={areas}
          facilities={facilities}
          selectedAreaId={selectedAreaId}
          onSelect={onSelectArea}
        />
      ) : (
        !error && <Skeleton label={text('loading')} lines={6} />
      )}
    </Panel>
  );
}
