/** What `wasl start` prints once both servers answer: where to click, and whom to be. */
import type { DemoCorridor } from "../corridor-demo.ts";

/**
 * @param wanted the port that was asked for; where another had to be taken, it is said.
 */
export async function welcome(corridor: DemoCorridor, wanted: number, folder: string): Promise<string> {
  const lines = ["", "  Wasl  وصل   the demonstration corridor", ""];
  for (const server of corridor.servers) {
    const port = Number(new URL(server.url).port);
    const moved = port < wanted + 20 && port % 10 === wanted % 10 ? "" : "   (the usual port is taken)";
    lines.push(`  ${server.name.fr} · ${server.name.ar}   ${server.url}${moved}`);
    for (const person of await server.people()) {
      lines.push(`      ${person.name.padEnd(24)} ${person.does}`);
    }
    lines.push("");
  }
  lines.push(
    "  Sign in as any of them: the demonstration asks for no password. Open one browser window a State,",
    "  and what one side signs appears on the other. Everyone in it is invented.",
    "",
    `  Data: ${folder}    Stop: Ctrl-C    API: <server>/api/docs`,
    "",
  );
  return lines.join("\n");
}
