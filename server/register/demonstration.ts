/** The demonstration's register: made once, the first time, in less than two seconds. */
import type { ClientBase } from "pg";
import { knownRecords } from "../../corridors/morocco-france/demonstration/register-people.ts";
import { prepareRegister } from "./earlier-table.ts";
import { importRecords } from "./import.ts";
import { makeRegister } from "./make.ts";

/**
 * Creates the table and, where it is empty, fills it with invented people, those of the demonstration's cases among them.
 *
 * @param owner connected as the owner of the State's database
 * @param readers roles that may search
 * @returns how many records were made; 0 when there were some already
 */
export async function prepareDemonstrationRegister(owner: ClientBase, readers: readonly string[]): Promise<number> {
  await prepareRegister(owner, readers);
  const { rowCount } = await owner.query("select from register.record limit 1");
  return rowCount === 0 ? importRecords(owner, makeRegister({ known: knownRecords })) : 0;
}
