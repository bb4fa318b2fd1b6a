import { lazy, Suspense, useRef } from 'react';
import { useMapConfiguration } from '../../api/mapConfiguration.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useText } from '../../i18n/useText.ts';
import type { MapViewProps } from '../../map/MapView.tsx';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { ExampleNotice } from './ExampleNotice.tsx';
import { MapFallback } from './MapFallback.tsx';

const MapView = lazy(() => import('../../map/MapView.tsx').then((module) => ({ default: module.MapView })));

const EMBEDDED_BASE_MAP = { styleUrl: null, darkStyleUrl: null };

interface MapAreaProps extends Omit<MapViewProps, 'language' | 'configuration'> {
  /** Something of what is drawn is invented. */
  showsExamples: boolean;
  onHideExamples: () => void;
}

/** The map once its code is here, what stands in for it until then or instead, and the honest note on it. */
export function MapArea({ showsExamples, onHideExamples, ...shown }: MapAreaProps) {
  const text = useText();
  const language = useLanguage();
  const configuration = useMapConfiguration();
  const area = useRef<HTMLElement>(null);
  return (
    <main ref={area} id="map" className="app-map" aria-label={text('region.map')} tabIndex={-1}>
      <h2 className="visually-hidden">{text('region.map')}</h2>
      <ErrorBoundary fallback={<MapFallback state="failed" />}>
        <Suspense fallback={<MapFallback state="loading" />}>
          {configuration.isPending ? (
            <MapFallback state="loading" />
          ) : (
            <MapView {...shown} language={language} configuration={configuration.data ?? EMBEDDED_BASE_MAP} />
          )}
        </Suspense>
      </ErrorBoundary>
      {showsExamples && (
        <div className="app-example">
          <ExampleNotice
            onHide={() => {
              // The button goes: the focus must not go with it.
              area.current?.focus();
              onHideExamples();
            }}
          />
        </div>
      )}
    </main>
  );
}
