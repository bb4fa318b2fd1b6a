/** `"fluff" – lättfraktioner` → `"Fluff" – lättfraktioner`: the first letter in upper case, the rest untouched. */
export function capitalise(text: string): string {
  return text.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}

/** `MINING AND QUARRYING` → `Mining and quarrying`. Only for titles without names and abbreviations. */
export function sentenceCase(text: string): string {
  return capitalise(text.toLowerCase());
}
