/** The picture of the graph: shown from its middle, drawn larger and smaller, moved through by mouse and by arrow keys. */
import { all, isNarrow, part, reveal } from "./page.ts";

const smallest = 0.2;
const largest = 2.5;
const step = 1.25;
/** Smaller than this, names are hard to read. */
const smallestRead = 0.8;

/** Makes the picture work. */
export function startGraph(): void {
  const region = part(".graph-scroll");
  const picture = part<HTMLElement & SVGSVGElement>(".picture");
  const { width, height } = picture.viewBox.baseVal;
  let scale = 1;
  let isCentred = false;

  document.addEventListener("view", (event) => {
    if ((event as CustomEvent<string>).detail !== "graph" || isCentred) return;
    isCentred = true;
    centre();
  });
  for (const button of all<HTMLButtonElement>("[data-zoom]"))
    button.addEventListener("click", () => {
      const fit = Math.min((region.clientWidth - 8) / width, (region.clientHeight - 8) / height, 1);
      zoom({ in: scale * step, out: scale / step, fit }[button.dataset.zoom ?? ""] ?? 1);
    });
  startDragging(region);
  startArrows(region, all<SVGAElement>(".picture a"));

  /** Draws the picture in another size, what is in the middle staying there. */
  function zoom(to: number): void {
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = region;
    const middle = { x: (scrollLeft + clientWidth / 2) / scale, y: (scrollTop + clientHeight / 2) / scale };
    scale = Math.min(Math.max(to, smallest), largest);
    picture.setAttribute("width", String(Math.round(width * scale)));
    picture.setAttribute("height", String(Math.round(height * scale)));
    region.scrollTo(middle.x * scale - clientWidth / 2, middle.y * scale - clientHeight / 2);
  }

  /** Begins at the order, in full width if that leaves it readable; where there is room for one branch only, at the first. */
  function centre(): void {
    const hub = isNarrow() ? document.querySelector(".hub circle") : null;
    if (!hub) zoom(Math.min(Math.max((region.clientWidth - 8) / width, smallestRead), 1));
    const node = (hub ?? part(".order-node")).getBoundingClientRect();
    const box = region.getBoundingClientRect();
    // the names of the first branch stand to its left
    const across = hub ? 0.9 : 0.5;
    region.scrollBy(
      node.left + node.width / 2 - (box.left + region.clientWidth * across),
      node.top + node.height / 2 - (box.top + region.clientHeight / 2),
    );
  }
}

/** Moves the picture with the mouse held down; fingers scroll by themselves. */
function startDragging(region: HTMLElement): void {
  let isHeld = false;
  region.addEventListener("pointerdown", (event) => {
    isHeld = event.pointerType === "mouse" && !(event.target as Element).closest("a");
  });
  addEventListener("pointerup", () => (isHeld = false));
  addEventListener("pointermove", (event) => {
    if (isHeld) region.scrollBy({ left: -event.movementX, top: -event.movementY, behavior: "instant" });
  });
}

function startArrows(region: HTMLElement, nodes: readonly SVGAElement[]): void {
  region.addEventListener("keydown", (event) => {
    const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const at = nodes.indexOf(document.activeElement as unknown as SVGAElement);
    const next = nodes[at < 0 ? 0 : (at + by + nodes.length) % nodes.length];
    if (!next) return;
    next.focus({ preventScroll: true });
    reveal(next, "nearest");
  });
}
