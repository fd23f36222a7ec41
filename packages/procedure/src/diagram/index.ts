export { type DiagramOptions, diagram } from "./diagram.ts";
