// Imports run one way: corridors → packages; server → packages, corridors; web → packages and the API's types.
const never = (name, from, to, comment) => ({ name, severity: "error", comment, from: { path: from }, to });

export default {
  forbidden: [
    never(
      "packages-stand-alone",
      "^packages/",
      { path: "^(server|web|corridors|bench)/" },
      "A package knows no server, page or corridor",
    ),
    never(
      "packages-are-pure",
      "^packages/[^/]+/src/(?!.*\\.test\\.)",
      { dependencyTypes: ["core"] },
      "No I/O in a package",
    ),
    never("corridors-are-data", "^corridors/", { path: "^(server|web)/" }, "A corridor knows packages only"),
    never("server-knows-no-page", "^server/", { path: "^web/" }, "The server serves built files only"),
    never(
      "web-knows-the-api",
      "^web/src/",
      { path: "^(corridors|server/(?!http/api\\.ts))" },
      "The browser knows the API's types",
    ),
    never("no-circles", "^(packages|server|web|corridors)/", { circular: true }, "A circle is one notion in two files"),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(dist|node_modules)/" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: false,
    enhancedResolveOptions: {
      conditionNames: ["wasl-source", "import", "node", "default"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
    },
  },
};
