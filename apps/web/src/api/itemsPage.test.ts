import { describe, expect, it } from 'vitest';
import { nextOf } from './itemsPage.ts';

describe('nextOf', () => {
  it('follows the next link by its path, whatever host the server calls itself', () => {
    const links = [
      { rel: 'self', href: 'http://internal:3000/ogc/collections/flows/items' },
      { rel: 'next', href: 'http://internal:3000/ogc/collections/flows/items?cursor=abc&limit=5' },
    ];
    expect(nextOf({ links })).toBe('/ogc/collections/flows/items?cursor=abc&limit=5');
  });
  it('ends where there is no next link', () => {
    expect(nextOf({ links: [{ rel: 'self', href: '/x' }] })).toBeNull();
    expect(nextOf({})).toBeNull();
    expect(nextOf(null)).toBeNull();
  });
});
