import { html } from "./html.ts";
import { names, section, type Telling, table } from "./telling.ts";

/** The parties and their roles. */
export function who(of: Telling) {
  const { definition, own, word } = of;
  const rows = Object.entries(definition.parties).map(([party, { opens }]) => {
    const roles = Object.entries(definition.roles).filter(([, role]) => role.party === party);
    const name = html`${word(`parties.${party}`)}${opens ? html` <small>${own.opens}</small>` : undefined}`;
    return [name, names(roles.map(([role]) => word(`roles.${role}`)))];
  });
  return section("who", own.who, table("who", [own.party, own.roles], rows));
}
