import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { check } from '@placemarkio/check-geojson';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { chromiumIsInstalled, keepScreenshot, launchChromium, openPage } from './browser.ts';
import { drive, type Place, textOf } from './driver.ts';
import { startExample } from './startExample.ts';

describe.skipIf(!chromiumIsInstalled)('the map in Chromium', () => {
  let browser: Browser;
  let example: Awaited<ReturnType<typeof startExample>>;
  let opened: Awaited<ReturnType<typeof openPage>>;

  beforeAll(async () => {
    [browser, example] = await Promise.all([launchChromium(), startExample()]);
  });
  afterAll(async () => {
    await browser?.close();
    await example?.stop();
  });
  afterEach(async () => {
    expect(opened.complaints).toEqual([]);
    await opened.close();
  });

  async function aReader(options?: BrowserContextOptions) {
    opened = await openPage(browser, example.origin, options);
    return { page: opened.page, ...drive(opened.page, example.origin) };
  }

  it('opens on all of Finland, says that the companies are invented, and asks no other host', async () => {
    const { page, given, see } = await aReader();
    await given.theMap();
    await see.panel('Filters and areas').getByText('Blue Industry Park').waitFor();
    await page.getByText('Example data: invented companies and figures', { exact: true }).waitFor();
    await keepScreenshot(page, 'finland-light');
  });

  it('lists and draws the receivers of a plastic output in Blue Industry Park, with distance and reason', async () => {
    const { page, given, when, see } = await aReader();
    await given.theMapOf('Blue Industry Park');
    await when.searchFor('Pernon Laminaatti', /Pernon Laminaatti/);
    await given.theMapIsDrawn();
    const before = await mapPicture(page);
    await when.selectFlow('PE-LD film');
    await see.matches().first().waitFor();
    await given.theMapIsDrawn();

    expect(await see.matches().count()).toBeGreaterThanOrEqual(3);
    for (const row of await see.matches().all()) {
      expect(await textOf(row.locator('.match-distance'))).toMatch(/^[\d.,\s]+\s?k?m$/);
      expect(await textOf(row.locator('.match-reason'))).toMatch(/\w+ \w+/);
    }
    expect(Buffer.compare(before, await mapPicture(page))).not.toBe(0);
    await keepScreenshot(page, 'matches-light');

    const drawn = await mapPicture(page);
    await when.focusMatch(2);
    await given.theMapIsDrawn();
    expect(Buffer.compare(drawn, await mapPicture(page))).not.toBe(0);
  });

  it('opens the company of a match, and the back button returns to the matches', async () => {
    const { given, when, see } = await aReader();
    await given.theMapOf('Blue Industry Park', { company: 'example-bip-laminate' });
    await when.selectFlow('PE-LD film');
    const receiver = await textOf(see.matches().first().locator('.match-name'));
    await when.selectMatch(1);
    await see.panel(receiver).waitFor();
    await when.goBack();
    await see.matches().first().waitFor();
  });

  it('shows by a link what somebody else saw: place, company, filter and language', async () => {
    const { page, given, see } = await aReader();
    await given.theMapOf('Vantaa', { language: 'sv', kind: 'plastic', company: 'example-bip-laminate' });
    await see.panel('Pernon Laminaatti').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toMatch(/^sv/);
    expect(await page.getByRole('button', { name: /^Plast/ }).getAttribute('aria-pressed')).toBe('true');
    expect(see.link().searchParams.get('view')).toMatch(/^24\.99/);
  });

  it('reads in Finnish, Swedish and English', async () => {
    const { page, given, when } = await aReader();
    await given.theMap();
    await when.readIn('suomi');
    await page.getByRole('heading', { name: 'Alueet' }).waitFor();
    await when.readIn('svenska');
    await page.getByRole('heading', { name: 'Områden' }).waitFor();
    await when.readIn('English');
    await page.getByRole('heading', { name: 'Areas' }).waitFor();
  });

  it('downloads exactly what is shown, as GeoJSON that RFC 7946 allows', async () => {
    const { given, when, see } = await aReader();
    await given.theMapOf('Bioruukki');
    await when.showOnlyKind('Plastic');
    const download = await when.download('Flows', 'GeoJSON', 'Visible map');
    const promised = Number((await see.downloadCount()).replace(/\D/g, ''));
    const text = readFileSync(await download.path(), 'utf8');
    const file = check(text) as unknown as {
      features: { properties: Record<string, unknown> }[];
      crs?: unknown;
    };
    expect(promised).toBeGreaterThan(0);
    expect(file.features).toHaveLength(promised);
    expect(new Set(file.features.map(({ properties }) => properties.kind))).toEqual(new Set(['plastic']));
    expect(new Set(file.features.map(({ properties }) => properties.basis))).toEqual(new Set(['example']));
    expect(file.crs).toBeUndefined();
  });

  it('has a table twin with the rows of the map', async () => {
    const { page, given, when, see } = await aReader();
    await given.theMapOf('Blue Industry Park');
    await when.openTable();
    const table = page.getByRole('grid');
    await table.getByRole('row').nth(1).waitFor();
    await keepScreenshot(page, 'table-light');
    // The header is a row too.
    const rows = Number(await table.getAttribute('aria-rowcount')) - 1;
    await when.download('Flows', 'CSV', 'Visible map');
    expect(rows).toBe(Number((await see.downloadCount()).replace(/\D/g, '')));
  });

  it('can be used by keyboard alone: skip to the areas, open one, leave by Escape', async () => {
    const { page, given, see } = await aReader();
    await given.theMap();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('nav, div')?.textContent)).toContain(
      'Go to',
    );
    const area = see.panel('Filters and areas').getByRole('button', { name: /^Blue Industry Park/ });
    await area.focus();
    await page.keyboard.press('Enter');
    await see.panel('Blue Industry Park').waitFor();
    await see
      .panel('Blue Industry Park')
      .getByRole('heading', { level: 2 })
      .and(page.locator(':focus'))
      .waitFor();
    await page.keyboard.press('Escape');
    await see.panel('Blue Industry Park').waitFor({ state: 'detached' });
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const place of ['Blue Industry Park', 'Bioruukki', 'Vantaa'] as const satisfies Place[]) {
      it(`draws ${place} in ${colorScheme}`, async () => {
        const { page, given } = await aReader({ colorScheme });
        await given.theMapOf(place);
        await keepScreenshot(page, `${place.toLowerCase().replaceAll(' ', '-')}-${colorScheme}`);
        // A canvas without a map is one colour, which compresses to almost nothing.
        expect((await mapPicture(page)).length).toBeGreaterThan(20_000);
      });
    }

    it(`has no serious accessibility fault in ${colorScheme}`, async () => {
      const { page, given, when } = await aReader({ colorScheme });
      await given.theMapOf('Blue Industry Park', { company: 'example-bip-laminate' });
      await when.selectFlow('PE-LD film');
      await when.openTable();
      const { violations } = await new AxeBuilder({ page }).analyze();
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    });
  }

  it('fits a telephone', async () => {
    const { page, given } = await aReader({ viewport: { width: 390, height: 844 } });
    await given.theMapOf('Blue Industry Park');
    await keepScreenshot(page, 'telephone-light');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});

const mapPicture = (page: Page) => page.locator('.map-canvas canvas').first().screenshot();
