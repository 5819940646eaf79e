/** Chromium as the system has it, for the tests that click. */
import { accessSync, constants } from "node:fs";
import { chromium } from "playwright-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";

/** Where Chromium is; absent where there is none, and then the tests that need it are skipped. */
export const chromiumPath = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/google-chrome"].find(
  isProgram,
);

/** Starts Chromium. */
export async function startChromium(): Promise<Browser> {
  if (chromiumPath === undefined) throw new Error("there is no Chromium");
  return chromium.launch({ executablePath: chromiumPath, args: ["--no-sandbox"] });
}

/** A page, and what went wrong on it. */
export interface OpenPage {
  page: Page;
  /** Errors of scripts, what the policy refused, and every address that was asked for but the page itself. */
  troubles: string[];
}

/** Opens a file in a window of its own; what lies in `folder` beside it may be asked for. */
export async function openFile(
  browser: Browser,
  file: string,
  options: BrowserContextOptions = {},
  folder = file,
): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(message.text());
  });
  page.on("pageerror", (error) => troubles.push(error.message));
  page.on("dialog", (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(`file://${folder}`)) troubles.push(`asked for ${request.url()}`);
  });
  await page.goto(`file://${file}`);
  return { page, troubles };
}

function isProgram(path: string | undefined): path is string {
  try {
    accessSync(path ?? "", constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
