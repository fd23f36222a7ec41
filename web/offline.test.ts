import { expect, test } from "vitest";
import { offlinePage } from "./offline.ts";

/** The service worker's text for a build of two files of these contents. */
function workerFor(page: string, style: string): string {
  const { generateBundle } = offlinePage({
    page: "verify",
    folder: "verify",
    fileName: "verify-worker.js",
    fonts: /^$/,
  });
  const handler = typeof generateBundle === "object" ? generateBundle.handler : generateBundle;
  let written = "";
  const bundle = {
    "verify.html": { type: "asset", source: page },
    "assets/verify.css": { type: "asset", source: style },
    "assets/verify.js": {
      type: "chunk",
      isEntry: true,
      facadeModuleId: "/web/verify.html",
      code: "start()",
      imports: [],
      dynamicImports: [],
      viteMetadata: { importedCss: new Set(["assets/verify.css"]), importedAssets: new Set() },
    },
  };
  const emitFile = ({ source }: { source: string }) => {
    written = source;
  };
  handler?.call({ emitFile } as never, {} as never, bundle as never, false);
  return written;
}

test("what the verifier keeps has a new version when a file changes under the same name", () => {
  const first = workerFor("<title>1</title>", "a {}");
  expect(first).toContain("/assets/verify.css");
  expect(workerFor("<title>1</title>", "a {}")).toBe(first);
  expect(workerFor("<title>2</title>", "a {}")).not.toBe(first);
  expect(workerFor("<title>1</title>", "b {}")).not.toBe(first);
});
