import "../style/fonts.css";
import "../style/tokens.css";
import "../style/base.css";
import "../style/buttons.css";
import "./worker.css";

if (!("Temporal" in globalThis)) await import("temporal-polyfill/global");
const { start } = await import("./start.tsx");
start(document.getElementById("root"));
