import type { YearChoice } from '../../state/urlParsers.ts';

/** `latest` and `all` exclude the years and each other: what was just pressed wins; nothing left means latest. */
export function nextYearChoice(before: YearChoice, pressed: readonly string[]): YearChoice {
  const word = (['latest', 'all'] as const).find(
    (candidate) => pressed.includes(candidate) && before !== candidate,
  );
  if (word) return word;
  const years = pressed.map(Number).filter(Number.isInteger);
  return years.length > 0 ? years : 'latest';
}
