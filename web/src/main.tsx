import "./style/index.css";

// Temporal is in recent browsers; the others load it once, before anything that counts time.
if (!("Temporal" in globalThis)) await import("temporal-polyfill/global");
const { start } = await import("./shell/start.tsx");
start(document.getElementById("root"));
