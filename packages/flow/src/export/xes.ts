/** The log as XES (IEEE 1849): a trace a case, in pieces, so that a large log need not be one text. */
import type { Log } from "../log/log.ts";
import { activityName, caseName, instantText } from "./named.ts";

const extensions = ["Concept concept", "Time time", "Lifecycle lifecycle", "Organizational org"].map((line) => {
  const [name, prefix] = line.split(" ");
  return `  <extension name="${name}" prefix="${prefix}" uri="http://www.xes-standard.org/${prefix}.xesext"/>`;
});

/** @returns the document in pieces, to be written one after the other. */
export function* xes(log: Log): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<log xes.version="1.0" xmlns="http://www.xes-standard.org/">
${extensions.join("\n")}
  <classifier name="Activity" keys="concept:name"/>
  ${text("concept:name", log.definition.name)}
`;
  for (let place = 0; place < log.cases.length; place++) yield trace(log, place);
  yield "</log>\n";
}

function trace(log: Log, place: number): string {
  const lines = [`  <trace>`, `    ${text("concept:name", caseName(log, place))}`];
  lines.push(`    ${text("opener", log.cases[place]?.opener ?? "")}`);
  for (let event = log.first[place] as number; event < (log.first[place + 1] as number); event++) {
    const activity = log.activities[log.activity[event] as number] ?? { kind: "opened", name: "", by: "" };
    lines.push(
      "    <event>",
      `      ${text("concept:name", activityName(activity))}`,
      `      <date key="time:timestamp" value="${instantText(log.at[event] as number)}"/>`,
      `      ${text("lifecycle:transition", "complete")}`,
      `      ${text("org:group", activity.by)}`,
      ...(activity.code === undefined ? [] : [`      ${text("code", activity.code)}`]),
      "    </event>",
    );
  }
  return `${lines.join("\n")}\n  </trace>\n`;
}

const text = (key: string, value: string): string => `<string key="${key}" value="${escaped(value)}"/>`;

const marks: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escaped = (value: string): string => value.replace(/[&<>"]/gu, (mark) => marks[mark] ?? "");
