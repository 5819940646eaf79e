/** What the page does when it is clicked and typed at. Without it, the page still reads, and its links still lead. */
import { startGraph } from "./graph.ts";
import { startKeys } from "./keys.ts";
import { startSearch } from "./search.ts";
import { startSelection } from "./selection.ts";
import { startTabs } from "./tabs.ts";
import { startTheme } from "./theme.ts";
import { startThreads } from "./threads.ts";

document.documentElement.classList.add("live");
startTheme();
startTabs();
startThreads();
startGraph();
const search = startSearch();
const selection = startSelection();
startKeys(search, selection);
