/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { Commands, type Command } from "../../../addin/pane/session/commands.ts";
import { Session } from "../../../addin/pane/session/session.ts";
import { associateCommands, ribbonCommands } from "../../../addin/ribbon/commands.ts";
import type { CommandId } from "../../../addin/ribbon/command-ids.ts";
import { ExcelWorkbook } from "../../../addin/workbook/excel/excel-workbook.ts";
import { ExcelHost } from "../../excel-host/excel-host.ts";
import { hostWith } from "../../excel-host/load-content.ts";
import { openOfficePage } from "../../excel-host/office-page.ts";
import { reviewSheet } from "../pane/given.ts";

let host = new ExcelHost();
let commands = new Commands();

beforeAll(async () => {
  await openOfficePage(() => host);
  // Once, as the pane does: Excel keeps the names.
  associateCommands({
    checkSheet: () => ribbonCommands(commands).checkSheet(),
    newTemplate: () => ribbonCommands(commands).newTemplate(),
    showHelp: () => ribbonCommands(commands).showHelp(),
  });
});
beforeEach(() => {
  commands = new Commands();
  host = hostWith({ tables: [reviewSheet(4, "Rà soát 2018"), reviewSheet(6, "Bảng cũ")] });
});

/** Presses a button as Excel does: by the name that office.js keeps; answers once Excel hears that it is done. */
function press(id: CommandId): Promise<void> {
  const { mappings } = (
    Office.actions as unknown as {
      readonly _association: { readonly mappings: Readonly<Record<string, (event: object) => void>> };
    }
  )._association;
  return new Promise((completed) => mappings[id.toUpperCase()]?.({ completed }));
}

const stand = (sheet: string) => host.workbook.worksheets.getItem(sheet).activate();

const sheetOf = (command: Command) => (command.kind === "check" ? command.sheet : command.kind);

it("«Tạo sổ mẫu» shows the pane and asks it for the panel", async () => {
  const asked: Command[] = [];
  commands.handle((command) => asked.push(command));
  await press("newTemplate");
  expect(host.runtime.state).toBe("Visible");
  expect(asked).toEqual([{ kind: "template" }]);
});

describe("«Kiểm tra bảng này»", () => {
  it("shows the pane and asks it for the sheet in front", async () => {
    const asked: (string | null)[] = [];
    commands.handle((command) => asked.push(sheetOf(command)));
    stand("Bảng cũ");
    await press("checkSheet");
    expect(host.runtime.state).toBe("Visible");
    expect(asked).toEqual(["Bảng cũ"]);
  });

  it("waits for a pane that is not drawn yet, and asks it once, for the last sheet", async () => {
    stand("Rà soát 2018");
    await press("checkSheet");
    stand("Bảng cũ");
    await press("checkSheet");
    const asked: (string | null)[] = [];
    const stop = commands.handle((command) => asked.push(sheetOf(command)));
    expect(asked).toEqual(["Bảng cũ"]);
    stop();
    commands.handle((command) => asked.push(sheetOf(command)));
    expect(asked).toEqual(["Bảng cũ"]);
  });

  it("reads that sheet though another would be chosen", async () => {
    const session = new Session(new ExcelWorkbook(), "2018-01-10");
    let checked: Promise<void> = Promise.resolve();
    commands.handle((command) => {
      checked = session.checkSheet(sheetOf(command) ?? "");
    });
    await session.check();
    expect(session.state().assessment?.opened.sheets.selection.sheet?.table.sheet).toBe("Rà soát 2018");
    stand("Bảng cũ");
    await press("checkSheet");
    await checked;
    const { assessment } = session.state();
    expect(assessment?.opened.sheets.selection.sheet?.table.sheet).toBe("Bảng cũ");
    // Six approved of thirty: above the cap of four.
    expect(assessment?.findings.map(({ code }) => code)).toContain("cap-exceeded");
  });

  it("asks the pane all the same when Excel refuses, and lets the button go: the pane has the words for it", async () => {
    const told = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const asked: (string | null)[] = [];
    commands.handle((command) => asked.push(sheetOf(command)));
    host.isEditing = true;
    await press("checkSheet");
    expect(asked).toEqual([null]);
    expect(told).toHaveBeenCalledTimes(1);
    told.mockRestore();
  });
});
