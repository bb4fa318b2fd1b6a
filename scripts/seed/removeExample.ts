import { type Database, tables } from '@sivuvirta/db';
import { and, eq, notInArray, sql } from 'drizzle-orm';

const EXAMPLE_SOURCE = 'sivuvirta-example';

/**
 * Deletes the invented companies with their facilities, flows and transfers. Outlines of areas stay, and so does
 * what rows of another source refer to.
 *
 * @returns deleted rows by table.
 */
export async function removeExample(db: Database): Promise<Record<string, number>> {
  const { actor, facility, flow, transfer, industrialArea } = tables;
  return db.transaction(async (transaction) => {
    const transfers = await transaction
      .delete(transfer)
      .where(eq(transfer.sourceId, EXAMPLE_SOURCE))
      .returning({ id: transfer.id });
    const flows = await transaction
      .delete(flow)
      .where(eq(flow.sourceId, EXAMPLE_SOURCE))
      .returning({ id: flow.id });
    const used = sql`(select ${flow.facilityId} from ${flow}
      union select ${transfer.donorFacilityId} from ${transfer}
      union select ${transfer.receiverFacilityId} from ${transfer})`;
    const facilities = await transaction
      .delete(facility)
      .where(and(eq(facility.sourceId, EXAMPLE_SOURCE), notInArray(facility.id, used)))
      .returning({ id: facility.id });
    const actors = await transaction
      .delete(actor)
      .where(
        and(
          eq(actor.sourceId, EXAMPLE_SOURCE),
          notInArray(actor.id, transaction.select({ id: facility.actorId }).from(facility)),
        ),
      )
      .returning({ id: actor.id });
    const areas = await transaction
      .delete(industrialArea)
      .where(
        and(
          eq(industrialArea.sourceId, EXAMPLE_SOURCE),
          sql`not exists (select from ${facility} where ${facility.industrialAreaId} = ${industrialArea.id})`,
        ),
      )
      .returning({ id: industrialArea.id });
    return {
      transfers: transfers.length,
      flows: flows.length,
      facilities: facilities.length,
      actors: actors.length,
      areas: areas.length,
    };
  });
}
