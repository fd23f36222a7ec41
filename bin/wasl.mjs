#!/usr/bin/env node
// The command `wasl`. Runs on whatever Node npm runs on, and hands over to the pinned Node 26 that npm installed.
import { handOver } from "../scripts/hand-over.mjs";
import { pinnedNode } from "../scripts/pinned-node.mjs";

const node = pinnedNode();
if (node.ok) {
  handOver(node.path, process.argv.slice(2));
} else {
  process.stderr.write(`${node.says}\n`);
  process.exit(1);
}
