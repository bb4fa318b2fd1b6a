/** Row of data/reference/sources.csv that every register row refers to. */
export const REGISTER_SOURCE = 'eea-industrial-reporting';

/** Operators report to the authority, whatever method they used. */
export const reportedIn = (year: number) => ({ year, basis: 'reported' as const, sourceId: REGISTER_SOURCE });
