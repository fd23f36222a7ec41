/** Writes the service workers of the pages that work without a network, each with the names of the files that it is made of. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin, Rolldown } from "vite";

const untouched = ["/before-paint.js", "/mark.svg"];

export interface OfflinePage {
  /** Entry, without `.html`: also its address. */
  readonly page: string;
  /** Folder under `src` that has its `offline-worker.js`. */
  readonly folder: string;
  readonly fileName: string;
  /** Characters that the page's languages do not show are fetched by nobody. */
  readonly fonts: RegExp;
}

export function offlinePage({ page, folder, fileName, fonts }: OfflinePage): Plugin {
  const own = [`/${page}`, ...untouched];
  return {
    name: `wasl-offline-${page}`,
    apply: "build",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const wanted = new Set<string>();
        const add = (name: string) => {
          const file = bundle[name];
          if (!file || wanted.has(name)) return;
          wanted.add(name);
          if (file.type !== "chunk") return;
          for (const next of [...file.imports, ...file.dynamicImports]) add(next);
          for (const next of file.viteMetadata?.importedCss ?? []) add(next);
          for (const next of file.viteMetadata?.importedAssets ?? []) add(next);
        };
        for (const [name, file] of Object.entries(bundle)) {
          if (file.type === "chunk" && file.isEntry && file.facadeModuleId?.endsWith(`/${page}.html`)) add(name);
          if (file.type === "asset" && fonts.test(name)) wanted.add(name);
        }
        const files = [...own, ...[...wanted].filter((name) => !name.endsWith(".html")).map((name) => `/${name}`)];
        const version = versionOf(bundle, wanted, page);
        const worker = readFileSync(join(import.meta.dirname, "src", folder, "offline-worker.js"), "utf8");
        const source = worker.replace('"__FILES__"', JSON.stringify(JSON.stringify({ version, files })));
        this.emitFile({ type: "asset", fileName, source });
      },
    },
  };
}

/** Of what is in the files: a page that changes under the same name is fetched anew. */
function versionOf(bundle: Rolldown.OutputBundle, wanted: ReadonlySet<string>, page: string): string {
  const hash = createHash("sha256");
  for (const name of [...wanted, `${page}.html`].toSorted()) {
    const file = bundle[name];
    if (file) hash.update(`\n${name}\n`).update(file.type === "chunk" ? file.code : file.source);
  }
  for (const name of untouched) hash.update(readFileSync(join(import.meta.dirname, "public", name)));
  return hash.digest("hex").slice(0, 16);
}
