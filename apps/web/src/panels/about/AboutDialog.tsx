import { useSources } from '../../api/sources.ts';
import { useText } from '../../i18n/useText.ts';
import { Button } from '../../ui/Button.tsx';
import { formatYear } from '../../ui/format.ts';
import { ModalDialog } from '../../ui/ModalDialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import './AboutDialog.css';

/** What this is, what is invented, and whose data it stands on. */
export function AboutDialog({ onClose }: { onClose: () => void }) {
  const text = useText();
  const sources = useSources();
  return (
    <ModalDialog title={text('about.title')} closeLabel={text('about.close')} onClose={onClose}>
      <div className="about">
        <p>{text('about.what')}</p>
        <Notice tone="warn" title={text('example.title')}>
          {text('example.help')}
        </Notice>
        <p>{text('about.bases')}</p>
        <h3>{text('about.sources')}</h3>
        {sources.isPending && <Skeleton label={text('loading')} lines={6} />}
        {sources.error && (
          <Notice
            tone="danger"
            title={text('error.title')}
            actions={<Button onPress={() => void sources.refetch()}>{text('error.retry')}</Button>}
          />
        )}
        <ul className="about-sources">
          {sources.data?.map(({ id, title, publisher, year, licence, attribution, url }) => (
            <li key={id}>
              <p className="about-source-title">
                {url ? (
                  <a href={url} rel="noreferrer" target="_blank">
                    {title}
                  </a>
                ) : (
                  title
                )}
              </p>
              <p className="small soft">
                {publisher} · {formatYear(year)} · {licence}
              </p>
              <p className="small soft">{attribution}</p>
            </li>
          ))}
        </ul>
        <p className="small soft">{text('about.api')}</p>
        <p className="small">
          <a href="/ogc">OGC API Features</a>
        </p>
      </div>
    </ModalDialog>
  );
}
