import type { Verb } from '../verb.ts';
import { importRegister } from './importRegister.ts';

export const eprtr: Verb = {
  id: 'eprtr',
  usage: '<folder>',
  summary: 'European Industrial Emissions register, Finnish facilities and off-site waste transfers',
  options: {},
  run: (db, folder, _options, report, progress) => importRegister(db, folder, report, progress),
};
