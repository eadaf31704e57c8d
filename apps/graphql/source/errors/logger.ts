/** Where faults of the server are written: one call a fault. */
export interface Logger {
  /** `message` has the fault's id and its stack, over several lines. */
  error(message: string): void;
}

/** Writes to the process's standard error. */
export const stderrLogger: Logger = {
  error: (message) => void process.stderr.write(`${message}\n`),
};
