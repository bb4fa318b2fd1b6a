import { useText } from '../../i18n/useText.ts';
import { Notice } from '../../ui/Notice.tsx';
import './MapFallback.css';

/** While the map is on its way, or where it cannot be drawn: the table says the same. */
export function MapFallback({ state }: { state: 'loading' | 'failed' }) {
  const text = useText();
  return (
    <div className={`map-fallback map-fallback-${state}`}>
      {state === 'failed' ? (
        <Notice title={text('mapFallback.failed')}>{text('mapFallback.failedHelp')}</Notice>
      ) : (
        <p role="status" className="soft">
          {text('mapFallback.loading')}
        </p>
      )}
    </div>
  );
}
