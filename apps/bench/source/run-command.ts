/** Runs what a command does; its number is the exit code, and a failure is told with its stack and exit code 1. */
export async function runCommand(
  main: () => Promise<number>,
  describe: (error: unknown) => unknown = (error) => error,
): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(describe(error));
    process.exitCode = 1;
  }
}

/** Tells what is wrong with how a command was called; gives the exit code for that. */
export function refuse(line: string): number {
  console.error(line);
  return 2;
}
