import en from '../../../data/locales/en.json' with { type: 'json' };
import fi from '../../../data/locales/fi.json' with { type: 'json' };
import sv from '../../../data/locales/sv.json' with { type: 'json' };
import type { Messages } from './texts.ts';

/** The words of the interface, as `createApp` takes them. */
export const MESSAGES: Messages = { fi, sv, en };
