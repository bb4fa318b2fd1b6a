export * from './database.ts';
export * from './openDatabase.ts';
