/** Headers and words without capitals, accents, spaces and signs: `Määrä (t/v)` → `maaratv`. */
export const normalise = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '');
