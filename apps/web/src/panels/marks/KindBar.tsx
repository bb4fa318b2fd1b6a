import { MATERIAL_KINDS, type MaterialKind } from '@sivuvirta/domain';
import { KIND_STYLE } from '../../map/palette.ts';
import './KindBar.css';

interface KindBarProps {
  tonnesPerYear: Record<MaterialKind, number>;
  /** Tonnes that fill the whole width, so that bars of a list can be compared. */
  fullTonnesPerYear: number;
}

/** How much of each kind, as a thin bar. Decoration: the numbers stand beside it. */
export function KindBar({ tonnesPerYear, fullTonnesPerYear }: KindBarProps) {
  return (
    <span className="kind-bar" aria-hidden="true">
      {MATERIAL_KINDS.map((kind) => {
        const { light, dark } = KIND_STYLE[kind].color;
        const share = fullTonnesPerYear > 0 ? tonnesPerYear[kind] / fullTonnesPerYear : 0;
        return (
          share > 0 && (
            <span
              key={kind}
              style={{ width: `${share * 100}%`, background: `light-dark(${light}, ${dark})` }}
            />
          )
        );
      })}
    </span>
  );
}
