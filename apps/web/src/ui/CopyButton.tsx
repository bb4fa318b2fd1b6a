import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from './Button.tsx';

interface CopyButtonProps {
  text: string;
  label: string;
  doneLabel: string;
}

/** Puts a text on the clipboard and says so for two seconds. */
export function CopyButton({ text, label, doneLabel }: CopyButtonProps) {
  const [done, setDone] = useState(false);
  useEffect(() => {
    if (!done) return;
    const timer = setTimeout(() => setDone(false), 2_000);
    return () => clearTimeout(timer);
  }, [done]);
  return (
    <Button look="quiet" onPress={() => void navigator.clipboard?.writeText(text).then(() => setDone(true))}>
      {done ? <Check size={16} aria-hidden /> : <Copy size={16} aria-hidden />}
      <span aria-live="polite">{done ? doneLabel : label}</span>
    </Button>
  );
}
