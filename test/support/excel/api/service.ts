import { ApiObject, call, type Member, type Members } from './object';

/** A service of Office beside the workbook (shared runtime, ribbon): takes every call and has nothing to say. */
export class Service extends ApiObject {
  protected readonly members: Members = {};

  constructor(readonly type: string) {
    super();
  }

  override member(): Member {
    return call(() => null);
  }
}
