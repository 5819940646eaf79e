/** The tabs of the panels and the buttons of the views, by mouse and by arrow keys. */
import { all, part, showPanel, showView } from "./page.ts";
import type { ViewName } from "./page.ts";

/** Makes tabs and buttons work. */
export function startTabs(): void {
  const tabs = all<HTMLButtonElement>(".tab");
  for (const [at, tab] of tabs.entries()) {
    const panel = tab.getAttribute("aria-controls") ?? "";
    tab.addEventListener("click", () => showPanel(panel));
    tab.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      const next = step === undefined ? undefined : tabs[(at + step + tabs.length) % tabs.length];
      if (!next) return;
      event.preventDefault();
      next.click();
      next.focus();
    });
  }
  for (const button of all<HTMLButtonElement>(".views .view"))
    button.addEventListener("click", () => showView(button.dataset.view as ViewName));
  part(".panel .close").addEventListener("click", () => {
    document.body.classList.remove("sheet", "selecting");
    if (document.body.dataset.view === "panel") showView("order");
  });
}
