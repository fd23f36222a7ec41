/** What a person may ask of a case. Every text has a bound; facts are checked against the procedure by the kernel. */
import type { Command, Json } from "@wasl/procedure";
import { z } from "zod";
import type { Act, OpenCase } from "../api.ts";
import { agrees, described } from "./agrees.ts";

export const name = z.string().min(1).max(100);
const id = z.uuid().describe("UUIDv4 made by the client, so that a repeat is harmless");
export const json = described<Json>("Any JSON of the shape that the procedure gives");
const facts = z.record(name, json).describe("Fact id → value");
const reason = z.string().max(100).optional().describe("A code of the step’s closed list");

export const command = agrees<Command>()(
  z.discriminatedUnion("do", [
    z.object({ do: z.literal("record"), facts }),
    z.object({ do: z.literal("step"), step: name, facts: facts.optional(), reason }),
    z.object({ do: z.literal("sign"), step: name }),
    z.object({ do: z.literal("unprepare"), step: name }),
    z.object({ do: z.literal("internal"), step: name, facts: facts.optional(), reason }),
    z.object({ do: z.literal("raise"), flag: name, cause: z.string().max(100).optional() }),
    z.object({ do: z.literal("lift"), flag: name }),
    z.object({ do: z.literal("message"), message: name, id, value: json }),
    z.object({ do: z.literal("contribute"), list: name, id, value: json }),
    z.object({ do: z.literal("retract"), list: name, id }),
    z.object({ do: z.literal("link"), link: name, ref: z.string().max(100).nullable() }),
  ]),
);

export const act = agrees<Act>()(
  z.object({
    command,
    version: z.int().min(0).describe("`view.version` that the person was looking at; stale is refused"),
  }),
);

export const openCase = agrees<OpenCase>()(
  z.object({ procedure: name, parties: z.record(name, z.string().min(2).max(10)).describe("Party → State") }),
);
