/** The parts of the page that the script works on, and the two states that they have: the view and the panel shown. */

/** What fills the page: the order, the lists (on narrow screens), or the graph. */
export type ViewName = "order" | "panel" | "graph";

/** Finds an element that the page always has. */
export function part<E extends HTMLElement = HTMLElement>(selector: string): E {
  const element = document.querySelector<E>(selector);
  if (!element) throw new Error(`the page has no ${selector}`);
  return element;
}

/** All elements of a selector. */
export function all<E extends Element = HTMLElement>(selector: string, within: ParentNode = document): E[] {
  return [...within.querySelectorAll<E>(selector)];
}

/** Shows a view. */
export function showView(name: ViewName): void {
  document.body.dataset.view = name;
  for (const button of all(".views .view"))
    button.setAttribute("aria-pressed", String(button.dataset.view === name));
  document.dispatchEvent(new CustomEvent("view", { detail: name }));
}

/** Shows a panel and marks its tab. */
export function showPanel(id: string): void {
  for (const panel of all(".tabpanel")) panel.classList.toggle("shown", panel.id === id);
  for (const tab of all(".tab")) {
    const isShown = tab.getAttribute("aria-controls") === id;
    tab.setAttribute("aria-selected", String(isShown));
    tab.tabIndex = isShown ? 0 : -1;
    if (isShown) tab.scrollIntoView({ block: "nearest", inline: "nearest" });
  }
}

/** Tells readers of the screen what has happened. */
export function tell(words: string): void {
  part("#told").textContent = words;
}

/** Whether the screen is too narrow for two columns. */
export function isNarrow(): boolean {
  return matchMedia("(max-width: 900px)").matches;
}

/** Scrolls to an element, smoothly where that is not unwanted. */
export function reveal(element: Element, block: ScrollLogicalPosition = "center"): void {
  const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
  element.scrollIntoView({ block, inline: "nearest", behavior: isStill ? "auto" : "smooth" });
}
