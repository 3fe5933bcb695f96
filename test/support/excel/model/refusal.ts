/** Why Excel refuses; `code` is one of Excel's own. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location = '',
  ) {
    super(message);
  }
}

export const notFound = (location: string): Refusal =>
  new Refusal('ItemNotFound', "The requested resource doesn't exist.", location);

export const denied = (location: string): Refusal =>
  new Refusal('AccessDenied', 'You do not have the permissions to perform the requested operation.', location);

export const invalid = (location: string): Refusal =>
  new Refusal('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.', location);
