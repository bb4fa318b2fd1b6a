import { useState } from 'react';
import { useLanguage } from '../../i18n/language.ts';
import { materialName } from '../../i18n/names.ts';
import { useText } from '../../i18n/useText.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { formatTonnesPerYear } from '../../ui/format.ts';
import { FlowMarks } from '../marks/FlowMarks.tsx';
import { KindMark } from '../marks/KindMark.tsx';
import type { AreaOutput } from './localExchanges.ts';

const FEW = 6;

interface AreaOutputsProps {
  outputs: readonly AreaOutput[];
  onSelectFlow: (facilityId: string, flowId: string) => void;
}

/** What leaves the area, largest first; where a neighbour could take it, that is said. */
export function AreaOutputs({ outputs, onSelectFlow }: AreaOutputsProps) {
  const text = useText();
  const language = useLanguage();
  const [showsAll, setShowsAll] = useState(false);
  const staying = outputs.filter(({ takers }) => takers.length > 0).length;
  return (
    <section className="detail-section" aria-labelledby="area-outputs-title">
      <h3 id="area-outputs-title">{text('area.outputs')}</h3>
      <p className="small soft">{text('area.outputsSummary', { count: outputs.length, staying })}</p>
      <ul>
        {(showsAll ? outputs : outputs.slice(0, FEW)).map(({ flow: { id, properties }, takers }) => (
          <li key={id}>
            <button
              type="button"
              className="flow-row"
              onClick={() => onSelectFlow(properties.facilityId, id)}
            >
              <KindMark kind={properties.kind} />
              <span className="flow-row-name">{materialName(properties, language)}</span>
              <span className="flow-row-amount">
                {formatTonnesPerYear(properties.tonnesPerYear, language)}
              </span>
              <span className="flow-row-detail">
                {properties.actorName}
                <FlowMarks {...properties} />
                {takers[0] && (
                  <Badge tone="accent">
                    {text('area.taker', {
                      company: takers[0].properties.actorName,
                      others: takers.length - 1,
                    })}
                  </Badge>
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {outputs.length > FEW && (
        <Button look="quiet" onPress={() => setShowsAll(!showsAll)}>
          {showsAll ? text('area.outputsFewer') : text('area.outputsAll', { count: outputs.length })}
        </Button>
      )}
    </section>
  );
}
