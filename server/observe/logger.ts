/** Structured logs without personal data: method, route, status, time, request number. Never an address with its query. */
import { type DestinationStream, type Logger, pino } from "pino";

export function createLogger(level: string, name: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    name,
    base: { name },
    timestamp: pino.stdTimeFunctions.isoTime,
    // What a careless line might carry is cut before it is written.
    redact: {
      paths: ["*.password", "*.cookie", "headers", "body", "query", "params", "*.value", "*.facts", "*.text"],
      remove: true,
    },
    serializers: {
      // Messages of a driver may quote a row: only the kind of error and where it was thrown.
      err: (error: Error & { code?: string }) => ({ type: error.name, code: error.code, stack: placesOf(error) }),
      req: (request: { method: string; routeOptions?: { url?: string } }) => ({
        method: request.method,
        route: request.routeOptions?.url ?? "unknown",
      }),
      res: (reply: { statusCode: number }) => ({ status: reply.statusCode }),
    },
  };
  return destination ? pino(options, destination) : pino(options, pino.destination(2));
}

function placesOf(error: Error): readonly string[] {
  return (error.stack ?? "")
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .map((line) => line.trim());
}
