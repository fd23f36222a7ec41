export type ExitStatus = 0 | 1 | 2;

/** What a command may talk to, so that tests can listen. */
export interface Terminal {
  /** The report, one call a line or block; a newline is added. */
  out(text: string): void;
  /** Progress and errors. */
  err(text: string): void;
  /** All of standard input; absent where there is none. */
  in?(): Promise<Uint8Array>;
  /** Standard input line by line, as it comes; absent where there is none. */
  lines?(): AsyncIterable<string>;
}

export type CommandLine = (args: string[], terminal: Terminal) => Promise<ExitStatus>;
