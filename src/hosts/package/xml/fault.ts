/** XML that is not well-formed, or holds what we refuse; the reader that knows the part's name turns it into a FileFault. */
export class XmlFault extends Error {
  override readonly name = 'XmlFault';

  /**
   * @param reason a text of `partProblems`
   * @param position index in the text
   * @param doctype whether it was refused for a document type declaration
   */
  constructor(
    readonly reason: string,
    readonly position: number,
    readonly doctype = false,
  ) {
    super(reason);
  }
}
