/** What is selected: a click on a citation opens what it stands for and marks every place that cites the same. */
import { all, isNarrow, part, reveal, showPanel, showView, tell } from "./page.ts";
import { drawThread } from "./threads.ts";

/** Moves what is selected. */
export interface Selection {
  /** To the next or previous citation of the text. */
  step(by: 1 | -1): void;
  /** To the next or previous place that cites the same. */
  stepSame(by: 1 | -1): void;
  clear(): void;
}

/** Makes links select what they lead to. */
export function startSelection(): Selection {
  const cites = all(".order .cite[data-t]");
  let keys: string[] = [];
  let current: HTMLElement | undefined;

  document.addEventListener("click", (event) => {
    const link = (event.target as Element).closest("a[href^='#']");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const target = link.getAttribute("href")?.slice(1) ?? "";
    const cite = link.closest<HTMLElement>(".order .cite");
    if (cite) select(cite);
    else if (!follow(target, link)) return;
    event.preventDefault();
  });
  addEventListener("hashchange", () => follow(location.hash.slice(1)));
  if (location.hash.length > 1) follow(location.hash.slice(1));

  return {
    step: (by) =>
      stepAmong(
        cites.filter((cite) => !cite.parentElement?.closest(".cite")),
        by,
      ),
    stepSame: (by) => stepAmong(cites.filter(isSame), by),
    clear,
  };

  /** Follows a link to a place of the text, to a card, or to a part of the page. */
  function follow(id: string, link?: Element): boolean {
    const target = id === "" ? null : document.getElementById(id);
    if (!target) return false;
    if (target.matches(".order .cite")) {
      if (document.body.dataset.view !== "order") showView("order");
      document.body.classList.remove("sheet");
      select(target, { isKept: link?.closest(".places") != null });
      reveal(target);
      focusOn(target);
    } else if (target.matches(".thing")) {
      showThing(target.id);
    } else {
      showView("order");
      reveal(target, "start");
    }
    return true;
  }

  /** Selects a citation; `isKept` leaves the card open from which it was reached. */
  function select(cite: HTMLElement, { isKept = false } = {}): void {
    const named = (cite.dataset.t ?? "").split(" ").filter(Boolean);
    if (isNarrow() && !isKept) document.body.classList.add("sheet");
    const shared = isKept && named.some((key) => keys.includes(key));
    mark(shared ? keys : named, cite);
    const card = cite.querySelector("a")?.getAttribute("href")?.slice(1);
    if (!shared) openCards(named.length > 0 || !card ? named : [card]);
    drawThread(cite);
  }

  /** Selects a thing by its card: from the graph, or from another card. */
  function showThing(key: string): void {
    if (isNarrow()) document.body.classList.add("sheet");
    mark([key]);
    openCards([key]);
    drawThread(undefined);
  }

  function mark(named: string[], cite?: HTMLElement): void {
    keys = named;
    current = cite;
    for (const element of all<Element>(".same, .current")) element.classList.remove("same", "current");
    for (const element of all<HTMLElement | SVGElement>("[data-t]"))
      if (isSame(element)) element.classList.add("same");
    cite?.classList.add("current");
    document.body.classList.toggle("selecting", named.length > 0);
    const places = cites.filter(isSame).length;
    if (cite)
      tell(`${cite.textContent ?? ""}: ${cite.querySelector("a")?.title ?? ""}. ${places} in the text.`);
  }

  function isSame(element: HTMLElement | SVGElement): boolean {
    return (element.dataset.t ?? "").split(" ").some((key) => keys.includes(key));
  }

  function stepAmong(among: HTMLElement[], by: 1 | -1): void {
    const at = current ? among.indexOf(current) : -1;
    const next = at < 0 ? nearest(among, by) : among[(at + by + among.length) % among.length];
    if (!next) return;
    if (document.body.dataset.view !== "order") showView("order");
    select(next, { isKept: next.dataset.t !== "" && isSame(next) });
    reveal(next);
    focusOn(next);
  }

  function clear(): void {
    mark([]);
    document.body.classList.remove("sheet");
    drawThread(undefined);
  }
}

/** The first citation that is in sight or below it; going back, the last above. */
function nearest(among: HTMLElement[], by: 1 | -1): HTMLElement | undefined {
  const top = (element: HTMLElement): number => element.getBoundingClientRect().top;
  return by === 1
    ? (among.find((cite) => top(cite) > 80) ?? among[0])
    : (among.findLast((cite) => top(cite) < 80) ?? among.at(-1));
}

function focusOn(cite: HTMLElement): void {
  cite.querySelector("a")?.focus({ preventScroll: true });
}

/** Opens the cards of things, shows the panel of the first, and closes what was opened so before. */
function openCards(keys: string[]): void {
  const cards = keys.map((key) => document.getElementById(key)).filter((card) => card !== null);
  for (const card of all(".thing.opened")) {
    card.classList.remove("opened");
    card.querySelector("details")?.removeAttribute("open");
  }
  const [first] = cards;
  const panel = first?.closest(".tabpanel");
  if (!first || !panel) return;
  for (const card of cards.slice(0, 12)) {
    card.classList.add("opened");
    card.querySelector("details")?.setAttribute("open", "");
  }
  showPanel(panel.id);
  const scroller = part(".panel");
  const head = part(".tabs").offsetHeight;
  scroller.scrollTop += first.getBoundingClientRect().top - scroller.getBoundingClientRect().top - head - 12;
}
