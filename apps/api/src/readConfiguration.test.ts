import { describe, expect, it } from 'vitest';
import { ConfigurationError, readConfiguration } from './readConfiguration.ts';

describe('the configuration', () => {
  it('needs no setting at all', () => {
    expect(readConfiguration({})).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      database: expect.stringMatching(/[/\\]\.data$/),
      mapConfiguration: { styleUrl: null, darkStyleUrl: null },
      publicOrigin: undefined,
    });
  });

  it('takes an empty setting for none', () => {
    expect(readConfiguration({ PORT: '', MAP_STYLE_URL: ' ' })).toEqual(readConfiguration({}));
  });

  it('prefers DATABASE_URL to DATA_DIR', () => {
    const url = 'postgres://localhost/sivuvirta';
    expect(readConfiguration({ DATABASE_URL: url, DATA_DIR: '/tmp/x' }).database).toBe(url);
  });

  it('reads where the reader finds us', () => {
    expect(readConfiguration({ PUBLIC_URL: 'https://map.example.fi/' }).publicOrigin).toBe(
      'https://map.example.fi',
    );
  });

  it.each([
    { PORT: 'http' },
    { PORT: '70000' },
    { MAP_STYLE_URL: 'javascript:1' },
    { PUBLIC_URL: 'example' },
  ])('refuses %j by name', (environment) => {
    const read = () => readConfiguration(environment);
    expect(read).toThrow(ConfigurationError);
    expect(read).toThrow(Object.keys(environment)[0]);
  });
});
