import { LOCALE_TAGS, type Locale } from '@sivuvirta/domain';
import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import en from '../../../../data/locales/en.json';
import fi from '../../../../data/locales/fi.json';
import sv from '../../../../data/locales/sv.json';
import type { Text } from '../i18n/useText.ts';
import { describeTarget } from './describeTarget.ts';
import { area, ESPOO, facility, match, TURKU, transfer } from './mapFixture.ts';
import { gatherPlaces } from './places.ts';
import type { Target } from './target.ts';
import { bundleTransfers, type TransferBundle } from './transferBundles.ts';

const MESSAGES: Record<Locale, Record<string, string>> = { fi, sv, en };

function says(target: Target, language: Locale): string {
  const intl = createIntl({ locale: LOCALE_TAGS[language], messages: MESSAGES[language] });
  const text: Text = (id, values) => String(intl.formatMessage({ id }, values));
  const { title, sentence, note } = describeTarget(target, [area], text, language);
  return [title, sentence, note].join(' | ').replaceAll('\u00a0', ' ');
}

const [a, b] = [facility('a', TURKU), facility('b', ESPOO)];
const places = gatherPlaces([a, b], 8, null);
const bundleOf = (...transfers: Parameters<typeof bundleTransfers>[0]) =>
  bundleTransfers(transfers, places)[0] as TransferBundle;

describe('a tooltip', () => {
  it('says who, how much, when and on what basis of a transfer', () => {
    const bundle = bundleOf(transfer(a, b, { tonnes: 1_486 }));
    expect(says({ type: 'transfers', key: '', bundle }, 'fi')).toBe(
      'Facility a → Facility b | Jäte: puujäte, 1 486 t (2023) | Esimerkki',
    );
    expect(says({ type: 'transfers', key: '', bundle }, 'sv')).toContain('Avfall: träavfall, 1 486 t (2023)');
  });

  it('names the years and the number of transfers where a line holds several', () => {
    const bundle = bundleOf(transfer(a, b), transfer(a, b, { materialId: 'x', year: 2021 }));
    expect(says({ type: 'transfers', key: '', bundle }, 'en')).toContain('(2021–2023)');
    expect(says({ type: 'transfers', key: '', bundle }, 'en')).toContain('2 transfers');
  });

  it('warns of a figure that stands out', () => {
    const suspect = facility('s', TURKU, { suspect: true });
    expect(says({ type: 'facility', key: '', facility: suspect }, 'en')).toContain('probably wrong');
    expect(says({ type: 'facility', key: '', facility: a }, 'en')).not.toContain('probably wrong');
  });

  it('sums what a facility gives over the kinds', () => {
    expect(says({ type: 'facility', key: '', facility: a }, 'en')).toContain('1,234 t/a');
  });

  it('names the ends of a line between places by the area or municipality they share', () => {
    const inArea = ['c', 'd'].map((id) => facility(id, TURKU, { industrialAreaId: 'bip' }));
    const inTown = ['e', 'f'].map((id) => facility(id, ESPOO, { municipality: 'Espoo' }));
    const far = gatherPlaces([...inArea, ...inTown], 8, null);
    const [bundle] = bundleTransfers([transfer(facility('c', TURKU), facility('e', ESPOO))], far);
    expect(says({ type: 'transfers', key: '', bundle: bundle as TransferBundle }, 'fi')).toContain(
      'Sinipuisto, 2 laitosta → Espoo, 2 laitosta',
    );
  });

  it('names three of a cluster and counts the rest', () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((id) => facility(id, TURKU));
    const place = { id: 'p', position: TURKU, facilities: many };
    expect(says({ type: 'cluster', key: '', place }, 'en')).toContain(
      'Facility a, Facility b, Facility c and 2 more',
    );
  });

  it('says the rank, distance and reason of a match', () => {
    const target: Target = { type: 'match', key: '', match: match(b), rank: 2, position: ESPOO };
    expect(says(target, 'fi')).toMatch(/^2\. Facility b \| .*1,2 km.*Same material\./);
  });

  it('says how exact the outline of an area is', () => {
    expect(says({ type: 'area', key: '', area }, 'sv')).toBe(
      'Blåparken | Turku · 1 anläggning | gräns ungefär ±700 m · Exempel',
    );
  });
});
