import type { FlowFilter } from '@sivuvirta/domain';
import { Switch, Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useText } from '../../i18n/useText.ts';
import { DATA_SETS, type DataSet } from '../../state/urlParsers.ts';
import { Panel } from '../../ui/Panel.tsx';
import { FacilityTable } from './FacilityTable.tsx';
import { FlowTable } from './FlowTable.tsx';
import { TransferTable } from './TransferTable.tsx';
import './TablePanel.css';

interface TablePanelProps {
  dataSet: DataSet;
  /** The filter, and the view when `isInView`. */
  filter: FlowFilter;
  isInView: boolean;
  selectedFacilityId: string | null;
  selectedFlowId: string | null;
  onDataSet: (dataSet: DataSet) => void;
  onInView: (inView: boolean) => void;
  onSelectFacility: (facilityId: string) => void;
  onSelectFlow: (facilityId: string, flowId: string) => void;
  onClose: () => void;
}

/** What the map shows, as rows: for screen readers, keyboards, and those who trust numbers more than lines. */
export function TablePanel(props: TablePanelProps) {
  const { dataSet, filter, isInView, selectedFacilityId, selectedFlowId } = props;
  const { onDataSet, onInView, onSelectFacility, onSelectFlow, onClose } = props;
  const text = useText();
  return (
    <Panel
      className="table-panel"
      title={text('table.title')}
      close={{ label: text('table.close'), onClose }}
    >
      <Tabs
        className="table-tabs"
        selectedKey={dataSet}
        onSelectionChange={(key) => {
          const chosen = DATA_SETS.find((id) => id === key);
          if (chosen) onDataSet(chosen);
        }}
      >
        <div className="table-bar">
          <TabList aria-label={text('table.title')} className="table-tab-list">
            {DATA_SETS.map((id) => (
              <Tab key={id} id={id} className="table-tab">
                {text(`dataSet.${id}`)}
              </Tab>
            ))}
          </TabList>
          <Switch className="switch" isSelected={isInView} onChange={onInView}>
            <span className="switch-track" />
            {text('table.inView')}
          </Switch>
        </div>
        <TabPanel id="flows" className="table-tab-panel">
          <FlowTable filter={filter} selectedFlowId={selectedFlowId} onSelect={onSelectFlow} />
        </TabPanel>
        <TabPanel id="transfers" className="table-tab-panel">
          <TransferTable filter={filter} onSelectFacility={onSelectFacility} />
        </TabPanel>
        <TabPanel id="facilities" className="table-tab-panel">
          <FacilityTable
            filter={filter}
            selectedFacilityId={selectedFacilityId}
            onSelectFacility={onSelectFacility}
          />
        </TabPanel>
      </Tabs>
    </Panel>
  );
}
