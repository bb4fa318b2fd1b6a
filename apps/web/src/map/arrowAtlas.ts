/** Pixels of one arrowhead in the atlas: large enough to stay sharp, shrunk on the graphics card. */
const CELL = 128;
/** Free around the head, where its casing goes. */
const MARGIN = 16;

/** Anchored where the line ends (a hair inside it), pointing east. */
const icon = (x: number) => ({
  x,
  y: 0,
  width: CELL,
  height: CELL,
  anchorX: MARGIN + 6,
  anchorY: CELL / 2,
  mask: true,
});

/** Props of an IconLayer that draws arrowheads; a size of 1 is the head without its margin. */
export const ARROW_ATLAS = {
  // An image rather than its address: the page's policy lets no data: address be fetched, and the layer takes both.
  iconAtlas: drawAtlas() as unknown as string,
  iconMapping: { head: icon(0), casing: icon(CELL) },
  sizeUnits: 'pixels',
  sizeScale: CELL / (CELL - 2 * MARGIN),
  alphaCutoff: 0.02,
  textureParameters: { minFilter: 'linear', magFilter: 'linear', mipmapFilter: 'linear' },
} as const;

/** Both shapes in white on nothing; null where there is no canvas (tests). */
function drawAtlas(): ImageData | null {
  if (typeof document === 'undefined') return null;
  const canvas = document.createElement('canvas');
  canvas.width = 2 * CELL;
  canvas.height = CELL;
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.fillStyle = 'white';
  context.strokeStyle = 'white';
  context.lineJoin = 'round';
  for (const [x, casing] of [
    [0, false],
    [CELL, true],
  ] as const) {
    context.beginPath();
    context.moveTo(x + MARGIN, MARGIN + 4);
    context.lineTo(x + CELL - MARGIN, CELL / 2);
    context.lineTo(x + MARGIN, CELL - MARGIN - 4);
    context.closePath();
    context.fill();
    if (casing) {
      context.lineWidth = 2 * MARGIN - 4;
      context.stroke();
    }
  }
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
