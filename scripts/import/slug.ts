import { createHash } from 'node:crypto';

const LETTERS: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  þ: 'th',
  ð: 'd',
};

/** Text as part of an identifier: lower case, ASCII, words joined by `-`. A cut or empty one ends in a hash of the text. */
export function slug(text: string, maxLength = 120): string {
  const plain = text
    .toLowerCase()
    .replace(/[ßøæœłđþð]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (plain && plain.length <= maxLength) return plain;
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return [plain.slice(0, maxLength - 9).replace(/-$/, ''), hash].filter(Boolean).join('-');
}
