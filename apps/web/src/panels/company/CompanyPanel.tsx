import type { IndustrialAreaFeature } from '@sivuvirta/domain';
import { useMemo } from 'react';
import { useFacility } from '../../api/facility.ts';
import { isNotFound } from '../../api/getJson.ts';
import { useText } from '../../i18n/useText.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { FetchFailed } from '../marks/FetchFailed.tsx';
import { Provenance } from '../marks/Provenance.tsx';
import { CompanyFacts } from './CompanyFacts.tsx';
import { FlowsOfDirection } from './FlowsOfDirection.tsx';
import { groupFlows } from './groupFlows.ts';
import { groupTransfers } from './groupTransfers.ts';
import { Transfers } from './Transfers.tsx';
import './CompanyPanel.css';

interface CompanyPanelProps {
  facilityId: string;
  areas: readonly IndustrialAreaFeature[];
  /** The filters leave nothing of it, so the map does not draw it. */
  isHidden: boolean;
  onClearFilters: () => void;
  onSelectFlow: (flowId: string) => void;
  onSelectFacility: (facilityId: string) => void;
  onSelectArea: (areaId: string) => void;
  onClose: () => void;
}

/** Everything that is known of one company: its flows of every year, its transfers, and where that was read. */
export function CompanyPanel(props: CompanyPanelProps) {
  const {
    facilityId,
    areas,
    isHidden,
    onClearFilters,
    onSelectFlow,
    onSelectFacility,
    onSelectArea,
    onClose,
  } = props;
  const text = useText();
  const { data, error, isPending, refetch } = useFacility(facilityId);
  const groups = useMemo(() => groupFlows(data?.flows ?? []), [data]);
  const partners = useMemo(() => groupTransfers(data?.transfers ?? [], facilityId), [data, facilityId]);
  const close = { label: text('company.close'), onClose };

  if (isPending) {
    return (
      <Panel className="detail" title={text('company.eyebrow')} close={close}>
        <Skeleton label={text('loading')} lines={9} />
      </Panel>
    );
  }
  if (error) {
    return (
      <Panel className="detail" title={text('company.eyebrow')} close={close}>
        {isNotFound(error) ? (
          <Notice
            title={text('company.unknown')}
            actions={<Button onPress={onClose}>{text('company.close')}</Button>}
          >
            {text('company.unknownHelp', { id: facilityId })}
          </Notice>
        ) : (
          <FetchFailed onRetry={() => void refetch()} />
        )}
      </Panel>
    );
  }

  const { facility } = data;
  const area = areas.find(({ id }) => id === facility.properties.industrialAreaId);
  return (
    <Panel
      className="detail"
      eyebrow={text('company.eyebrow')}
      title={facility.properties.name}
      close={close}
    >
      <CompanyFacts facility={facility} area={area} onSelectArea={onSelectArea} />
      {isHidden && facility.geometry && groups.length > 0 && (
        <Notice actions={<Button onPress={onClearFilters}>{text('filters.clear')}</Button>}>
          {text('company.hidden')}
        </Notice>
      )}
      {groups.length > 0 && <p className="small soft company-hint">{text('company.hint')}</p>}
      {groups.map((group) => (
        <FlowsOfDirection key={group.direction} group={group} onSelectFlow={onSelectFlow} />
      ))}
      {groups.length === 0 && <Notice>{text('company.noFlows')}</Notice>}
      {partners.length > 0 && <Transfers partners={partners} onSelectFacility={onSelectFacility} />}
      <details className="more">
        <summary>{text('provenance.title')}</summary>
        <Provenance {...facility.properties} />
      </details>
    </Panel>
  );
}
