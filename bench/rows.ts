/** The rows of each step, taken out of whatever statements wrote them: steps of several cases may have gone together. */
import { type CaseWrite, statementOf } from "../server/cases/write.ts";
import type { Statement } from "./recorder.ts";

/** One statement for each step, in the form that a step takes alone; its lane is its case. */
export function oneByOne(statements: readonly Statement[]): readonly Statement[] {
  return statements.flatMap((statement) => {
    const { name = "" } = statement;
    if (name === "steps-together") return apart(statement);
    return name.startsWith("step") ? [{ ...statement, lane: `${statement.values[0]}` }] : [];
  });
}

type Columns = Readonly<Record<string, unknown>>;
type Row = CaseWrite["row"];

function apart({ pool, values }: Statement): readonly Statement[] {
  const [cases = [], events = [], outbox = [], inbox = [], keys = [], tokens = []] = values.map(
    (value) => JSON.parse(`${value}`) as readonly Columns[],
  );
  return cases.map((step) => {
    const of = (rows: readonly Columns[]) => rows.filter((row) => row.case_id === step.id);
    const [arrived] = of(inbox);
    const [found] = of(tokens);
    const write: CaseWrite = {
      id: `${step.id}`,
      read: Number(step.read),
      row: {
        version: step.version,
        ref: step.ref,
        state: step.state,
        turn: step.turn,
        flags: step.flags,
        posts: step.posts,
        sent: step.sent,
        closedAt: step.closed_at,
        wakesAt: step.wakes_at,
      } as Row,
      chain: bytes(step.chain),
      personFile: {
        id: `${step.person_file}`,
        read: Number(step.person_read),
        adopted: Number(step.adopted),
        ...(step.person_writes === true
          ? { sealed: step.person_sealed === null ? null : bytes(step.person_sealed) }
          : {}),
      },
      events: of(events).map((event) => ({
        version: Number(event.version),
        process: `${event.process}`,
        sealed: event.sealed === null ? null : bytes(event.sealed),
        hash: bytes(event.hash),
      })),
      outbox: of(outbox).map(({ case_id: _, ...row }) => row as unknown as CaseWrite["outbox"][number]),
      keys: of(keys).map((key) => ({
        subject: `${key.subject}`,
        category: `${key.category}`,
        holder: `${key.holder}`,
        wrapped: bytes(key.wrapped),
      })),
      ...(found ? { tokens: tokensIn(found) } : {}),
      ...(arrived ? { inbox: arrived as unknown as NonNullable<CaseWrite["inbox"]> } : {}),
    };
    return { pool, ...statementOf(write), lane: write.id };
  });
}

function tokensIn({ made, gone }: Columns): NonNullable<CaseWrite["tokens"]> {
  const all = (cells: unknown) => (cells as readonly string[]).map(bytes);
  return { made: all(made), ...(gone ? { gone: all(gone) } : {}) };
}

function bytes(base64: unknown): Buffer {
  return Buffer.from(`${base64}`, "base64");
}
