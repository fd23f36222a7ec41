/** `wasl start`: PostgreSQL, both State servers, and where to click. Runs until Ctrl-C. */
import { startDemoCorridor } from "../corridor-demo.ts";
import { NotProved } from "../exchange/ratification.ts";
import { startEmbedded } from "../postgres/embedded.ts";
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
    return await serve(folder, port, asked, terminal);
  } catch (error) {
    if (!(error instanceof NotProved)) throw error;
    terminal.err(error.in(terminalLanguage()));
    return 1;
  } finally {
    await mine.release();
  }
};

async function serve(folder: string, port: number, asked: Promise<void>, terminal: Terminal): Promise<0> {
  const given = process.env.DATABASE_URL || undefined;
  const embedded = given ? undefined : await startEmbedded({ dataDir: folder });
  try {
    terminal.err(given ? "PostgreSQL: the one of DATABASE_URL." : `PostgreSQL 18 runs on 127.0.0.1:${embedded?.port}.`);
    const corridor = await startDemoCorridor({
      dataDir: folder,
      adminUrl: given ?? embedded?.adminUrl ?? "",
      firstPort: port,
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
