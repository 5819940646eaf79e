/** The search: finds words in the text across the elements that it is made of, and paints them where they stand. */
import { part, reveal, showView, tell } from "./page.ts";

/** The search, for the keys. */
export interface Search {
  focus(): void;
  clear(): void;
}

/** Finding stops here; nobody goes through more. */
const most = 2000;

/** Makes the search work. */
export function startSearch(): Search {
  const input = part<HTMLInputElement>("#search");
  const output = part<HTMLOutputElement>("#found");
  let ranges: Range[] = [];
  let at = -1;
  let searched = "";

  const show = (step: number): void => {
    at = ranges.length === 0 ? -1 : (at + step + ranges.length) % ranges.length;
    output.textContent =
      searched === ""
        ? ""
        : ranges.length === 0
          ? "none"
          : `${at + 1} of ${ranges.length}${ranges.length === most ? "+" : ""}`;
    const range = ranges[at];
    paint(ranges, range);
    if (!range) return;
    if (document.body.dataset.view !== "order") showView("order");
    const element = range.startContainer.parentElement;
    const closed = element?.closest("details:not([open])");
    closed?.setAttribute("open", "");
    if (element) reveal(element);
    tell(`match ${output.textContent}`);
  };
  const find = (): void => {
    searched = fold(input.value).trim();
    ranges = searched === "" ? [] : rangesOf(searched);
    at = -1;
    show(1);
  };
  input.addEventListener("input", find);
  part(".search").addEventListener("submit", (event) => {
    event.preventDefault();
    if (fold(input.value).trim() === searched) show(1);
    else find();
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.shiftKey) {
      event.preventDefault();
      show(-1);
    }
  });
  return {
    focus() {
      input.focus();
      input.select();
    },
    clear() {
      input.value = "";
      find();
    },
  };
}

function fold(text: string): string {
  return text.replace(/\s+/g, " ").toLowerCase();
}

/** The ranges of the text that read as the words sought, whatever white space and elements part them. */
function rangesOf(words: string): Range[] {
  const ranges: Range[] = [];
  for (const block of document.querySelectorAll(".order :is(p, h1, h2, h3, h4, h5, h6, .signature)")) {
    const { text, places } = textOf(block);
    for (
      let start = text.indexOf(words);
      start >= 0 && ranges.length < most;
      start = text.indexOf(words, start + words.length)
    ) {
      const first = places[start];
      const last = places[start + words.length - 1];
      if (!first || !last) break;
      const range = document.createRange();
      range.setStart(first.node, first.offset);
      range.setEnd(last.node, last.offset + 1);
      ranges.push(range);
    }
  }
  return ranges;
}

/** The text of a block in small letters, white space folded, and where each character of it stands. */
function textOf(block: Element): { text: string; places: { node: Text; offset: number }[] } {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const places: { node: Text; offset: number }[] = [];
  let text = "";
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.parentElement?.closest(".page-break")) continue;
    for (let offset = 0; offset < node.length; offset++) {
      const character = node.data[offset] ?? "";
      const isSpace = /\s/.test(character);
      if (isSpace && text.endsWith(" ")) continue;
      const small = character.toLowerCase();
      text += isSpace ? " " : small.length === 1 ? small : character;
      places.push({ node, offset });
    }
  }
  return { text, places };
}

/** Paints with the highlights of CSS, which leave the page as it is; older browsers select the match instead. */
function paint(ranges: Range[], current: Range | undefined): void {
  if ("highlights" in CSS) {
    CSS.highlights.set("found", new Highlight(...ranges));
    CSS.highlights.set("found-now", new Highlight(...(current ? [current] : [])));
  } else if (current) {
    const selection = getSelection();
    selection?.removeAllRanges();
    selection?.addRange(current);
  }
}
