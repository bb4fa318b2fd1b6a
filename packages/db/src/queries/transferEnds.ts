import { alias } from 'drizzle-orm/pg-core';
import { facility } from '../tables/facility.ts';

/** The two facilities of a transfer, as a query joins them. */
export const donor = alias(facility, 'donor');
export const receiver = alias(facility, 'receiver');
