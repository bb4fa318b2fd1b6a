import { materialName } from '@sivuvirta/domain';
import { ArrowLeft } from 'lucide-react';
import { isNotFound } from '../../api/getJson.ts';
import { useMatches } from '../../api/matches.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useText } from '../../i18n/useText.ts';
import type { RadiusMetres } from '../../state/urlParsers.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { FetchFailed } from '../marks/FetchFailed.tsx';
import { hasNoCode } from './hasNoCode.ts';
import { MatchList } from './MatchList.tsx';
import { NoMatches } from './NoMatches.tsx';
import { RadiusChoice } from './RadiusChoice.tsx';
import { SelectedFlow } from './SelectedFlow.tsx';
import './MatchesPanel.css';

interface MatchesPanelProps {
  flowId: string;
  radiusMetres: RadiusMetres;
  highlightedFlowId: string | null;
  onRadius: (metres: RadiusMetres) => void;
  onHighlight: (flowId: string | null) => void;
  onSelectFacility: (facilityId: string) => void;
  /** To the company whose flow it is; null where the flow is unknown. */
  onBack: (facilityId: string | null) => void;
}

/** One flow and who could be on its other side, best first, each with its reasons. */
export function MatchesPanel(props: MatchesPanelProps) {
  const { flowId, radiusMetres, highlightedFlowId, onRadius, onHighlight, onSelectFacility, onBack } = props;
  const text = useText();
  const language = useLanguage();
  const { data, error, isPending, refetch } = useMatches(flowId, radiusMetres);
  const unknown = isNotFound(error);
  const goBack = () => onBack(data?.flow.properties.facilityId ?? null);

  const back = (
    <button type="button" className="back-button" onClick={goBack}>
      <ArrowLeft size={14} aria-hidden />
      {data ? data.flow.properties.facilityName : text('matches.back')}
    </button>
  );
  return (
    <Panel
      className="detail"
      label={text('matches.title')}
      eyebrow={back}
      title={
        <span className="matches-material">
          {data ? materialName(data.flow.properties, language) : text('matches.title')}
        </span>
      }
      close={{ label: text('matches.close'), onClose: goBack }}
    >
      {data && <SelectedFlow flow={data.flow} />}
      {unknown ? (
        <Notice
          title={text('matches.unknownFlow')}
          actions={<Button onPress={goBack}>{text('matches.back')}</Button>}
        >
          {text('matches.unknownFlowHelp', { id: flowId })}
        </Notice>
      ) : (
        <>
          {!(data && hasNoCode(data.flow.properties)) && (
            <RadiusChoice radiusMetres={radiusMetres} onChange={onRadius} />
          )}
          {isPending && <Skeleton label={text('loading')} lines={8} />}
          {error && <FetchFailed onRetry={() => void refetch()} />}
          {data && data.matches.length === 0 && (
            <NoMatches flow={data.flow} radiusMetres={radiusMetres} onRadius={onRadius} />
          )}
          {data && data.matches.length > 0 && (
            <MatchList
              matches={data.matches}
              numberMatched={data.numberMatched}
              highlightedFlowId={highlightedFlowId}
              onHighlight={onHighlight}
              onSelectFacility={onSelectFacility}
            />
          )}
        </>
      )}
    </Panel>
  );
}
