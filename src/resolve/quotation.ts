/** Where quotations in running text begin and end, so that what is cited within one can be told from what is cited by the order. */

/** Follows the quotation marks of one paragraph. */
export class Quotation {
  /** How many citations there were when the quotation that is open began; nothing outside one. */
  opened: number | undefined;
  #begun = false;

  /**
   * Reads on through a piece of text; when a quotation ends in it, what was cited within is dropped.
   *
   * @param text The prose after the last citation.
   * @param cited What has been cited so far, latest last; cut where a quotation closes.
   */
  read(text: string, cited: unknown[]): void {
    marks.lastIndex = 0;
    while (marks.test(text)) {
      const at = marks.lastIndex - 1;
      // A mark that opens a second time says that the end of the first quotation was not printed.
      if (text[at] === "“" || (text[at] === '"' && this.#opensAt(text, at))) this.opened = cited.length;
      else if (this.opened !== undefined) {
        // mostly nothing, and to set a length is dear
        while (cited.length > this.opened) cited.pop();
        this.opened = undefined;
      }
    }
    this.#begun = true;
  }

  /** A straight mark opens after space, a bracket or a dash, and at the head of the paragraph. */
  #opensAt(text: string, at: number): boolean {
    return at > 0 ? /[\s([—–-]/.test(text[at - 1]!) : !this.#begun;
  }
}

const marks = /["“”]/g;
