import { expect, it } from 'vitest';
import { attributionsOf } from './attributionsOf.ts';

const credited = (attribution: string) => ({ properties: { attribution } });

it('credits each source once and lets no markup of the data into the page', () => {
  const credits = attributionsOf([credited('EEA'), credited('<b>X</b>')], [credited('EEA'), credited('')]);
  expect(credits).toEqual(['EEA', '&#60;b&#62;X&#60;/b&#62;']);
});
