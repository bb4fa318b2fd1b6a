import {
  type FacilitySummary,
  type FlowFilter,
  type IndustrialAreaFeature,
  localName,
} from '@sivuvirta/domain';
import { useMemo } from 'react';
import { useFlows } from '../../api/flows.ts';
import { useMaterials } from '../../api/materials.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useText } from '../../i18n/useText.ts';
import { Button } from '../../ui/Button.tsx';
import { formatDistance } from '../../ui/format.ts';
import { Panel } from '../../ui/Panel.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { BasisBadge } from '../marks/BasisBadge.tsx';
import { Provenance } from '../marks/Provenance.tsx';
import { AreaCompanies } from './AreaCompanies.tsx';
import { AreaOutputs } from './AreaOutputs.tsx';
import { localExchanges } from './localExchanges.ts';
import './AreaPanel.css';

interface AreaPanelProps {
  area: IndustrialAreaFeature;
  /** Facilities of the area that the filter lets through. */
  facilities: readonly FacilitySummary[];
  filter: FlowFilter;
  /** The map and everything else is limited to this area. */
  isOnly: boolean;
  onOnly: (only: boolean) => void;
  onSelectFacility: (facilityId: string) => void;
  onSelectFlow: (facilityId: string, flowId: string) => void;
  onClose: () => void;
}

/** One industrial area: what leaves it, what of that could stay, and who is there. */
export function AreaPanel(props: AreaPanelProps) {
  const { area, facilities, filter, isOnly, onOnly, onSelectFacility, onSelectFlow, onClose } = props;
  const text = useText();
  const language = useLanguage();
  const materials = useMaterials();
  const flows = useFlows({ ...filter, industrialAreaId: [area.id], direction: ['output', 'input'] });
  const outputs = useMemo(
    () => localExchanges(flows.data?.pages.flatMap((page) => page.flows) ?? [], materials.data ?? []),
    [flows.data, materials.data],
  );
  return (
    <Panel
      className="detail"
      eyebrow={text('area.eyebrow')}
      title={localName(area.properties, language)}
      close={{ label: text('area.close'), onClose }}
      footer={
        <Button look={isOnly ? 'primary' : 'plain'} onPress={() => onOnly(!isOnly)}>
          {text(isOnly ? 'area.showAll' : 'area.showOnly')}
        </Button>
      }
    >
      <p className="soft">
        {area.properties.municipality} ·{' '}
        {text('area.precision', { distance: formatDistance(area.properties.precisionMetres, language) })}{' '}
        <BasisBadge basis={area.properties.basis} />
      </p>
      {flows.isPending || flows.isPlaceholderData || materials.isPending ? (
        <Skeleton label={text('loading')} lines={6} />
      ) : (
        <AreaOutputs outputs={outputs} onSelectFlow={onSelectFlow} />
      )}
      <AreaCompanies facilities={facilities} onSelectFacility={onSelectFacility} />
      <details className="more">
        <summary>{text('provenance.title')}</summary>
        <Provenance {...area.properties} />
      </details>
    </Panel>
  );
}
