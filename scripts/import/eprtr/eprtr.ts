import type { Verb } from '../verb.ts';
import { importRegister } from './importRegister.ts';
import { checkRegisterFolder } from './registerFiles.ts';

export const eprtr: Verb = {
  id: 'eprtr',
  usage: '<folder>',
  summary: 'European Industrial Emissions register, Finnish facilities and off-site waste transfers',
  options: {},
  check: checkRegisterFolder,
  run: (db, folder, _options, report, progress) => importRegister(db, folder, report, progress),
};
