import { describe, expect, it } from "vitest";
import { readLog } from "../log/read.ts";
import { question } from "../testing/question.ts";
import { story } from "../testing/story.ts";
import { ocel } from "./ocel.ts";
import { xes } from "./xes.ts";

const rows = story("3f0a4c57-secret-reference", [
  ["03-01", "opened"],
  ["03-02T09:30", "ask"],
  ["03-09", "refuse", "NO_TRACE"],
]);
const log = readLog(question, rows);

describe("the log as OCEL 2.0", () => {
  const written = ocel([log]);

  it("relates every event to its case, with time, party and code", () => {
    expect(written.objects).toEqual([
      {
        id: "question/1",
        type: "question",
        attributes: [{ name: "opener", time: "2026-03-01T00:00:00Z", value: "FR" }],
      },
    ]);
    expect(written.events[2]).toEqual({
      id: "question/1/3",
      type: "question step refuse",
      time: "2026-03-09T00:00:00Z",
      attributes: [
        { name: "by", value: "answering" },
        { name: "code", value: "NO_TRACE" },
      ],
      relationships: [{ objectId: "question/1", qualifier: "of" }],
    });
  });

  it("declares every type that it uses, once", () => {
    const declared = written.eventTypes.map(({ name }) => name);
    expect(new Set(declared).size).toBe(declared.length);
    expect(new Set(written.events.map(({ type }) => type))).toEqual(new Set(declared));
    expect(written.objectTypes.map(({ name }) => name)).toEqual(["question"]);
  });
});

describe("the log as XES", () => {
  const written = [...xes(log)].join("");

  it("has a trace for the case and its events in order", () => {
    expect(written.match(/<trace>/g)).toHaveLength(1);
    expect(
      [...written.matchAll(/<event>\s*<string key="concept:name" value="([^"]+)"/g)].map(([, name]) => name),
    ).toEqual(["opened", "step ask", "step refuse"]);
    expect(written).toContain('<date key="time:timestamp" value="2026-03-02T09:30:00Z"/>');
    expect(written.match(/<event>/g)?.length).toBe(written.match(/<\/event>/g)?.length);
  });

  it("lets no mark out of a value break the document", () => {
    const odd = [
      rows[0],
      {
        case: rows[0]?.case ?? "",
        version: 2,
        process: { kind: "said", at: "2026-03-02T00:00:00Z", by: "asking", message: `"<&>` },
      },
    ].flatMap((row) => row ?? []);
    expect([...xes(readLog(question, odd))].join("")).toContain('value="message &quot;&lt;&amp;&gt;"');
  });
});

it("no export tells the reference of a case", () => {
  expect(JSON.stringify(ocel([log])) + [...xes(log)].join("")).not.toContain("secret");
});
