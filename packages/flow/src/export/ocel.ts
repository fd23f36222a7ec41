/** The log as OCEL 2.0 (JSON): cases are objects, their events are related to them. https://www.ocel-standard.org */
import type { Log } from "../log/log.ts";
import { activityName, caseName, instantText } from "./named.ts";

interface Attribute {
  readonly name: string;
  readonly value: string;
}

export interface Ocel {
  readonly objectTypes: readonly {
    readonly name: string;
    readonly attributes: readonly { readonly name: string; readonly type: "string" }[];
  }[];
  readonly eventTypes: Ocel["objectTypes"];
  readonly objects: readonly {
    readonly id: string;
    readonly type: string;
    readonly attributes: readonly (Attribute & { readonly time: string })[];
  }[];
  readonly events: readonly {
    readonly id: string;
    readonly type: string;
    readonly time: string;
    readonly attributes: readonly Attribute[];
    readonly relationships: readonly { readonly objectId: string; readonly qualifier: string }[];
  }[];
}

/** @param logs one for each procedure. Event types of two procedures are two, even where their steps have one name. */
export function ocel(logs: readonly Log[]): Ocel {
  return {
    objectTypes: logs.map(({ definition }) => ({
      name: definition.name,
      attributes: [{ name: "opener", type: "string" }],
    })),
    eventTypes: logs.flatMap((log) =>
      [...new Set(log.activities.map((activity) => typeName(log, activityName(activity))))].map((name) => ({
        name,
        attributes: [
          { name: "by", type: "string" as const },
          { name: "code", type: "string" as const },
        ],
      })),
    ),
    objects: logs.flatMap((log) =>
      log.cases.map(({ opener }, place) => ({
        id: caseName(log, place),
        type: log.definition.name,
        attributes: [
          { name: "opener", time: instantText(log.at[log.first[place] as number] as number), value: opener },
        ],
      })),
    ),
    events: logs.flatMap((log) => log.cases.flatMap((_, place) => eventsOf(log, place))),
  };
}

const typeName = ({ definition }: Log, name: string): string => `${definition.name} ${name}`;

function eventsOf(log: Log, place: number): Ocel["events"] {
  const [start, end] = [log.first[place] as number, log.first[place + 1] as number];
  return Array.from({ length: end - start }, (_, index) => {
    const activity = log.activities[log.activity[start + index] as number] ?? { kind: "opened", name: "", by: "" };
    return {
      id: `${caseName(log, place)}/${index + 1}`,
      type: typeName(log, activityName(activity)),
      time: instantText(log.at[start + index] as number),
      attributes: [
        { name: "by", value: activity.by },
        ...(activity.code === undefined ? [] : [{ name: "code", value: activity.code }]),
      ],
      relationships: [{ objectId: caseName(log, place), qualifier: "of" }],
    };
  });
}
