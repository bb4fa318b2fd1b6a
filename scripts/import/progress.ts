import { Presets, SingleBar } from 'cli-progress';

/** How far the reading of a file is, in bytes. */
export interface Progress {
  start: (label: string, totalBytes: number) => void;
  advance: (bytes: number) => void;
  stop: () => void;
}

export const SILENT: Progress = { start: () => {}, advance: () => {}, stop: () => {} };

/** A bar on a terminal; one plain line a file where the output goes elsewhere. */
export function terminalProgress(): Progress {
  if (!process.stderr.isTTY) return { ...SILENT, start: (label) => console.error(`reading ${label}`) };
  const format = '{label} {bar} {percentage} % · {eta} s left';
  const bar = new SingleBar({ format, hideCursor: true, clearOnComplete: true }, Presets.shades_grey);
  return {
    start: (label, totalBytes) => bar.start(totalBytes, 0, { label: label.padEnd(30) }),
    advance: (bytes) => bar.increment(bytes),
    stop: () => bar.stop(),
  };
}
