import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';

/** Accented Latin letters of the Nordic, Baltic and western European languages, and what they are searched as. */
const ACCENTED = 'ÅÄÁÀÂÃĀÆÖØÓÒÔÕŐÉÈÊËĒĖÍÌÎÏĪÜÚÙÛŪŠŽČÇÑÝŁ';
const PLAIN = 'aaaaaaaaoooooooeeeeeeiiiiiuuuuuszccnyl';
const FROM = ACCENTED + ACCENTED.toLowerCase();
const TO = PLAIN + PLAIN;

/** Lower case without diacritics. The database's own `lower` follows its locale, so that it sees only plain letters. */
export const foldColumn = (column: SQLWrapper): SQL => sql`lower(translate(${column}, ${FROM}, ${TO}))`;

/** The same for a text on this side. */
export const foldText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/./gu, (letter) => TO[FROM.indexOf(letter)] ?? letter)
    .toLowerCase();
