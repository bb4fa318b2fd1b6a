import { useText } from '../../i18n/useText.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';

interface TableStateProps {
  error: Error | null;
  onRetry: () => void;
}

/** Instead of a table: it is on its way, or it did not come. */
export function TableState({ error, onRetry }: TableStateProps) {
  const text = useText();
  if (!error) return <Skeleton label={text('loading')} lines={6} />;
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
