import { describe, expect, it } from 'vitest';
import { shownPanels } from './layout.ts';

const all = { browse: true, detail: true, table: true };
const none = { browse: false, detail: false, table: false };

describe('shownPanels', () => {
  it('always has room for the left panel on a wide screen', () => {
    expect(shownPanels('wide', none).browse).toBe(true);
  });
  it('shows one sheet at a time on a small screen: the selection before the table before the filters', () => {
    expect(shownPanels('small', all)).toEqual({ browse: false, detail: true, table: false });
    expect(shownPanels('small', { ...all, detail: false })).toEqual({
      browse: false,
      detail: false,
      table: true,
    });
  });
  it('opens what was asked for between the two', () => {
    expect(shownPanels('medium', none)).toEqual(none);
  });
});
