export { type Promela, promela } from "./promela.ts";
