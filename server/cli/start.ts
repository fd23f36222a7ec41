/** `wasl start`: PostgreSQL, both State servers, and where to click. Runs until Ctrl-C. */
import corridorData from "../../corridors/morocco-france/corridor.ts";
import { PlayedBefore, startDemoCorridor } from "../corridor-demo.ts";
import { NotProved } from "../exchange/ratification.ts";
import { startEmbedded } from "../postgres/embedded.ts";
import { type GivenSealKeys, UnfitKeys } from "../seals/given-keys.ts";
import { GivenBefore } from "../seals/seals.ts";
import { sealSettings, WrongSettings } from "../seals/settings.ts";
import { dataFolder, takeFolder } from "./data-folder.ts";
import { readOptions } from "./options.ts";
import type { CommandLine, Terminal } from "./terminal.ts";
import { terminalLanguage } from "./terminal-language.ts";
import { untilAskedToStop } from "./until-asked-to-stop.ts";
import { usage } from "./usage.ts";
import { welcome } from "./welcome.ts";

const firstPort = 4610;

export const start: CommandLine = async (args, terminal) => {
  const options = readOptions(args, { demo: "boolean", data: "string", port: "string" });
  if (!options.ok || options.words.length > 0) {
    terminal.err(options.ok ? usage : `${options.says}\n\n${usage}`);
    return 2;
  }
  const port = Number(options.values.port ?? firstPort);
  if (!Number.isInteger(port) || port < 1 || port > 65_000) {
    terminal.err(`--port takes a whole number from 1 to 65000, not "${options.values.port}".`);
    return 2;
  }
  let seals: Readonly<Record<string, GivenSealKeys>>;
  try {
    seals = await givenKeys();
  } catch (error) {
    if (!(error instanceof WrongSettings)) throw error;
    terminal.err(error.message);
    return 2;
  }
  if (options.values.demo && Object.keys(seals).length > 0) {
    terminal.err(
      `--demo plays invented cases, and ${Object.keys(seals).join(", ")} would seal them with keys of its own.`,
    );
    return 2;
  }
  const folder = dataFolder(options.values.data as string | undefined);
  const mine = await takeFolder(folder);
  if (!mine.taken) {
    terminal.err(
      `Wasl already runs on ${folder} (process ${mine.by}). Stop it first, or give another folder with --data.`,
    );
    return 1;
  }
  // Listened for from now on: Ctrl-C during a long first start must stop in order too.
  const asked = untilAskedToStop();
  try {
    return await serve(folder, port, seals, asked, terminal);
  } catch (error) {
    const refused =
      error instanceof PlayedBefore || error instanceof GivenBefore || error instanceof UnfitKeys
        ? error.message
        : error instanceof NotProved && error.in(terminalLanguage());
    if (!refused) throw error;
    terminal.err(refused);
    return 1;
  } finally {
    await mine.release();
  }
};

/** What the environment gives each State of the corridor. */
async function givenKeys(): Promise<Readonly<Record<string, GivenSealKeys>>> {
  const states = Object.keys(corridorData.states);
  const given = await Promise.all(
    states.map(async (state) => [state, await sealSettings(process.env, state)] as const),
  );
  return Object.fromEntries(given.flatMap(([state, keys]) => (keys ? [[state, keys] as const] : [])));
}

async function serve(
  folder: string,
  port: number,
  seals: Readonly<Record<string, GivenSealKeys>>,
  asked: Promise<void>,
  terminal: Terminal,
): Promise<0> {
  const given = process.env.DATABASE_URL || undefined;
  const embedded = given ? undefined : await startEmbedded({ dataDir: folder });
  try {
    terminal.err(given ? "PostgreSQL: the one of DATABASE_URL." : `PostgreSQL 18 runs on 127.0.0.1:${embedded?.port}.`);
    const corridor = await startDemoCorridor({
      dataDir: folder,
      adminUrl: given ?? embedded?.adminUrl ?? "",
      firstPort: port,
      seals,
      progress: (says) => terminal.err(says),
    });
    try {
      terminal.out(await welcome(corridor, port, folder, terminalLanguage()));
      await asked;
      terminal.err("Stopping…");
    } finally {
      await corridor.stop();
    }
  } finally {
    await embedded?.stop();
  }
  terminal.err("Stopped. Everything is kept; `npm start` goes on from here.");
  return 0;
}
