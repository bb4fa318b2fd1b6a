import { useText } from '../../i18n/useText.ts';
import './SkipLinks.css';

interface SkipLinksProps {
  hasBrowse: boolean;
  hasDetail: boolean;
  onTable: () => void;
}

/** The first stops of the Tab key; invisible until one has the focus. */
export function SkipLinks({ hasBrowse, hasDetail, onTable }: SkipLinksProps) {
  const text = useText();
  return (
    <nav className="skip-links" aria-label={text('skip.label')}>
      <button type="button" onClick={() => document.getElementById('map')?.querySelector('canvas')?.focus()}>
        {text('skip.map')}
      </button>
      {hasBrowse && (
        <button type="button" onClick={() => document.getElementById('browse')?.focus()}>
          {text('skip.browse')}
        </button>
      )}
      {hasDetail && (
        <button type="button" onClick={() => document.getElementById('detail')?.focus()}>
          {text('skip.detail')}
        </button>
      )}
      <button type="button" onClick={onTable}>
        {text('skip.table')}
      </button>
    </nav>
  );
}
