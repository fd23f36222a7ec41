export { bpmn } from "./bpmn.ts";
