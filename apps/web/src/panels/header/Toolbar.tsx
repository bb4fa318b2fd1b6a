import { Download, ListFilter, Table2 } from 'lucide-react';
import { useText } from '../../i18n/useText.ts';
import { Button } from '../../ui/Button.tsx';

interface ToolbarProps {
  isBrowseOpen: boolean;
  isTableOpen: boolean;
  onBrowse: () => void;
  onTable: () => void;
  onDownload: () => void;
}

/** On small screens: what the header has no room for, under the thumb. */
export function Toolbar({ isBrowseOpen, isTableOpen, onBrowse, onTable, onDownload }: ToolbarProps) {
  const text = useText();
  return (
    <nav className="app-toolbar" aria-label={text('region.tools')}>
      <Button look="quiet" aria-pressed={isBrowseOpen} onPress={onBrowse}>
        <ListFilter size={18} aria-hidden />
        {text('header.browse')}
      </Button>
      <Button look="quiet" aria-pressed={isTableOpen} onPress={onTable}>
        <Table2 size={18} aria-hidden />
        {text('header.table')}
      </Button>
      <Button look="quiet" onPress={onDownload}>
        <Download size={18} aria-hidden />
        {text('header.download')}
      </Button>
    </nav>
  );
}
