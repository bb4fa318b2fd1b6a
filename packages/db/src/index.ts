export * from './database.ts';
export * from './openDatabase.ts';
export * from './queries/assignIndustrialAreas.ts';
export * from './queries/index.ts';
export * from './queries/transformTm35fin.ts';
export * from './queries/upsertRows.ts';
export * as tables from './tables/index.ts';
