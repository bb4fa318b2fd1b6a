const ACRONYMS: readonly [RegExp, string][] = [
  [/\bms?fs?u\b/g, 'MFSU'],
  [/\bpcb(?=s?\b)/g, 'PCB'],
  [/\bhcfc\b/g, 'HCFC'],
  [/\bhfc\b/g, 'HFC'],
  [/\bNi-cd\b/g, 'Ni-Cd'],
];

/** The English list was lower-cased whole; the acronyms of the EU text come back (MFSU once misspelt msfu). */
export function restoreAcronyms(title: string): string {
  return ACRONYMS.reduce((text, [lower, acronym]) => text.replace(lower, acronym), title);
}
