import type { Problem } from "../../../server/http/api.ts";

/** What the server refused, in the reader's words; `offline` when it could not be reached at all. */
export class ProblemError extends Error {
  readonly problem: Problem;
  readonly status: number;
  constructor(problem: Problem, status: number) {
    super(problem.says);
    this.name = "ProblemError";
    this.problem = problem;
    this.status = status;
  }
}

export const isOffline = (error: unknown): boolean =>
  error instanceof ProblemError && (error.status === 0 || error.status === 502 || error.status === 503);

export const isSignedOut = (error: unknown): boolean => error instanceof ProblemError && error.status === 401;

export const isUnknown = (error: unknown): boolean => error instanceof ProblemError && error.status === 404;
