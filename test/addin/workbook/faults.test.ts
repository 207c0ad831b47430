/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { Session } from "../../../addin/pane/session/session.ts";
import { ExcelWorkbook } from "../../../addin/workbook/excel/excel-workbook.ts";
import { ExcelHost, type Fault, type FaultKind } from "../../excel-host/excel-host.ts";
import { hostWith } from "../../excel-host/load-content.ts";
import { openOfficePage } from "../../excel-host/office-page.ts";
import { workbookState } from "../../excel-host/workbook-state.ts";
import { faultyWorkbook, paneActions, userSheet } from "./pane-actions.ts";

const kinds: readonly FaultKind[] = [
  "GeneralException",
  "ItemNotFound",
  "AccessDenied",
  "InvalidOperationInCellEditMode",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "lost before",
  "lost after",
];
/** These may come in the middle of a request; the others come before or after all of it. */
const halfWay: readonly FaultKind[] = ["GeneralException", "ItemNotFound", "AccessDenied"];
const faults: readonly Omit<Fault, "request">[] = [
  ...kinds.map((kind) => ({ kind, when: "before" as const })),
  ...halfWay.map((kind) => ({ kind, when: "half way" as const })),
];

const names = Object.keys(paneActions);
const isLong = process.env["DIABAN_LONG"] === "1";
/** A short run: which fifth of the faults a request meets turns from request to request and from action to action. */
const isTried = (fault: number, request: number, name: string) =>
  isLong || (fault + request + names.indexOf(name)) % 5 === 0;

let host = new ExcelHost();
let connect: (host: ExcelHost) => void;
beforeAll(async () => {
  ({ connect } = await openOfficePage(() => host));
});

async function setOut(name: string) {
  host = hostWith(faultyWorkbook());
  connect(host);
  const session = new Session(new ExcelWorkbook(), "2018-01-10");
  const { isTemplate = false, before, locked = [] } = paneActions[name] ?? {};
  const { names, worksheets } = host.workbook;
  if (isTemplate) names.add("DIABAN_TENDONVI", worksheets.getItem(userSheet).getCell(0, 0));
  await before?.(session);
  for (const title of locked) worksheets.getItem(title).protection.protect({ allowFormatCells: true, allowSort: true });
  const act = () => paneActions[name]?.act(session) ?? Promise.resolve();
  return { session, act, before: stateNow() };
}

/** The user's sheet, our sheets by name, and how many marks stand. */
function stateNow() {
  const { sheets, names } = workbookState(host);
  const { [userSheet]: users, ...own } = sheets;
  const marks = host.workbook.worksheets.items.reduce(
    (sum, { conditionalFormats }) => sum + conditionalFormats.length,
    0,
  );
  const locks = host.workbook.worksheets.items
    .filter(({ protection }) => protection.protected)
    .map(({ name, protection }) => [name, protection.options]);
  return { users, own, names, marks, locks };
}

type State = ReturnType<typeof stateNow>;

function among(state: unknown, allowed: readonly unknown[]): boolean {
  return allowed.some((one) => JSON.stringify(one) === JSON.stringify(state));
}

/** Only what stands in the cells: a sheet of ours may lose its bold headings to a fault, never its contents. */
function contents(own: State["own"]) {
  const cellsOf = (state: object) => (state as { cells: Readonly<Record<string, { value: unknown }>> }).cells;
  return Object.entries(own).map(([title, state]) => [
    title,
    Object.entries(cellsOf(state))
      .filter(([, { value }]) => value !== "")
      .map(([address, { value }]) => [address, withoutTime(value)]),
  ]);
}

/** The log tells when a thing was done, which is another time each time. */
function withoutTime(value: unknown): unknown {
  return typeof value === "string" ? value.replace(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/, "a time") : value;
}

let survived = 0;
afterAll(() => {
  process.stdout.write(`Faults survived: ${survived}\n`);
});

it.each(names)("«%s» survives faults of every request", async (name) => {
  const clean = await setOut(name);
  const former = host.log.length;
  await clean.act();
  const requests = host.log.length - former;
  const after = stateNow();
  expect(clean.session.state().trouble).toBeNull();
  expect(requests).toBeGreaterThan(0);

  for (const [index, fault] of faults.entries()) {
    for (let request = 1; request <= requests; request += 1) {
      if (!isTried(index, request, name)) continue;
      const what = `${name}, request ${request}, ${fault.kind} ${fault.when}`;
      const { session, act, before } = await setOut(name);
      host.plan({ ...fault, request });
      await act();
      expect([what, host.isFaultDone]).toEqual([what, true]);
      const now = stateNow();
      const { trouble, busy } = session.state();
      // The user's cells are as they were or as intended; our sheets are whole, or as they were.
      expect([what, among(now.users, [before.users, after.users])]).toEqual([what, true]);
      expect([what, among(contents(now.own), [contents(before.own), contents(after.own)])]).toEqual([what, true]);
      expect([what, among(now.names, [before.names, after.names])]).toEqual([what, true]);
      expect([what, among(now.marks, [0, before.marks, after.marks])]).toEqual([what, true]);
      expect([what, busy]).toEqual([what, null]);
      expect([what, now.locks]).toEqual([what, before.locks]);
      // Without a word of trouble, all must be done.
      if (trouble === null) {
        expect([
          what,
          among([now.users, contents(now.own), now.names], [[after.users, contents(after.own), after.names]]),
        ]).toEqual([what, true]);
      } else {
        expect(trouble.isUnchanged).toBe(true);
      }
      // And the pane works on.
      session.dismiss();
      await act();
      const again = stateNow();
      expect([what, session.state().trouble]).toEqual([what, null]);
      expect([what, again.users]).toEqual([what, after.users]);
      expect([what, contents(again.own)]).toEqual([what, contents(after.own)]);
      expect([what, again.names]).toEqual([what, after.names]);
      expect([what, again.locks]).toEqual([what, before.locks]);
      survived += 1;
    }
  }
});

it.each(names)(
  "«%s»: a pane that is closed in the middle leaves a workbook on which the next pane works on",
  async (name) => {
    const clean = await setOut(name);
    const former = host.log.length;
    await clean.act();
    const requests = host.log.length - former;
    const after = stateNow();
    for (let request = 0; request < requests; request += 1) {
      const what = `${name}, closed after ${request} of ${requests} requests`;
      const { act, before } = await setOut(name);
      host.closePane(request);
      await act();
      const now = stateNow();
      expect([what, among(now.users, [before.users, after.users])]).toEqual([what, true]);
      host.openPane();
      const session = new Session(new ExcelWorkbook(), "2018-01-10");
      await paneActions[name]?.before?.(session);
      await paneActions[name]?.act(session);
      const again = stateNow();
      expect([what, session.state().trouble]).toEqual([what, null]);
      expect([what, again.users]).toEqual([what, after.users]);
      expect([what, again.names]).toEqual([what, after.names]);
      expect([what, again.marks]).toEqual([what, after.marks]);
    }
  },
);
