import type { StyleSpecification } from 'maplibre-gl';

export type ChooseStyleOptions = {
  /** A hosted MapLibre style JSON, if the operator set one. */
  styleUrl?: string | undefined;
  fallback: StyleSpecification;
  timeoutMilliseconds?: number;
  fetch?: typeof globalThis.fetch;
};

/**
 * The hosted style if it arrives whole and in time, else `fallback` itself (compare with `===` to tell). Never throws.
 * Set the result with `map.setStyle(style, { diff: false })` and without `transformStyle`: after a failed style that
 * hangs (maplibre-gl 6.17).
 */
export async function chooseStyle(options: ChooseStyleOptions): Promise<StyleSpecification> {
  const { styleUrl, fallback, timeoutMilliseconds = 3_000, fetch = globalThis.fetch } = options;
  if (!styleUrl) return fallback;
  try {
    const signal = AbortSignal.timeout(timeoutMilliseconds);
    const response = await fetch(styleUrl, { signal });
    if (!response.ok) return fallback;
    const style: unknown = await response.json();
    return isStyle(style) ? style : fallback;
  } catch {
    return fallback;
  }
}

function isStyle(value: unknown): value is StyleSpecification {
  if (typeof value !== 'object' || value === null) return false;
  const { version, sources, layers } = value as Record<string, unknown>;
  return version === 8 && typeof sources === 'object' && sources !== null && Array.isArray(layers);
}
