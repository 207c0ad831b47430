import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { cleanup, configure, render, screen, within } from "@testing-library/react";
import { PointerEventsCheckLevel, userEvent, type UserEvent } from "@testing-library/user-event";
import { App } from "../../../../addin/pane/App.tsx";
import type { Assessment } from "../../../../core/assess/assessment.ts";
import type { Cell } from "../../../../core/table.ts";
import { reviewWorkbook, rowOf } from "../given.ts";
import { memoryWorkbook, type MemoryWorkbook } from "../memory-workbook.ts";

export const sheet = "Rà soát 2018";
export const cell = (column: string, area: number) => ({ sheet, address: `${column}${rowOf(area)}` });

// Whether an element can be seen is a matter of style, and jsdom takes long to find out.
// What is waited for comes when the machine gets to it; the guard of the test ends a wait in vain.
configure({ defaultHidden: true, asyncUtilTimeout: 120_000 });

// jsdom draws nothing, so nothing can be scrolled into sight.
Element.prototype.scrollIntoView = () => undefined;

// jsdom asks every rule of its own sheet for every element of every name; without a style of its own an element has that
// of its kind.
const computed = window.getComputedStyle.bind(window);
const styleOfKind = new Map<string, CSSStyleDeclaration>();
window.getComputedStyle = (element, pseudo) => {
  if (pseudo || element.hasAttribute("style") || element.hasAttribute("hidden")) return computed(element, pseudo);
  const known = styleOfKind.get(element.localName) ?? computed(element);
  styleOfKind.set(element.localName, known);
  return known;
};

// Nor do the pane's own rules say anything about roles.
const renderer = createDOMRenderer(document.implementation.createHTMLDocument());

export function show(workbook: MemoryWorkbook, onAssessed?: (assessment: Assessment) => void) {
  return render(
    <RendererProvider renderer={renderer}>
      <App workbook={workbook} today="2018-01-10" {...(onAssessed && { onAssessed })} />
    </RendererProvider>,
  );
}

/** Two texts for numbers, one blank, one negative: faults in the rows of four communes. */
const faults: Readonly<Record<string, Cell>> = {
  [cell("E", 10).address]: "12 vụ",
  [cell("E", 12).address]: "1 vụ",
  [cell("G", 20).address]: null,
  [cell("H", 21).address]: -3,
};

/** Two findings of one check stand under one head. */
export const twoNegative = { ...faults, [cell("I", 22).address]: -4 };

export async function open(cells: Readonly<Record<string, Cell>> = faults, approved = 4) {
  const workbook = memoryWorkbook(reviewWorkbook(approved));
  for (const [address, value] of Object.entries(cells)) workbook.type({ sheet, address }, value);
  return { workbook, ...(await openWith(workbook)) };
}

export async function openWith(workbook: MemoryWorkbook) {
  const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });
  const assessed: Assessment[] = [];
  const view = show(workbook, (done) => assessed.push(done));
  await screen.findByRole("tablist");
  return { user, assessed, view };
}

export const findings = () => screen.getByRole("group", { name: "Các phát hiện" });
export const button = (name: string | RegExp) => screen.getByRole("button", { name });
export const group = (name: string | RegExp) => within(findings()).getByRole("button", { name, expanded: true });
/** The line of the list that says it; heads of groups and the buttons of a line are none. */
export const line = (words: RegExp) => {
  const found = [...findings().querySelectorAll<HTMLElement>("li > [data-stop]")].find((one) =>
    words.test(one.textContent ?? ""),
  );
  if (!found) throw new Error(`no line says ${String(words)}`);
  return found;
};
/** An entry of the menu «Việc khác». */
export async function choose(user: UserEvent, entry: string): Promise<void> {
  await user.click(await screen.findByRole("button", { name: "Việc khác" }));
  await user.click(await screen.findByRole("menuitem", { name: entry }));
}
/** By the next step, with the basis that the panel asks for. */
export async function freeze(user: UserEvent): Promise<void> {
  await user.click(
    within(screen.getByRole("region", { name: "Việc tiếp theo" })).getByRole("button", { name: "Chốt thang điểm…" }),
  );
  const panel = await screen.findByRole("dialog", { name: "Chốt thang điểm" });
  await user.type(within(panel).getByLabelText("Căn cứ"), "Số liệu năm 2017");
  await user.click(within(panel).getByRole("button", { name: "Chốt thang điểm" }));
}
export const lines = () => findings().querySelectorAll("li").length;

afterEach(() => {
  cleanup();
  localStorage.clear();
});

/** The section is loaded when somebody goes there. */
export async function showRanking(user: UserEvent): Promise<void> {
  await user.click(screen.getByRole("tab", { name: "Xếp hạng" }));
  await screen.findByRole("meter");
}
