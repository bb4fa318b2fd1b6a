import { BASES, type Locale, type Position, type SearchResult } from '@sivuvirta/domain';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useFacets } from './api/facets.ts';
import { useFacilities } from './api/facilities.ts';
import { useFacility } from './api/facility.ts';
import { useIndustrialAreas } from './api/industrialAreas.ts';
import { useMatches } from './api/matches.ts';
import { useTransfers } from './api/transfers.ts';
import { AboutDialog } from './panels/about/AboutDialog.tsx';
import { BrowsePanel } from './panels/browse/BrowsePanel.tsx';
import { DetailPanel, type Selection } from './panels/detail/DetailPanel.tsx';
import { DownloadDialog } from './panels/download/DownloadDialog.tsx';
import { Header } from './panels/header/Header.tsx';
import { SkipLinks } from './panels/header/SkipLinks.tsx';
import { Toolbar } from './panels/header/Toolbar.tsx';
import { MapArea } from './panels/map/MapArea.tsx';
import { TablePanel } from './panels/table/TablePanel.tsx';
import { type FilterState, filterOfUrl, NO_FILTER } from './state/filterOfUrl.ts';
import { shownPanels, useCoveredEdges, useLayout } from './state/layout.ts';
import { useTheme } from './state/theme.ts';
import { uncoveredBbox } from './state/uncoveredBbox.ts';
import { useUrl } from './state/url.ts';
import { useJourneys } from './state/useJourneys.ts';
import { useMapFocus } from './state/useMapFocus.ts';
import { type View, viewFrom } from './state/view.ts';
import { useFocusOnChange } from './ui/useFocusOnChange.ts';
import './Workspace.css';

const ABOVE_FINLAND = { longitude: 25.5, latitude: 64.2, zoom: 4.6 };

const windowSize = () => ({ width: window.innerWidth, height: window.innerHeight });

