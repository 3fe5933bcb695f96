/** What was asked was called off; nobody waits for its result any more. */
export class CalledOff extends Error {
  override readonly name = 'CalledOff';
}
