interface Credited {
  properties: { attribution: string };
}

/** Each credit line of the data once, as text that is safe in MapLibre's control, which takes HTML. */
export function attributionsOf(...collections: readonly (readonly Credited[])[]): string[] {
  const credits = new Set(collections.flat().map(({ properties }) => properties.attribution));
  return [...credits].filter(Boolean).map(escaped);
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
