import { describe, expect, it } from 'vitest';
import { parseBbox } from './bboxParameter.ts';

describe('a bbox', () => {
  it('has four numbers, or six of which the heights are ignored', () => {
    expect(parseBbox('21, 62.5,23,+64')).toEqual([21, 62.5, 23, 64]);
    expect(parseBbox('21,62,-10,23,64,1000')).toEqual([21, 62, 23, 64]);
    expect(parseBbox('24.9000000000000021,6e1,25,61')).toEqual([24.900000000000002, 60, 25, 61]);
  });

  it('may cross the antimeridian', () => {
    expect(parseBbox('170,-20,-170,20')).toEqual([170, -20, -170, 20]);
  });

  it.each([
    '',
    '1',
    '1,2,3',
    '1,2,3,4,5',
    '1,2,3,',
    'a,b,c,d',
    'NaN,0,1,1',
    '0,0,Infinity,1',
    '1e999,0,1,1',
    '0,64,1,62',
    '-181,0,1,1',
    '0,-91,1,1',
    '0x10,0,20,20',
  ])('is not %j', (text) => {
    expect(parseBbox(text)).toBeNull();
  });
});
