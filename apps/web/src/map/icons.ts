import type { Theme } from './basemap/tokens.ts';
import { clusterRadiusPixels, FACILITY_RADIUS_PIXELS, HALO_RADIUS_PIXELS } from './markers.ts';
import { MAP_COLORS, type MapColors } from './palette.ts';

/** The name of an icon says all that is on it: the map asks for it by name, and it is drawn then. */
const PREFIX = 'sv';
export const facilityIcon = (theme: Theme, example: boolean) =>
  `${PREFIX}/${theme}/facility/${example ? 'example' : 'register'}`;
export const haloIcon = (theme: Theme) => `${PREFIX}/${theme}/halo`;
export const clusterIcon = (theme: Theme, count: number, exampleEighths: number) =>
  `${PREFIX}/${theme}/cluster/${count}/${exampleEighths}`;
export const matchIcon = (theme: Theme, rank: number, highlighted: boolean) =>
  `${PREFIX}/${theme}/match/${rank}${highlighted ? '/highlighted' : ''}`;

export const ICON_FONT = '600 11px Inter, system-ui, sans-serif';

type Draw = (context: CanvasRenderingContext2D, colors: MapColors) => void;

/** The image of that name, `pixelRatio` pixels to a CSS pixel; null if it is none of ours. */
export function drawIcon(id: string, pixelRatio: number): ImageData | null {
  const [prefix, theme, shape, first = '', second] = id.split('/');
  if (prefix !== PREFIX || (theme !== 'light' && theme !== 'dark')) return null;
  switch (shape) {
    case 'facility':
      return image(FACILITY_RADIUS_PIXELS + 1, theme, pixelRatio, facility(first === 'example'));
    case 'halo':
      return image(HALO_RADIUS_PIXELS + 1, theme, pixelRatio, halo);
    case 'cluster': {
      const radius = clusterRadiusPixels(Number(first));
      return image(radius + 1, theme, pixelRatio, cluster(first, radius, Number(second) / 8));
    }
    case 'match':
      return image(13, theme, pixelRatio, match(first, second === 'highlighted'));
    default:
      return null;
  }
}

function image(radius: number, theme: Theme, pixelRatio: number, draw: Draw): ImageData | null {
  const size = Math.ceil(2 * radius * pixelRatio);
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.scale(pixelRatio, pixelRatio);
  context.translate(size / pixelRatio / 2, size / pixelRatio / 2);
  draw(context, MAP_COLORS[theme]);
  return context.getImageData(0, 0, size, size);
}

const facility =
  (example: boolean): Draw =>
  (context, { ink, casing }) => {
    disc(context, FACILITY_RADIUS_PIXELS, casing);
    if (example) ring(context, 4.75, 2, ink, 7);
    else disc(context, 5.5, ink);
  };

const halo: Draw = (context, { ink, casing }) => {
  disc(context, HALO_RADIUS_PIXELS, casing);
  ring(context, HALO_RADIUS_PIXELS - 3, 2.25, ink);
};

const cluster =
  (label: string, radius: number, exampleShare: number): Draw =>
  (context, { ink, casing }) => {
    disc(context, radius, casing);
    const dashes = Math.round(radius * 1.4);
    ring(context, radius - 2.25, 2, ink, exampleShare > 0 ? dashes : 0);
    const top = -Math.PI / 2;
    ring(context, radius - 2.25, 2, ink, 0, top, top + 2 * Math.PI * (1 - exampleShare));
    text(context, label, ink, label.length > 3 ? 10 : 11);
  };

const match =
  (label: string, highlighted: boolean): Draw =>
  (context, { match: color, casing }) => {
    disc(context, highlighted ? 12 : 9.5, casing);
    disc(context, highlighted ? 10.5 : 8.25, color);
    text(context, label, casing, label.length > 2 ? 8.5 : highlighted ? 12 : 10.5);
  };

function disc(context: CanvasRenderingContext2D, radius: number, color: string): void {
  context.fillStyle = color;
  context.beginPath();
  context.arc(0, 0, radius, 0, 2 * Math.PI);
  context.fill();
}

/** A circle or an arc of it; with `dashes`, that many strokes and as many gaps around. */
function ring(
  context: CanvasRenderingContext2D,
  radius: number,
  width: number,
  color: string,
  dashes = 0,
  from = 0,
  to = 2 * Math.PI,
): void {
  context.strokeStyle = color;
  context.lineWidth = width;
  const period = dashes > 0 ? (2 * Math.PI * radius) / dashes : 0;
  context.setLineDash(period ? [period * 0.62, period * 0.38] : []);
  context.beginPath();
  context.arc(0, 0, radius, from, to);
  context.stroke();
  context.setLineDash([]);
}

function text(context: CanvasRenderingContext2D, label: string, color: string, sizePixels: number): void {
  context.font = ICON_FONT.replace('11px', `${sizePixels}px`);
  context.fillStyle = color;
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  const { actualBoundingBoxAscent: up, actualBoundingBoxDescent: down } = context.measureText(label);
  context.fillText(label, 0, (up - down) / 2);
}
