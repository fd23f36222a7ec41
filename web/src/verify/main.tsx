import "../style/index.css";
import "../style/verify.css";

if (!("Temporal" in globalThis)) await import("temporal-polyfill/global");
const { start } = await import("./start.tsx");
start(document.getElementById("root"));
