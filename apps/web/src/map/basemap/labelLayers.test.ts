import { expression, latest } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { type Language, labelLayers } from './labelLayers.ts';
import { TOKENS } from './tokens.ts';

/** What the layer writes for a place at a zoom, its lines parted by `/`. */
function label(language: Language, properties: Record<string, string>, zoom: number): string {
  const towns = labelLayers(TOKENS.light, language).find(({ id }) => id === 'towns');
  const field = towns?.type === 'symbol' ? towns.layout?.['text-field'] : undefined;
  const parsed = expression.createPropertyExpression(
    field,
    'text-field',
    latest.layout_symbol['text-field'] as never,
  );
  if (parsed.result === 'error') throw new Error(JSON.stringify(parsed.value));
  const text = parsed.value.evaluate({ zoom }, { type: 'Point', properties } as never);
  return String(text).replace('\n', ' / ');
}

describe('labelLayers', () => {
  const turku = { name: 'Turku', name_fi: 'Turku', name_sv: 'Åbo' };
  const pargas = { name: 'Pargas', name_fi: 'Parainen', name_sv: 'Pargas' };

  it('writes one name from afar and both names from zoom 8', () => {
    expect(label('fi', turku, 7)).toBe('Turku');
    expect(label('fi', turku, 8)).toBe('Turku / Åbo');
  });

  it('puts the name of the reader’s language first', () => {
    expect(label('sv', turku, 9)).toBe('Åbo / Turku');
    expect(label('fi', pargas, 9)).toBe('Parainen / Pargas');
    expect(label('en', pargas, 9)).toBe('Pargas / Parainen');
  });

  it('writes a place with one name once', () => {
    expect(label('sv', { name: 'Nokia' }, 9)).toBe('Nokia');
    expect(label('sv', { name: 'Pedersöre', name_fi: 'Pedersöre', name_sv: 'Pedersöre' }, 9)).toBe(
      'Pedersöre',
    );
  });
});
