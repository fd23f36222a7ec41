/** Every read of personal data leaves a line before its answer leaves the server. */
import type { Officer } from "../cases/api.ts";
import type { Context } from "./context.ts";

export async function logRead(
  { services, people }: Context,
  officer: Officer,
  what: string,
  about: { readonly ref?: string; readonly compartment?: string; readonly returned?: readonly string[] } = {},
): Promise<void> {
  // A list that gave nothing out has read nobody.
  if (!about.ref && (about.returned?.length ?? 0) === 0) return;
  const purposes = officer.catalogueRoles.map((role) => services.corridor.rights[role]?.purpose ?? role);
  await people.accessLog.record({
    person: officer.person,
    role: officer.catalogueRoles.join(" "),
    post: officer.post,
    purpose: [...new Set(purposes)].join(" "),
    what,
    ...about,
  });
}
