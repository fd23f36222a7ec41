import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { offlineVerifier } from "./offline.ts";

/** Where the API of the State's server answers while the application is being written (`WASL_SERVER`). */
const server = process.env.WASL_SERVER ?? "http://127.0.0.1:4610";

export default defineConfig({
  root: import.meta.dirname,
  base: "/",
  plugins: [react(), offlineVerifier()],
  resolve: { conditions: ["wasl-source", "module", "browser", "development|production"] },
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: "es2024",
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
    // The application, and the verifier: a page by itself that works without a network.
    rolldownOptions: { input: ["index.html", "verify.html"].map((page) => join(import.meta.dirname, page)) },
  },
  server: { proxy: { "/api": server } },
});
