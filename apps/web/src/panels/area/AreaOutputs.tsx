import { useState } from 'react';
import { useText } from '../../i18n/useText.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { FlowRow } from '../marks/FlowRow.tsx';
import type { AreaOutput } from './localExchanges.ts';

const FEW = 6;

interface AreaOutputsProps {
  outputs: readonly AreaOutput[];
  onSelectFlow: (facilityId: string, flowId: string) => void;
}

/** What leaves the area, largest first; where a neighbour could take it, that is said. */
export function AreaOutputs({ outputs, onSelectFlow }: AreaOutputsProps) {
  const text = useText();
  const [showsAll, setShowsAll] = useState(false);
  const staying = outputs.filter(({ takers }) => takers.length > 0).length;
  return (
    <section className="detail-section" aria-labelledby="area-outputs-title">
      <h3 id="area-outputs-title">{text('area.outputs')}</h3>
      <p className="small soft">{text('area.outputsSummary', { count: outputs.length, staying })}</p>
      <ul>
        {(showsAll ? outputs : outputs.slice(0, FEW)).map(({ flow, takers }) => (
          <li key={flow.id}>
            <FlowRow
              flow={flow}
              onSelect={() => onSelectFlow(flow.properties.facilityId, flow.id)}
              before={flow.properties.actorName}
              after={
                takers[0] && (
                  <Badge tone="accent">
                    {text('area.taker', {
                      company: takers[0].properties.actorName,
                      others: takers.length - 1,
                    })}
                  </Badge>
                )
              }
            />
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
