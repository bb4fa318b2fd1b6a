import type { Position } from '@sivuvirta/domain';
import { describe, expect, it } from 'vitest';
import { type FlowCurve, flowCurve, laneBend } from './flowGeometry.ts';
import { ESPOO, TURKU } from './mapFixture.ts';
import { toPixels } from './webMercator.ts';

const options = {
  donor: TURKU,
  receiver: ESPOO,
  zoom: 8,
  bend: 0.2,
  startGapPixels: 8,
  endGapPixels: 10,
  arrowPixels: 12,
};
const between = (a: Position, b: Position, zoom: number) => {
  const [[ax, ay], [bx, by]] = [toPixels(a, zoom), toPixels(b, zoom)];
  return Math.hypot(ax - bx, ay - by);
};

describe('the curve of a flow', () => {
  const curve = flowCurve(options) as FlowCurve;

  it('keeps clear of both markers, and of the arrowhead before the second', () => {
    expect(between(curve.path[0] as Position, TURKU, 8)).toBeCloseTo(8, 0);
    expect(between(curve.path.at(-1) as Position, ESPOO, 8)).toBeCloseTo(22, 0);
  });

  it('bends to the right of the way it goes, so that there and back are two lines', () => {
    const back = flowCurve({ ...options, donor: ESPOO, receiver: TURKU }) as FlowCurve;
    const middle = ({ path }: FlowCurve) => (path[Math.floor(path.length / 2)] as Position)[1];
    const straight = (TURKU[1] + ESPOO[1]) / 2;
    expect(middle(curve)).toBeLessThan(straight);
    expect(middle(back)).toBeGreaterThan(straight);
  });

  it('bends to the right on the way north too: that is east', () => {
    const north = flowCurve({ ...options, receiver: [TURKU[0], 62] }) as FlowCurve;
    expect(Math.min(...north.path.map(([longitude]) => longitude))).toBeGreaterThan(TURKU[0]);
  });

  it('points its arrowhead at the receiver', () => {
    const east = flowCurve({ ...options, receiver: [25, TURKU[1]], bend: 0 }) as FlowCurve;
    const north = flowCurve({ ...options, receiver: [TURKU[0], 62], bend: 0 }) as FlowCurve;
    expect(east.arrow.angle).toBeCloseTo(0);
    expect(north.arrow.angle).toBeCloseTo(90);
    expect(curve.arrow.base).toEqual(curve.path.at(-1));
  });

  it('has the same shape on screen at every zoom', () => {
    const near = flowCurve({ ...options, zoom: 12 }) as FlowCurve;
    const deepest = ({ path }: FlowCurve) => Math.min(...path.map(([, latitude]) => latitude));
    expect(deepest(near)).toBeCloseTo(deepest(curve), 2);
  });

  it('sets its vertices whole dashes apart', () => {
    const dashed = flowCurve({ ...options, bend: 0, periodPixels: 9 }) as FlowCurve;
    const [a, b, c] = dashed.path as [Position, Position, Position];
    expect(between(a, b, 8) % 9).toBeCloseTo(0, 3);
    expect(between(b, c, 8)).toBeCloseTo(between(a, b, 8), 3);
  });

  it('gives way where the two are close, and is not drawn where they touch', () => {
    const near: Position = [TURKU[0] + 0.15, TURKU[1]];
    const short = flowCurve({ ...options, receiver: near }) as FlowCurve;
    expect(short.path.length).toBeGreaterThan(1);
    expect(flowCurve({ ...options, receiver: [TURKU[0] + 0.01, TURKU[1]] })).toBeNull();
  });

  it('gives each further line between the same two a bend of its own', () => {
    expect(laneBend(1)).toBeGreaterThan(laneBend(0));
  });
});
