import { useText } from '../../i18n/useText.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Panel } from '../../ui/Panel.tsx';

interface UnknownAreaProps {
  areaId: string;
  onClose: () => void;
}

/** A link to an area that is not in the data. */
export function UnknownArea({ areaId, onClose }: UnknownAreaProps) {
  const text = useText();
  return (
    <Panel className="detail" title={text('area.eyebrow')} close={{ label: text('area.close'), onClose }}>
      <Notice title={text('area.unknown')} actions={<Button onPress={onClose}>{text('area.close')}</Button>}>
        {text('area.unknownHelp', { id: areaId })}
      </Notice>
    </Panel>
  );
}
