/** BPMN 2.0 as XML, with its diagram interchange. */

import type { Point } from "../diagram/layout.ts";
import { escaped } from "../diagram/markup.ts";
import type { Bounds, Placed } from "./places.ts";
import type { Flow, NodeKind, Plan, PlanNode } from "./plan.ts";

const elements: Readonly<Record<NodeKind, readonly [element: string, definition?: string]>> = {
  task: ["task"],
  gateway: ["exclusiveGateway"],
  start: ["startEvent"],
  "message-start": ["startEvent", "messageEventDefinition"],
  "message-throw": ["intermediateThrowEvent", "messageEventDefinition"],
  "message-end": ["endEvent", "messageEventDefinition"],
  end: ["endEvent"],
  timer: ["intermediateCatchEvent", "timerEventDefinition"],
  "escalation-end": ["endEvent", "escalationEventDefinition"],
};

export interface Titles {
  readonly title: string;
  readonly about: string;
  readonly party: (party: string) => string;
}

export function xml(plan: Plan, placed: Placed, { title, about, party }: Titles): string {
  const messages = plan.flows.filter(({ kind }) => kind === "message");
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" id="definitions" name="${escaped(title)}" targetNamespace="urn:wasl:procedure:${escaped(plan.definition.name)}">`,
    '  <bpmn:collaboration id="collaboration">',
    ...documented(about, "    "),
    ...plan.parties.map(
      (one) =>
        `    <bpmn:participant id="${id("pool", one)}" name="${escaped(party(one))}" processRef="${id("process", one)}"/>`,
    ),
    ...messages.map(messageFlow),
    "  </bpmn:collaboration>",
    ...plan.parties.flatMap((one) => process(plan, one)),
    '  <bpmndi:BPMNDiagram id="diagram">',
    '    <bpmndi:BPMNPlane id="plane" bpmnElement="collaboration">',
    ...[...placed.pools].map(([one, bounds]) => shape(id("pool", one), bounds, ' isHorizontal="true"')),
    ...plan.nodes.flatMap((node) => {
      const place = placed.nodes.get(node.id);
      const more = node.kind === "gateway" ? ' isMarkerVisible="true"' : "";
      return place ? [shape(id("node", node.id), place.bounds, more, place.label)] : [];
    }),
    ...plan.flows.map((flow) => edge(id("flow", flow.id), placed.flows.get(flow.id) ?? [])),
    "    </bpmndi:BPMNPlane>",
    "  </bpmndi:BPMNDiagram>",
    "</bpmn:definitions>",
    "",
  ].join("\n");
}

/** Names of the procedure become identifiers of XML: letters that it does not take are told apart by number. */
const id = (kind: string, name: string): string =>
  `${kind}_${name.replaceAll(/[^A-Za-z0-9-]/gu, (letter) => `_${letter.codePointAt(0)?.toString(16)}_`)}`;

function messageFlow(flow: Flow): string {
  const to = typeof flow.to === "string" ? id("node", flow.to) : id("pool", flow.to.pool);
  const ends = `id="${id("flow", flow.id)}" sourceRef="${id("node", flow.from)}" targetRef="${to}"`;
  const what = documented(flow.about, "      ");
  return what.length === 0
    ? `    <bpmn:messageFlow ${ends}/>`
    : [`    <bpmn:messageFlow ${ends}>`, ...what, "    </bpmn:messageFlow>"].join("\n");
}

function process({ nodes, flows }: Plan, party: string): readonly string[] {
  const mine = nodes.filter((node) => node.party === party);
  const ids = new Set(mine.map((node) => node.id));
  const inside = flows.filter(({ kind, from }) => kind === "sequence" && ids.has(from));
  return [
    `  <bpmn:process id="${id("process", party)}" isExecutable="false">`,
    ...mine.flatMap((node) => element(node, inside)),
    ...inside.map(
      ({ id: name, from, to }) =>
        `    <bpmn:sequenceFlow id="${id("flow", name)}" sourceRef="${id("node", from)}" targetRef="${id("node", `${to}`)}"/>`,
    ),
    "  </bpmn:process>",
  ];
}

function element(node: PlanNode, flows: readonly Flow[]): readonly string[] {
  const [name, definition] = elements[node.kind];
  const named = node.name === "" ? "" : ` name="${escaped(node.name)}"`;
  return [
    `    <bpmn:${name} id="${id("node", node.id)}"${named}>`,
    ...documented(node.about.join("\n"), "      "),
    ...flows
      .filter(({ to }) => to === node.id)
      .map((flow) => `      <bpmn:incoming>${id("flow", flow.id)}</bpmn:incoming>`),
    ...flows
      .filter(({ from }) => from === node.id)
      .map((flow) => `      <bpmn:outgoing>${id("flow", flow.id)}</bpmn:outgoing>`),
    ...(definition ? [`      <bpmn:${definition} id="${id("definition", node.id)}"/>`] : []),
    `    </bpmn:${name}>`,
  ];
}

const documented = (text: string, indent: string): readonly string[] =>
  text === "" ? [] : [`${indent}<bpmn:documentation>${escaped(text)}</bpmn:documentation>`];

const number = (value: number): string => String(Math.round(value * 10) / 10);

const bounds = ({ x, y, width, height }: Bounds): string =>
  `<dc:Bounds x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}"/>`;

function shape(of: string, at: Bounds, more: string, label?: Bounds): string {
  const words = label ? `<bpmndi:BPMNLabel>${bounds(label)}</bpmndi:BPMNLabel>` : "";
  return `      <bpmndi:BPMNShape id="shape_${of}" bpmnElement="${of}"${more}>${bounds(at)}${words}</bpmndi:BPMNShape>`;
}

function edge(of: string, points: readonly Point[]): string {
  const all = points.map(({ x, y }) => `<di:waypoint x="${number(x)}" y="${number(y)}"/>`).join("");
  return `      <bpmndi:BPMNEdge id="edge_${of}" bpmnElement="${of}">${all}</bpmndi:BPMNEdge>`;
}
