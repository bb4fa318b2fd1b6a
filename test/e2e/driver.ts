import type { Download, Locator, Page } from 'playwright-core';

const PLACES = {
  'Blue Industry Park': '22.138,60.4575,13.2',
  Bioruukki: '24.63,60.161,13.2',
  Vantaa: '24.99,60.295,10.6',
} as const;
export type Place = keyof typeof PLACES;

/** The page in the words of its users. Everything is found by its role and its accessible name, in English. */
export function drive(page: Page, origin: string) {
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const panel = (name: string | RegExp) => page.getByRole('region', { name });
  const matchRows = () => page.locator('.match-row');

  return {
    given: {
      /** Opens the map, with what a shared link says. */
      async theMap(query: Record<string, string> = {}) {
        await page.goto(`${origin}/?${new URLSearchParams({ language: 'en', ...query })}`);
        await this.theMapIsDrawn();
      },
      async theMapOf(place: Place, query: Record<string, string> = {}) {
        await this.theMap({ view: PLACES[place], ...query });
      },
      /** The base map, the markers and the lines stand still on the screen. */
      async theMapIsDrawn() {
        await page.locator('[data-map-state="idle"]').waitFor();
      },
    },

    when: {
      selectArea: (name: string) =>
        panel('Filters and areas')
          .getByRole('button', { name: new RegExp(`^${name}`) })
          .click(),
      selectFlow: (material: string) =>
        page.locator('.flow-row').filter({ hasText: material }).first().click(),
      async searchFor(words: string, choose: string | RegExp) {
        await page.getByRole('combobox', { name: /^Search for/ }).fill(words);
        await page.getByRole('option', { name: choose }).first().click();
      },
      selectMatch: (rank: number) =>
        matchRows()
          .nth(rank - 1)
          .click(),
      focusMatch: (rank: number) =>
        matchRows()
          .nth(rank - 1)
          .focus(),
      showOnlyKind: (kind: 'Waste' | 'Plastic' | 'Material') => button(new RegExp(`^${kind}`)).click(),
      readIn: (language: 'suomi' | 'svenska' | 'English') =>
        page.getByRole('radio', { name: new RegExp(language, 'i') }).click(),
      openTable: () => page.getByRole('button', { name: 'Table', exact: true }).click(),
      async download(
        what: 'Flows' | 'Transfers' | 'Companies',
        format: 'GeoJSON' | 'CSV',
        from: 'Visible map' | 'Everywhere',
      ): Promise<Download> {
        await button('Download').click();
        for (const choice of [what, from, format]) {
          await page.getByRole('dialog').getByRole('radio', { name: choice, exact: true }).click();
        }
        const waiting = page.waitForEvent('download');
        await page
          .getByRole('dialog')
          .getByRole('link', { name: `Download ${format}` })
          .click();
        return waiting;
      },
      goBack: () => page.goBack(),
    },

    see: {
      panel,
      matches: () => matchRows(),
      /** What the dialog says the file will hold. */
      downloadCount: () => textOf(page.locator('.download-count')),
      link: () => new URL(page.url()),
    },
  };
}

export const textOf = async (place: Locator): Promise<string> => (await place.textContent()) ?? '';
