import type { Facets, FlowFilter } from '@sivuvirta/domain';
import { Download } from 'lucide-react';
import { useState } from 'react';
import {
  DOWNLOAD_FORMATS,
  type DownloadFormat,
  downloadAddress,
  itemsAddress,
} from '../../api/downloadAddress.ts';
import { useFacets } from '../../api/facets.ts';
import { useFacilities } from '../../api/facilities.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useText } from '../../i18n/useText.ts';
import { DATA_SETS, type DataSet } from '../../state/urlParsers.ts';
import { Choice } from '../../ui/Choice.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { formatCount } from '../../ui/format.ts';
import { ModalDialog } from '../../ui/ModalDialog.tsx';
import './DownloadDialog.css';

interface DownloadDialogProps {
  filter: FlowFilter;
  /** The filter and the part of the map that is in view. */
  filterInView: FlowFilter;
  onClose: () => void;
}

const SCOPES = ['view', 'everywhere'] as const;

/** One file with exactly what is shown: the same filter, and the view if that is wished. */
export function DownloadDialog({ filter, filterInView, onClose }: DownloadDialogProps) {
  const text = useText();
  const language = useLanguage();
  const [dataSet, setDataSet] = useState<DataSet>('flows');
  const [format, setFormat] = useState<DownloadFormat>('geojson');
  const [scope, setScope] = useState<(typeof SCOPES)[number]>('view');
  const asked = scope === 'view' ? filterInView : filter;
  const facets = useFacets(asked);
  const facilities = useFacilities(asked, dataSet === 'facilities');
  const isCounting = dataSet === 'facilities' ? facilities.isPlaceholderData : facets.isPlaceholderData;
  const count = dataSet === 'facilities' ? facilities.data?.length : countOf(dataSet, facets.data);
  const landing = new URL('/ogc', window.location.href).href;
  const address = new URL(itemsAddress(dataSet, asked), window.location.href).href;
  return (
    <ModalDialog title={text('download.title')} closeLabel={text('download.close')} onClose={onClose}>
      <div className="download">
        <div className="field">
          <span className="field-label">{text('download.what')}</span>
          <Choice
            label={text('download.what')}
            value={dataSet}
            options={DATA_SETS.map((id) => ({ id, label: text(`dataSet.${id}`) }))}
            onChange={setDataSet}
          />
        </div>
        <div className="field">
          <span className="field-label">{text('download.scope')}</span>
          <Choice
            label={text('download.scope')}
            value={scope}
            options={SCOPES.map((id) => ({
              id,
              label: text(`download.scope.${id}`),
            }))}
            onChange={setScope}
          />
        </div>
        <div className="field">
          <span className="field-label">{text('download.format')}</span>
          <Choice
            label={text('download.format')}
            value={format}
            options={DOWNLOAD_FORMATS.map((id) => ({ id, label: text(`download.format.${id}`) }))}
            onChange={setFormat}
          />
        </div>
        <p aria-live="polite" className="download-count">
          {count === undefined || isCounting
            ? text('loading')
            : text(`download.count.${dataSet}`, { count, number: formatCount(count, language) })}
        </p>
        <a className="button button-primary" href={downloadAddress(dataSet, format, asked)} download>
          <Download size={16} aria-hidden />
          {text(`download.get.${format}`)}
        </a>
        <p className="small soft">{text('download.terms')}</p>
        <div className="download-address">
          <p>
            <strong>{text('download.api')}</strong>
          </p>
          <p className="small soft">{text('download.apiHelp', { landing })}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard. */}
          <code className="download-code" tabIndex={0}>
            {address}
          </code>
          <CopyButton text={address} label={text('copy')} doneLabel={text('copied')} />
        </div>
      </div>
    </ModalDialog>
  );
}

function countOf(dataSet: 'flows' | 'transfers', facets: Facets | undefined): number | undefined {
  return dataSet === 'flows' ? facets?.numberMatched : facets?.transfersMatched;
}
