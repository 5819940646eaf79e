/** Light, dark, or as the system has it; what was chosen is kept where the browser allows it. */
import { part } from "./page.ts";

const themes = ["auto", "light", "dark"] as const;
const key = "docket-view-theme";

/** Makes the button of the theme work. */
export function startTheme(): void {
  const button = part<HTMLButtonElement>("#theme");
  let current = kept();
  const show = (): void => {
    const root = document.documentElement;
    if (current === "auto") delete root.dataset.theme;
    else root.dataset.theme = current;
    button.textContent = { auto: "Auto", light: "Light", dark: "Dark" }[current];
    button.setAttribute("aria-label", `Colours: ${current}`);
  };
  button.addEventListener("click", () => {
    current = themes[(themes.indexOf(current) + 1) % themes.length] ?? "auto";
    keep(current);
    show();
  });
  show();
}

/** A page opened from a file may not have a store. */
function kept(): (typeof themes)[number] {
  try {
    return themes.find((theme) => theme === localStorage.getItem(key)) ?? "auto";
  } catch {
    return "auto";
  }
}

function keep(theme: string): void {
  try {
    localStorage.setItem(key, theme);
  } catch {
    // then it holds until the page is closed
  }
}
