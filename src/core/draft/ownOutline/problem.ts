/** What is wrong with a line of a user's outline: one sentence with its remedy. Never leaves this room. */
export class OutlineProblem extends Error {
  override readonly name = 'OutlineProblem';
}
