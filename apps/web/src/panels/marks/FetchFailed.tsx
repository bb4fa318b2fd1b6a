import { useText } from '../../i18n/useText.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';

/** The server did not answer as it should; asking again may help. */
export function FetchFailed({ onRetry }: { onRetry: () => void }) {
  const text = useText();
  return (
    <Notice
      tone="danger"
      title={text('error.title')}
      actions={<Button onPress={onRetry}>{text('error.retry')}</Button>}
    >
      {text('error.help')}
    </Notice>
  );
}
