/** `wasl story`: a whole laissez-passer case over HTTP between two fresh servers, narrated; ends by checking both ledgers. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import corridor from "../../corridors/morocco-france/corridor.ts";
import { cases } from "../../corridors/morocco-france/demonstration/index.ts";
import { type DemoCorridor, demoClock, startDemoCorridor } from "../corridor-demo.ts";
import { type Player, play } from "../demonstration/play.ts";
import { allSettled, whereIs } from "../demonstration/together.ts";
import { startEmbedded } from "../postgres/embedded.ts";
import { readOptions } from "./options.ts";
import { compareLedgers } from "./story/ledgers.ts";
import { teller } from "./story/teller.ts";
import { visit } from "./story/visitor.ts";
import type { CommandLine, ExitStatus, Terminal } from "./terminal.ts";
import { terminalLanguage } from "./terminal-language.ts";
import { usage } from "./usage.ts";

/** The demonstration's case that goes from the first line of the file to the arrival. */
const told = "arrived";

export const story: CommandLine = async (args, terminal) => {
  const options = readOptions(args, { lang: "string" });
  const lang = options.ok ? (options.values.lang ?? terminalLanguage()) : "";
  if (!options.ok || options.words.length > 0 || (lang !== "fr" && lang !== "ar" && lang !== "en")) {
    terminal.err(options.ok ? usage : `${options.says}\n\n${usage}`);
    return 2;
  }
  const folder = await mkdtemp(join(tmpdir(), "wasl-story-"));
  const given = process.env.DATABASE_URL || undefined;
  const embedded = given ? undefined : await startEmbedded({ dataDir: folder, port: 0 });
  try {
    return await tell(folder, given ?? embedded?.adminUrl ?? "", lang, terminal);
  } finally {
    await embedded?.stop();
    await rm(folder, { recursive: true, force: true });
    if (embedded) await rm(embedded.folder, { recursive: true, force: true });
  }
};

async function tell(
  folder: string,
  adminUrl: string,
  lang: "fr" | "ar" | "en",
  terminal: Terminal,
): Promise<ExitStatus> {
  const clock = demoClock();
  const began = performance.now();
  const servers = await startDemoCorridor({
    dataDir: folder,
    adminUrl,
    firstPort: 4710,
    seed: false,
    clock,
    // Another story may be running on the same cluster.
    prefix: `wasl_story_${process.pid}`,
    progress: terminal.err,
  });
  try {
    const tale = teller(corridor, lang, terminal);
    tale.begin();
    const people = new Map<string, Promise<Player>>();
    await play(
      cases.filter(({ id }) => id === told),
      Temporal.Now.instant(),
      {
        setClock: clock.set,
        player(id) {
          const known = people.get(id) ?? signIn(servers, id, lang);
          people.set(id, known);
          return known;
        },
        settled: () => allSettled(servers.servers.map(({ server }) => server)),
      },
      tale.tell,
    );
    const verdict = await compareLedgers(servers);
    tale.ledgers(verdict);
    tale.end(performance.now() - began);
    return verdict.agree && tale.envelopes() > 0 ? 0 : 1;
  } finally {
    clock.set(undefined);
    await servers.stop();
  }
}

function signIn({ servers }: DemoCorridor, id: string, lang: string): Promise<Player> {
  return visit(whereIs(servers, id).server.url, id, lang);
}
