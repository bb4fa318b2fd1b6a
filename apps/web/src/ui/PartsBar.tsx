import './PartsBar.css';

interface PartsBarProps {
  /** Shares of the whole bar, each 0 to 1, together at most 1. */
  parts: readonly { id: string; share: number }[];
  /** What the bar says, for those who do not see it. */
  label: string;
}

/** A bar made of parts: how far it reaches is their sum. */
export function PartsBar({ parts, label }: PartsBarProps) {
  return (
    <span className="parts-bar" role="img" aria-label={label}>
      {parts.map(({ id, share }, index) => (
        <span
          key={id}
          className={`parts-bar-part parts-bar-${index + 1}`}
          style={{ width: `${share * 100}%` }}
        />
      ))}
    </span>
  );
}
