/** Accounts and roles of the demonstration's invented people; harmless to repeat. */
import type { Services } from "../services.ts";
import type { People } from "./people.ts";

/** Who gives the roles of the demonstration, so that nobody gave them to themselves. */
const superior = "demonstration-superior";

export async function seedDemonstration(
  services: Pick<Services, "config" | "corridor">,
  people: Pick<People, "accounts" | "postings">,
): Promise<void> {
  const { config, corridor } = services;
  if (!config.demonstration) return;
  for (const person of corridor.demonstration?.people ?? []) {
    if (person.state !== config.state) continue;
    const { id, name, language, post } = person;
    await people.accounts.add({ id, name, language, email: `${id}@${config.state.toLowerCase()}.wasl.invalid` });
    const held = new Set((await people.postings.of(id)).map(({ role }) => role));
    for (const role of person.roles) {
      const compartment = corridor.rights[role]?.compartment;
      if (compartment && !held.has(role))
        await people.postings.grant({ person: id, post, role, compartment, superior });
    }
  }
}
