import { MATERIAL_KINDS } from '@sivuvirta/domain';
import { describe, expect, it } from 'vitest';
import { TOKENS } from './basemap/tokens.ts';
import { dashPixels, KIND_STYLE, MAP_COLORS, rgba } from './palette.ts';

type Rgb = readonly [number, number, number];
type Matrix = readonly [Rgb, Rgb, Rgb];

const NORMAL: Matrix = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];
/** Complete protanopia and deuteranopia on linear RGB: Machado, Oliveira & Fernandes 2009. */
const PROTAN: Matrix = [
  [0.152286, 1.052583, -0.204868],
  [0.114503, 0.786281, 0.099216],
  [-0.003882, -0.048116, 1.051998],
];
const DEUTAN: Matrix = [
  [0.367322, 0.860646, -0.227968],
  [0.280085, 0.672501, 0.047413],
  [-0.01182, 0.04294, 0.968881],
];

const apply = (matrix: Matrix, [r, g, b]: Rgb): Rgb => {
  const row = ([x, y, z]: Rgb) => Math.min(1, Math.max(0, x * r + y * g + z * b));
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
};

function linear(hex: string): Rgb {
  const channel = (value: number) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  const [r, g, b] = rgba(hex);
  return [channel(r), channel(g), channel(b)];
}

function contrast(one: string, other: string): number {
  const luminance = (hex: string) => {
    const [r, g, b] = linear(hex);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** CIE L*a*b* of a linear colour, D65. */
function lab([r, g, b]: Rgb): Rgb {
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27 / 116) * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function distance(one: string, other: string, vision: Matrix): number {
  const [a, b] = [one, other].map((hex) => lab(apply(vision, linear(hex)))) as [Rgb, Rgb];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

describe.each(['light', 'dark'] as const)('the %s palette', (theme) => {
  const lines = [...MATERIAL_KINDS.map((kind) => KIND_STYLE[kind].color[theme]), MAP_COLORS[theme].match];

  it.each(['land', 'water'] as const)('stands out from %s by 3:1', (ground) => {
    for (const color of lines) expect(contrast(color, TOKENS[theme][ground])).toBeGreaterThanOrEqual(3);
  });

  it('writes on badges and land by 4.5:1', () => {
    const { match, casing, ink, inkMuted } = MAP_COLORS[theme];
    expect(contrast(match, casing)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(ink, TOKENS[theme].land)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(inkMuted, TOKENS[theme].land)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(MAP_COLORS[theme].area, TOKENS[theme].land)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['normal', NORMAL],
    ['protan', PROTAN],
    ['deutan', DEUTAN],
  ] as const)('keeps every two lines apart in %s vision', (_, vision) => {
    for (const [index, one] of lines.entries())
      for (const other of lines.slice(index + 1)) expect(distance(one, other, vision)).toBeGreaterThan(24);
  });
});

describe('dashes', () => {
  it('differ from kind to kind at one width, so that colour is never alone', () => {
    const rhythms = MATERIAL_KINDS.map((kind) => String(dashPixels(kind, 3)));
    expect(new Set(rhythms).size).toBe(MATERIAL_KINDS.length);
  });

  it('leave a gap that is seen on the thinnest line', () => {
    for (const kind of MATERIAL_KINDS) expect(dashPixels(kind, 1.5)?.[1] ?? 3).toBeGreaterThan(2.5);
  });
});
