import { FlaskConical } from 'lucide-react';
import { useText } from '../../i18n/useText.ts';
import { Button } from '../../ui/Button.tsx';
import './ExampleNotice.css';

/** Says on the map itself that some of what it shows is invented. */
export function ExampleNotice({ onHide }: { onHide: () => void }) {
  const text = useText();
  return (
    <div className="example-notice" role="note">
      <FlaskConical size={16} aria-hidden />
      <span>{text('example.title')}</span>
      <Button look="quiet" onPress={onHide}>
        {text('example.hide')}
      </Button>
    </div>
  );
}
