/** The lines drawn over the text: from each Id. to its antecedent, faint in the margin, and plain for the one selected. */
import { all, part } from "./page.ts";

const svg = "http://www.w3.org/2000/svg";
/** What points farther back is drawn only when it is selected; the margin would be a tangle. */
const farthest = 420;
let selected: HTMLElement | undefined;

/** Draws the lines, and draws them again whenever the text is laid out anew. */
export function startThreads(): void {
  let asked = 0;
  const again = (): void => {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(drawAll);
  };
  new ResizeObserver(again).observe(part("main"));
  document.addEventListener("toggle", again, true);
}

/** Draws the line of what is selected, if it points back; removes that of what was. */
export function drawThread(cite: HTMLElement | undefined): void {
  selected = cite;
  drawAll();
}

function drawAll(): void {
  const layer = part<HTMLElement & SVGSVGElement>(".threads");
  const main = part("main");
  layer.replaceChildren();
  for (const old of all(".antecedent")) old.classList.remove("antecedent");
  const origin = layer.getBoundingClientRect();
  if (origin.width === 0) return;
  layer.setAttribute("height", String(main.scrollHeight));
  for (const back of all("[data-from]")) {
    const from = document.getElementById(back.dataset.from ?? "");
    if (!from) continue;
    const [start, end] = [boxOf(back), boxOf(from)];
    if (back !== selected) {
      if (Math.abs(start.top - end.top) < farthest)
        layer.append(marginLine(start, end, origin, leftOf(back, origin)));
    } else {
      from.classList.add("antecedent");
      layer.append(...plainLine(start, end, origin));
    }
  }
}

/** An arc in the margin from the line of one to the line of the other. */
function marginLine(back: DOMRect, from: DOMRect, origin: DOMRect, left: number): SVGElement {
  const x = left - 10;
  const low = middle(back) - origin.top;
  const high = middle(from) - origin.top;
  const reach = Math.min(5 + Math.abs(low - high) * 0.12, 26, Math.max(left - 14, 4));
  const bend =
    low - high < 4
      ? `C ${x - 8} ${low - 7}, ${x - 8} ${low + 7}, ${x} ${low + 4}`
      : `C ${x - reach} ${low}, ${x - reach} ${high}, ${x} ${high}`;
  return path(`M ${x} ${low} ${bend}`, "margin");
}

/** A line from the words of one to the words of the other, with an arrow's head at the antecedent. */
function plainLine(back: DOMRect, from: DOMRect, origin: DOMRect): SVGElement[] {
  const start = { x: back.left + Math.min(back.width / 2, 12) - origin.left, y: back.top - origin.top };
  const end = { x: from.left + Math.min(from.width / 2, 60) - origin.left, y: from.bottom - origin.top };
  const isSameLine = Math.abs(back.top - from.top) < 8;
  if (isSameLine) end.y = from.top - origin.top;
  const lift = isSameLine ? 22 : Math.max(18, (start.y - end.y) / 2);
  const curve = isSameLine
    ? `M ${start.x} ${start.y} C ${start.x} ${start.y - lift}, ${end.x} ${end.y - lift}, ${end.x} ${end.y}`
    : `M ${start.x} ${start.y} C ${start.x} ${start.y - lift}, ${end.x} ${end.y + lift}, ${end.x} ${end.y + 2}`;
  const tip = isSameLine ? -6 : 8;
  const head = `M ${end.x - 4} ${end.y + tip} L ${end.x} ${end.y + (isSameLine ? 0 : 1)} L ${end.x + 4} ${end.y + tip}`;
  return [path(curve, "plain"), path(head, "plain")];
}

function path(d: string, name: string): SVGElement {
  const element = document.createElementNS(svg, "path");
  element.setAttribute("d", d);
  element.setAttribute("class", name);
  return element;
}

/** The box of the first line of an element. */
function boxOf(element: Element): DOMRect {
  return element.getClientRects()[0] ?? element.getBoundingClientRect();
}

function middle(box: DOMRect): number {
  return box.top + box.height / 2;
}

/** Where the text begins that an element stands in. */
function leftOf(element: Element, origin: DOMRect): number {
  const article = element.closest(".order");
  return article
    ? article.getBoundingClientRect().left - origin.left + parseFloat(getComputedStyle(article).paddingLeft)
    : 0;
}
