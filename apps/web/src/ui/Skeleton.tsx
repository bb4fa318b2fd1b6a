import './Skeleton.css';

interface SkeletonProps {
  /** Said to screen readers while the lines stand in for content. */
  label: string;
  lines?: number;
}

/** Lines that hold the place of what is being fetched. */
export function Skeleton({ label, lines = 3 }: SkeletonProps) {
  return (
    <div className="skeleton" role="status">
      <span className="visually-hidden">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines have no identity.
        <div key={line} className="skeleton-line" style={{ width: `${90 - ((line * 23) % 45)}%` }} />
      ))}
    </div>
  );
}
