import { identifierSchema } from '@sivuvirta/domain';
import { describe, expect, it } from 'vitest';
import { slug } from './slug.ts';

describe('slug', () => {
  it.each([
    ['HÄMEENLINNAN SEUDUN VESI OY', 'hameenlinnan-seudun-vesi-oy'],
    ['Boliden Bergsöe', 'boliden-bergsoe'],
    ['K+S Kali GmbH, Straße', 'k-s-kali-gmbh-strasse'],
    ['  A/S  Ørsted ', 'a-s-orsted'],
  ])('writes %j as %j', (text, expected) => expect(slug(text)).toBe(expected));

  it('cuts what is too long and keeps two such texts apart', () => {
    const [a, b] = [slug(`${'pitkä '.repeat(30)}a`, 40), slug(`${'pitkä '.repeat(30)}b`, 40)];
    expect(a).toHaveLength(40);
    expect(a).not.toBe(b);
  });

  it.each(['东京', '', '---', 'Öljy & Kaasu'.repeat(40)])(
    'is an identifier whatever the text: %j',
    (text) => {
      expect(identifierSchema.safeParse(slug(text)).success).toBe(true);
    },
  );
});
