let underWay = 0;

/** Counts what a worker was asked for as under way until it ends, however it ends. */
export function countAsWork(answered: Promise<unknown>): void {
  underWay += 1;
  const end = (): void => void (underWay -= 1);
  answered.then(end, end);
}

/** Whether no worker of the page has anything to do. */
export function isAtRest(): boolean {
  return underWay === 0;
}
