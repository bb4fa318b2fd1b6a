import { useText } from '../../i18n/useText.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { FetchFailed } from '../marks/FetchFailed.tsx';

interface TableStateProps {
  error: Error | null;
  onRetry: () => void;
}

/** Instead of a table: it is on its way, or it did not come. */
export function TableState({ error, onRetry }: TableStateProps) {
  const text = useText();
  if (!error) return <Skeleton label={text('loading')} lines={6} />;
  return <FetchFailed onRetry={onRetry} />;
}
