import { formatLowCode } from '@sivuvirta/domain';
import { useText } from '../../i18n/useText.ts';
import './LowCode.css';

interface LowCodeProps {
  code: string;
  hazardous: boolean;
}

/** `15 01 10*`, the way the list prints it. */
export function LowCode({ code, hazardous }: LowCodeProps) {
  const text = useText();
  return (
    <span className="low-code">
      <span className="visually-hidden">{text('flow.wasteCode')} </span>
      {formatLowCode(code, hazardous)}
    </span>
  );
}
