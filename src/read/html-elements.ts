/** What the elements of a page are to the HTML reader: which are blocks, notes, page numbers, or no text at all. */
import type { Element, ElementContent, Nodes } from "hast";

/** Elements whose content is no part of the order. */
const dropped = new Set(
  "script style template noscript head title nav svg iframe object button select textarea input audio video canvas".split(
    " ",
  ),
);

/** Elements that break the lines of text around them; those of Harvard's case bodies among them. */
const blocks = new Set(
  (
    "html body main article section header footer aside div p center address figure figcaption table caption thead tbody " +
    "tfoot tr td th li dl dt dd pre form fieldset details summary hr hgroup " +
    "casebody opinion parties court docketnumber citation decisiondate otherdate attorneys author headnotes history " +
    "seealso syllabus judges disposition"
  ).split(" "),
);

/** Whether nothing of an element is to be read. */
export function isDropped({ tagName, properties }: Element): boolean {
  return dropped.has(tagName) || (properties["hidden"] !== undefined && properties["hidden"] !== false);
}

/** Whether an element begins and ends a block. */
export function isBlock({ tagName }: Element): boolean {
  return blocks.has(tagName);
}

/** 1 to 6 for a heading. */
export function headingLevel({ tagName }: Element): number | undefined {
  return /^h[1-6]$/.test(tagName) ? Number(tagName[1]) : undefined;
}

/** Whether an element is the number of a page that begins there: Harvard's "page-number", "*123". */
export function isPageNumber(element: Element): boolean {
  if (element.tagName === "page-number") return true;
  if (!hasClass(element, /^(?:page-number|page-label|page_number|pagenum|pageno|star-pagination)$/))
    return false;
  return /^[[*\s]{0,3}(?:Page\s)?[\divxlcA]{1,6}[\]\s]{0,2}$/.test(textOf(element));
}

/** Whether an element is a footnote. */
export function isFootnote(element: Element, parent: Element | undefined): boolean {
  const { tagName, properties } = element;
  if (tagName === "footnote" || properties["role"] === "doc-footnote") return true;
  if (["aside", "div", "p", "li"].includes(tagName) && hasClass(element, /^footnote(?:-item|-body)?$/))
    return true;
  const list = tagName === "li" && parent?.tagName === "ol";
  return list && /^(?:fn|footnote|note)[-_:]?\w*\d/i.test(idOf(element));
}

/** Whether an element is the mark of a footnote in the text, or the link back to it. */
export function isFootnoteMark(element: Element): boolean {
  const { tagName, properties } = element;
  if (
    tagName === "footnotemark" ||
    hasClass(element, /^footnote-?(?:mark|ref|back(?:ref)?|reversefootnote)$/)
  )
    return true;
  if (tagName !== "sup" && tagName !== "a") return false;
  const text = textOf(element).trim();
  if (!/^[[(]?(?:\d{1,3}|[*†‡§]{1,3}|[a-z]|↩︎?)[\])]?$/.test(text)) return false;
  if (tagName === "sup") return !/^[a-z]$/.test(text);
  return /^#(?:ref_|cite_ref)?_?(?:fn|f?note|footnote|ftn|r)/i.test(String(properties["href"] ?? ""));
}

/** The mark of a footnote: as its element tells it, else as its text begins. */
export function footnoteLabel(element: Element): string | undefined {
  const told = element.properties["label"] ?? element.properties["dataLabel"];
  if (typeof told === "string" && told !== "") return told;
  return /^\s{0,20}[[(]?(\d{1,3}|[*†‡]{1,3})(?=[\]).\s\p{L}“"]|$)/u.exec(textOf(element))?.[1];
}

/** The characters in an element, as they stand. */
export function textOf(node: Nodes | ElementContent): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}

function hasClass({ properties }: Element, name: RegExp): boolean {
  const { className } = properties;
  return Array.isArray(className) && className.some((each) => name.test(String(each)));
}

function idOf({ properties }: Element): string {
  return typeof properties["id"] === "string" ? properties["id"] : "";
}
