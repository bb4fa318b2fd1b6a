import { createApp } from '../../apps/api/src/app.ts';
import { MESSAGES } from '../../apps/api/src/messages.ts';
import type { OpenDatabase } from '../../packages/db/src/database.ts';

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into documents of any shape.
  json: any;
}

/** The API in process on a database: `get('/ogc')` answers without a port. */
export function appOn(database: OpenDatabase) {
  const app = createApp({
    database,
    version: '0.0.0-test',
    messages: MESSAGES,
    mapConfiguration: { styleUrl: null, darkStyleUrl: null },
  });
  const get = async (path: string, init: RequestInit & { language?: string } = {}): Promise<Answer> => {
    const { language, ...rest } = init;
    const headers = new Headers(rest.headers);
    if (language) headers.set('Accept-Language', language);
    const response = await app.request(path, { ...rest, headers });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') && text !== '';
    return {
      status: response.status,
      headers: response.headers,
      text,
      json: isJson ? JSON.parse(text) : null,
    };
  };
  return { app, get };
}
