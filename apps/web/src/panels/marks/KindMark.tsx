import type { MaterialKind } from '@sivuvirta/domain';
import { dashPixels, KIND_STYLE } from '../../map/palette.ts';
import './KindMark.css';

const WIDTH_PIXELS = 3;

/** The line of a kind as the map draws it: colour and dash. The word stands beside it. */
export function KindMark({ kind }: { kind: MaterialKind }) {
  const { light, dark } = KIND_STYLE[kind].color;
  return (
    <svg className="kind-mark" width="22" height="10" viewBox="0 0 22 10" aria-hidden="true">
      <line
        x1="1"
        x2="21"
        y1="5"
        y2="5"
        strokeWidth={WIDTH_PIXELS}
        strokeDasharray={dashPixels(kind, WIDTH_PIXELS / 2)?.join(' ')}
        style={{ stroke: `light-dark(${light}, ${dark})` }}
      />
    </svg>
  );
}
