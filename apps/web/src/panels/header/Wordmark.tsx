/** A stream and its side stream. */
export function Wordmark() {
  return (
    <svg className="wordmark-mark" width="26" height="26" viewBox="0 0 32 32" aria-hidden="true">
      <g fill="none" strokeLinecap="round" strokeWidth="4">
        <path className="wordmark-main" d="M3 22h26" />
        <path className="wordmark-side" d="M3 22c8 0 7-12 15-12h11" />
      </g>
    </svg>
  );
}
