/**
 * How much more processor time ten times as much takes, as a factor: about 10 where work grows with its size, about 100 where
 * it grows with its square. Counted in this process alone and as the least of three runs, so that a busy machine does not matter.
 * @param run does the work on `size` pieces
 */
export function growth(run: (size: number) => void, size: number): number {
  run(size);
  return least(() => run(10 * size)) / least(() => run(size));
}

function least(work: () => void): number {
  return Math.min(...[1, 2, 3].map(() => spent(work)));
}

function spent(work: () => void): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user;
}
