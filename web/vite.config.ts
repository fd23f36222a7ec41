import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { offlinePage } from "./offline.ts";

/** Where the API of the State's server answers while the application is being written (`WASL_SERVER`). */
const server = process.env.WASL_SERVER ?? "http://127.0.0.1:4610";

export default defineConfig({
  root: import.meta.dirname,
  base: "/",
  plugins: [
    react(),
    offlinePage({
      page: "verify",
      folder: "verify",
      fileName: "verify-worker.js",
      fonts: /-(latin|arabic)-.*\.woff2$/,
    }),
    offlinePage({
      page: "worker",
      folder: "worker",
      fileName: "season-worker.js",
      fonts: /-(latin|latin-ext|arabic|tifinagh)-.*\.woff2$/,
    }),
  ],
  resolve: { conditions: ["wasl-source", "module", "browser", "development|production"] },
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: "es2024",
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
    // The application, and two pages by themselves that work without a network: the verifier, and the worker's own.
    rolldownOptions: {
      input: ["index.html", "verify.html", "worker.html"].map((page) => join(import.meta.dirname, page)),
    },
  },
  server: { proxy: { "/api": server } },
});