/** Brings together what the link says, what the API answers, and who shows it. */
export function Workspace({ onLanguage }: { onLanguage: (language: Locale) => void }) {
  const { url, go, adjust } = useUrl();
  const { theme, shownTheme, setTheme } = useTheme();
  const layout = useLayout();
  const [reported, setReported] = useState<View | null>(null);
  const [start] = useState(() => viewFrom(url.view ?? ABOVE_FINLAND, windowSize()));
  const view = reported ?? start;
  const [highlightedFlowId, setHighlightedFlowId] = useState<string | null>(null);
  const { focus, focusOn } = useMapFocus();
  const table = useRef<HTMLDivElement>(null);

  const filter = useMemo(() => filterOfUrl(url), [url]);
  const areas = useIndustrialAreas();
  const facilities = useFacilities(filter);
  const transfers = useTransfers(filter);
  const facets = useFacets(filter);
  const company = useFacility(url.company);
  const matches = useMatches(url.flow, url.radiusMetres);

  const panels = shownPanels(layout, {
    browse: url.browse,
    detail: Boolean(url.company || url.flow || url.area),
    table: url.table !== null,
  });
  useFocusOnChange(panels.table ? 'table' : null, table);
  const covered = useCoveredEdges(layout, panels);
  const visibleBbox = uncoveredBbox(view.bbox, view.size, covered);
  const filterInView = { ...filter, bbox: visibleBbox };
  const isInView = useCallback(
    ([longitude, latitude]: Position) => {
      const [west, south, east, north] = visibleBbox;
      return longitude > west && longitude < east && latitude > south && latitude < north && view.zoom > 7;
    },
    [visibleBbox, view],
  );
  useJourneys({
    url,
    areas: areas.data,
    companyPosition: company.data?.facility.geometry?.coordinates ?? null,
    matches: matches.data,
    isInView,
    focusOn,
  });

  // The back button brings back a selection, not a place: the link keeps saying where the map is.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a changed selection may have come with an old place.
  useEffect(() => {
    if (!reported) return;
    const { longitude, latitude, zoom } = reported;
    adjust({ view: { longitude, latitude, zoom } });
  }, [reported, url.company, url.flow, url.area, adjust]);

  const name = company.data?.facility.properties.name;
  useEffect(() => {
    document.title = name ? `${name} – Sivuvirta` : 'Sivuvirta';
  }, [name]);

  const filterBy = (change: Partial<FilterState>) => go(change);
  const select = ({ facilityId, flowId, areaId }: Partial<Selection>) => {
    setHighlightedFlowId(null);
    go({
      ...(facilityId !== undefined && { company: facilityId }),
      ...(flowId !== undefined && { flow: flowId }),
      ...(areaId !== undefined && { area: areaId }),
    });
  };
  const selectFacility = (facilityId: string) => select({ facilityId, flowId: null });
  const selectArea = (areaId: string) => select({ areaId, facilityId: null, flowId: null });

  function choose({ type, id }: SearchResult) {
    switch (type) {
      case 'facility':
        return selectFacility(id);
      case 'industrialArea':
        return selectArea(id);
      case 'material':
        return filterBy({ materialId: [...new Set([...url.materialId, id])] });
      case 'lowCode':
        return filterBy({ lowCode: [...new Set([...url.lowCode, id])] });
    }
  }

  const basisAllows = url.basis.length === 0 || url.basis.includes('example');
  const showsExamples =
    basisAllows && Boolean(facets.data?.basis.some(({ value, count }) => value === 'example' && count > 0));
  const toggleTable = () => go({ table: url.table ? null : 'flows' });
  const openDialog = (dialog: 'about' | 'download') => go({ dialog });
  const error = areas.error ?? facilities.error ?? facets.error ?? transfers.error;

  return (
    <div className={`app app-${layout}`} data-detail={panels.detail} data-table={panels.table}>
      <SkipLinks
        hasBrowse={panels.browse}
        hasDetail={panels.detail}
        onTable={() => go({ table: url.table ?? 'flows' })}
      />
      <Header
        theme={theme}
        layout={layout}
        isBrowseOpen={panels.browse}
        isTableOpen={panels.table}
        onSearch={choose}
        onBrowse={() => adjust({ browse: !url.browse })}
        onTable={toggleTable}
        onDownload={() => openDialog('download')}
        onAbout={() => openDialog('about')}
        onTheme={setTheme}
        onLanguage={onLanguage}
      />
      <MapArea
        theme={shownTheme}
        areas={areas.data ?? []}
        facilities={facilities.data ?? []}
        transfers={transfers.data ?? []}
        matches={url.flow ? (matches.data?.matches ?? []) : []}
        matchOrigin={url.flow ? (matches.data?.flow ?? null) : null}
        radiusMetres={url.flow ? url.radiusMetres : null}
        selectedFacilityId={url.company}
        selectedAreaId={url.area}
        highlightedMatchFlowId={highlightedFlowId}
        initialView={start}
        focus={focus}
        padding={covered}
        showsExamples={showsExamples}
        onViewChange={(position, bbox) => setReported({ ...position, bbox, size: windowSize() })}
        onSelectFacility={(id) => {
          if (id) selectFacility(id);
          else if (url.company || url.flow) select({ facilityId: null, flowId: null });
        }}
        onSelectArea={selectArea}
        onHighlightMatch={setHighlightedFlowId}
        onHideExamples={() => filterBy({ basis: BASES.filter((basis) => basis !== 'example') })}
      />
      {panels.browse && (
        <div id="browse" className="app-browse" tabIndex={-1}>
          <BrowsePanel
            filter={url}
            facets={facets.data}
            areas={areas.data}
            facilities={facilities.data}
            error={error}
            selectedAreaId={url.area}
            onFilter={filterBy}
            onSelectArea={selectArea}
            onRetry={() => {
              for (const query of [areas, facilities, transfers, facets])
                if (query.error) void query.refetch();
            }}
            onClose={layout === 'wide' ? null : () => adjust({ browse: false })}
          />
        </div>
      )}
      <DetailPanel
        url={url}
        filter={filter}
        areas={areas.data}
        facilities={facilities.data}
        highlightedFlowId={highlightedFlowId}
        onSelect={select}
        onRadius={(radiusMetres) => adjust({ radiusMetres })}
        onHighlight={setHighlightedFlowId}
        onOnlyArea={(areaId) => filterBy({ industrialAreaId: areaId ? [areaId] : [] })}
        onClearFilters={() => filterBy(NO_FILTER)}
      />
      {panels.table && url.table && (
        <div ref={table} id="table" className="app-table">
          <TablePanel
            dataSet={url.table}
            filter={url.inView ? filterInView : filter}
            isInView={url.inView}
            selectedFacilityId={url.company}
            selectedFlowId={url.flow}
            onDataSet={(table) => adjust({ table })}
            onInView={(inView) => adjust({ inView })}
            onSelectFacility={selectFacility}
            onSelectFlow={(facilityId, flowId) => select({ facilityId, flowId })}
            onClose={() => go({ table: null })}
          />
        </div>
      )}
      {layout === 'small' && (
        <Toolbar
          isBrowseOpen={panels.browse}
          isTableOpen={panels.table}
          onBrowse={() => go({ browse: !panels.browse, company: null, flow: null, area: null, table: null })}
          onTable={() => go({ table: panels.table ? null : 'flows', company: null, flow: null, area: null })}
          onDownload={() => openDialog('download')}
        />
      )}
      {url.dialog === 'about' && <AboutDialog onClose={() => go({ dialog: null })} />}
      {url.dialog === 'download' && (
        <DownloadDialog filter={filter} filterInView={filterInView} onClose={() => go({ dialog: null })} />
      )}
    </div>
  );
}
