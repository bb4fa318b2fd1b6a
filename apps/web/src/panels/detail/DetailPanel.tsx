import type { FacilitySummary, FlowFilter, IndustrialAreaFeature } from '@sivuvirta/domain';
import { useRef } from 'react';
import { useText } from '../../i18n/useText.ts';
import type { RadiusMetres, UrlState } from '../../state/urlParsers.ts';
import { useFocusOnChange } from '../../ui/useFocusOnChange.ts';
import { AreaPanel } from '../area/AreaPanel.tsx';
import { UnknownArea } from '../area/UnknownArea.tsx';
import { CompanyPanel } from '../company/CompanyPanel.tsx';
import { MatchesPanel } from '../matches/MatchesPanel.tsx';

export interface Selection {
  facilityId: string | null;
  flowId: string | null;
  areaId: string | null;
}

interface DetailPanelProps {
  url: Pick<UrlState, 'company' | 'flow' | 'area' | 'radiusMetres' | 'industrialAreaId'>;
  filter: FlowFilter;
  areas: readonly IndustrialAreaFeature[] | undefined;
  facilities: readonly FacilitySummary[] | undefined;
  highlightedFlowId: string | null;
  onSelect: (selection: Partial<Selection>) => void;
  onRadius: (metres: RadiusMetres) => void;
  onHighlight: (flowId: string | null) => void;
  onOnlyArea: (areaId: string | null) => void;
  onClearFilters: () => void;
}

/** The selection: a flow's matches before its company, the company before its area. Closing goes one step back. */
export function DetailPanel(props: DetailPanelProps) {
  const { url, filter, areas, facilities, highlightedFlowId } = props;
  const { onSelect, onRadius, onHighlight, onOnlyArea, onClearFilters } = props;
  const text = useText();
  const container = useRef<HTMLElement>(null);
  const { company, flow, area: areaId, radiusMetres } = url;
  useFocusOnChange(flow ?? company ?? areaId, container);

  return (
    <aside
      ref={container}
      id="detail"
      className="app-detail"
      aria-label={text('region.detail')}
      tabIndex={-1}
    >
      {content()}
    </aside>
  );

  function content() {
    if (flow) {
      return (
        <MatchesPanel
          key={flow}
          flowId={flow}
          radiusMetres={radiusMetres}
          highlightedFlowId={highlightedFlowId}
          onRadius={onRadius}
          onHighlight={onHighlight}
          onSelectFacility={(facilityId) => onSelect({ facilityId, flowId: null })}
          onBack={(facilityId) => onSelect({ facilityId, flowId: null })}
        />
      );
    }
    if (company) {
      return (
        <CompanyPanel
          key={company}
          facilityId={company}
          areas={areas ?? []}
          isHidden={facilities !== undefined && !facilities.some(({ id }) => id === company)}
          onClearFilters={onClearFilters}
          onSelectFlow={(flowId) => onSelect({ facilityId: company, flowId })}
          onSelectFacility={(facilityId) => onSelect({ facilityId, flowId: null })}
          onSelectArea={(id) => onSelect({ areaId: id, facilityId: null, flowId: null })}
          onClose={() => onSelect({ facilityId: null, flowId: null })}
        />
      );
    }
    if (!areaId || !areas) return null;
    const close = () => onSelect({ areaId: null });
    const area = areas.find(({ id }) => id === areaId);
    if (!area) return <UnknownArea areaId={areaId} onClose={close} />;
    return (
      <AreaPanel
        key={areaId}
        area={area}
        facilities={(facilities ?? []).filter(({ industrialAreaId }) => industrialAreaId === areaId)}
        filter={filter}
        isOnly={url.industrialAreaId.includes(areaId)}
        onOnly={(only) => onOnlyArea(only ? areaId : null)}
        onSelectFacility={(facilityId) => onSelect({ facilityId })}
        onSelectFlow={(facilityId, flowId) => onSelect({ facilityId, flowId })}
        onClose={close}
      />
    );
  }
}
