import {
  severities,
  type CellPlace,
  type Change,
  type OwnSheet,
  type Severity,
  type WorkbookContent,
} from "../../core/index.ts";
import { excelCell, plainCell, tableOfRange } from "./excel-cells.ts";
import { freeTitle, layOwnSheet } from "./excel-own-sheets.ts";
import { WorkbookTrouble, type ChangeOutcome, type Mark, type Workbook } from "./workbook.ts";

const markColours: Readonly<Record<Severity, string>> = { error: "#FDE7E9", warning: "#FFF4CE", info: "#E5F1FB" };

/** The port over the workbook open in Excel: the only class that says Excel.run. ExcelApi 1.9 is enough. */
export class ExcelWorkbook implements Workbook {
  private marks: { readonly sheet: string; readonly id: string }[] = [];
  private isWriting = false;

  read(): Promise<WorkbookContent> {
    return this.run(async (context) => {
      const { workbook } = context;
      workbook.load("name");
      workbook.names.load("items/name,items/formula");
      const sheets = workbook.worksheets;
      sheets.load("items/name,items/visibility");
      await context.sync();

      const used = sheets.items.map((sheet) => {
        const range = sheet.getUsedRangeOrNullObject(true);
        range.load("address,values,formulas,numberFormat,text,valueTypes");
        return { sheet, range };
      });
      await context.sync();

      const filled = used.filter(({ range }) => !range.isNullObject);
      const details = filled.map(({ sheet, range }) => ({
        sheet,
        range,
        fonts: range.getCellProperties({ format: { font: { name: true } } }),
        rows: range.getRowProperties({ rowHidden: true }),
      }));
      await context.sync();
      const tables = details.map(({ sheet, range, fonts, rows }) =>
        tableOfRange(sheet.name, sheet.visibility !== Excel.SheetVisibility.visible, range, fonts.value, rows.value),
      );
      const names: Record<string, string> = Object.create(null) as Record<string, string>;
      for (const { name, formula } of workbook.names.items) {
        const sheet = /^=?'?((?:[^'!]|'')+)'?!/.exec(String(formula))?.[1]?.replaceAll("''", "'");
        if (name.startsWith("DIABAN_") && sheet !== undefined) names[name] = sheet;
      }
      return { fileName: workbook.name, tables, names };
    });
  }

  apply(changes: readonly Change[]): Promise<ChangeOutcome> {
    return this.write(async (context) => {
      const cells = changes.map((change) => {
        const range = context.workbook.worksheets.getItem(change.sheet).getRange(change.address);
        range.load("values,valueTypes");
        return { change, range };
      });
      await context.sync();
      const outdated: CellPlace[] = [];
      let applied = 0;
      for (const { change, range } of cells) {
        const now = plainCell(range.values[0]?.[0], range.valueTypes[0]?.[0]);
        if (JSON.stringify(now) === JSON.stringify(change.before)) {
          range.values = [[excelCell(change.after)]];
          applied += 1;
        } else outdated.push({ sheet: change.sheet, address: change.address });
      }
      await context.sync();
      return { applied, outdated };
    });
  }

  writeOwnSheets(sheets: readonly OwnSheet[]): Promise<readonly string[]> {
    return this.write(async (context) => {
      const { worksheets, names } = context.workbook;
      worksheets.load("items/name");
      const known = sheets.map(({ name }) => names.getItemOrNullObject(name));
      const homes = known.map((name) => name.getRangeOrNullObject().load("worksheet/name"));
      await context.sync();
      const taken = worksheets.items.map(({ name }) => name);
      const titles = sheets.map((sheet, index) => {
        const home = homes[index];
        const old = home && !home.isNullObject ? home.worksheet.name : null;
        const title = old ?? freeTitle(sheet.title, taken);
        taken.push(title);
        layOwnSheet(context.workbook, sheet, title, old !== null);
        return title;
      });
      await context.sync();
      return titles;
    });
  }

  async mark(marks: readonly Mark[]): Promise<void> {
    await this.unmark();
    await this.write(async (context) => {
      const added: { readonly sheet: string; readonly format: Excel.ConditionalFormat }[] = [];
      for (const severity of severities) {
        for (const { sheet, address } of marks.filter((mark) => mark.severity === severity)) {
          const range = context.workbook.worksheets.getItem(sheet).getRange(address);
          const format = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
          format.custom.rule.formula = "=TRUE";
          format.custom.format.fill.color = markColours[severity];
          format.load("id");
          added.push({ sheet, format });
        }
      }
      await context.sync();
      this.marks = added.map(({ sheet, format }) => ({ sheet, id: format.id }));
    });
  }

  async unmark(): Promise<void> {
    const marks = this.marks;
    this.marks = [];
    if (marks.length === 0) return;
    await this.write(async (context) => {
      const sheets = new Map(
        [...new Set(marks.map(({ sheet }) => sheet))].map((name) => {
          const sheet = context.workbook.worksheets.getItemOrNullObject(name);
          return [name, { sheet, formats: sheet.getRange().conditionalFormats.load("items/id") }] as const;
        }),
      );
      await context.sync();
      for (const { sheet, id } of marks) {
        const found = sheets.get(sheet);
        // The user may have deleted the sheet, or the format: then it is gone already.
        if (found && !found.sheet.isNullObject && found.formats.items.some((format) => format.id === id)) {
          found.formats.getItem(id).delete();
        }
      }
      await context.sync();
    });
  }

  goTo({ sheet, address }: CellPlace): Promise<void> {
    return this.run(async (context) => {
      const target = context.workbook.worksheets.getItem(sheet);
      target.activate();
      target.getRange(address).select();
      await context.sync();
    });
  }

  watch(onChange: () => void): () => void {
    let stop = () => {};
    void this.run(async (context) => {
      const handler = context.workbook.worksheets.onChanged.add(() => {
        if (!this.isWriting) onChange();
        return Promise.resolve();
      });
      await context.sync();
      stop = () =>
        void Excel.run(handler.context, async (own) => {
          handler.remove();
          await own.sync();
        });
    });
    return () => stop();
  }

  private async write<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    this.isWriting = true;
    try {
      return await this.run(work);
    } finally {
      this.isWriting = false;
    }
  }

  /** Trouble that the user can mend is told in words; anything else is ours and passes through. */
  private async run<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    try {
      return await Excel.run(work);
    } catch (error) {
      const sentence = error instanceof OfficeExtension.Error ? sentences[error.code] : undefined;
      throw sentence === undefined ? error : new WorkbookTrouble(sentence, { cause: error });
    }
  }
}

const sentences: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode: "Excel đang ở trong ô đang gõ. Bấm Enter hoặc Esc rồi thử lại.",
  AccessDenied: "Sheet đang được bảo vệ nên không ghi được. Bỏ bảo vệ sheet rồi thử lại; sổ chưa bị thay đổi.",
  ItemNotFound: "Sheet này không còn trong sổ. Bấm «Kiểm tra lại» để đọc lại sổ.",
};
