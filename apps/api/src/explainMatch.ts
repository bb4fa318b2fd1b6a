import type { Match } from '@sivuvirta/domain';
import type { RankedMatch } from './rankMatches.ts';
import type { Texts } from './texts.ts';

/** The names of the two materials in the reader's language. */
export interface MatchNames {
  outputMaterial: string;
  inputMaterial: string;
}

/** Each part's sentence from the locale files, and all of them as one reason. */
export function explainMatch(
  { parts, pair }: RankedMatch,
  names: MatchNames,
  { text, distance }: Texts,
): Pick<Match, 'parts' | 'reason'> {
  const values = { ...names, distance: distance(pair.distanceMetres) };
  const told = parts.map((part) => ({
    ...part,
    reason: capitalised(text(`match.${part.criterion}.${part.reason}`, values)),
  }));
  return { parts: told, reason: told.map((part) => part.reason).join(' ') };
}

/** Material names are in lower case and may open the sentence. */
const capitalised = (text: string) => text.charAt(0).toLocaleUpperCase('fi') + text.slice(1);
