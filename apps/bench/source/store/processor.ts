/**
 * What this thread has used of the processor so far, in microseconds. What takes seconds is interrupted by whatever else
 * runs on the machine, which moves this far less than a clock; the kernel counts it in steps of some milliseconds.
 */
export function processorTime(): number {
  const { user, system } = process.threadCpuUsage();
  return user + system;
}
