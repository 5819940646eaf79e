/** The keys of the page. They keep silent while one types, and leave those of the browser alone. */
import { part, showView } from "./page.ts";
import type { Search } from "./search.ts";
import type { Selection } from "./selection.ts";

/** Makes the keys and the help work. */
export function startKeys(search: Search, selection: Selection): void {
  const help = part<HTMLDialogElement>("#help-dialog");
  part("#help").addEventListener("click", () => help.showModal());
  const actions: Record<string, () => void> = {
    "/": () => search.focus(),
    n: () => selection.step(1),
    p: () => selection.step(-1),
    ".": () => selection.stepSame(1),
    ",": () => selection.stepSame(-1),
    o: () => showView("order"),
    g: () => showView("graph"),
    "?": () => help.showModal(),
    Escape: () => {
      search.clear();
      selection.clear();
    },
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || help.open) return;
    const isTyping = (event.target as Element).matches("input, textarea, select");
    const action = isTyping && event.key !== "Escape" ? undefined : actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
    if (isTyping) (event.target as HTMLElement).blur();
  });
}
