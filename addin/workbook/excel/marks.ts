import { formatBlock } from "../../../core/address.ts";
import { severities, type Severity } from "../../../core/finding.ts";
import { markedRanges } from "../mark-ranges.ts";
import { codeOf } from "./request-context.ts";
import type { Mark } from "../workbook.ts";

const colours: Readonly<Record<Severity, string>> = { error: "#FDE7E9", warning: "#FFF4CE", info: "#E5F1FB" };
/** True in every cell, and in nobody else's workbook: by it marks of an earlier day are known again. */
const signature = '=N("DIABAN")=0';
/** Excel cuts longer lists of addresses. */
const longestList = 8_000;

/** A conditional format of ours. */
export interface StandingMark {
  readonly sheet: string;
  readonly id: string;
}

/**
 * Lays the marks: for each sheet and severity one conditional format over all its cells. The former ones go in the
 * same request.
 *
 * @returns the formats that stand now
 */
export async function layMarks(
  context: Excel.RequestContext,
  marks: readonly Mark[],
  former: readonly StandingMark[],
): Promise<readonly StandingMark[]> {
  for (const { sheet, id } of former) formatsOf(context, sheet).getItem(id).delete();
  const sheets = [...new Set(marks.map(({ sheet }) => sheet))];
  const added = sheets.flatMap((sheet) =>
    listsOf(marks.filter((mark) => mark.sheet === sheet)).map(({ severity, addresses }) => {
      const areas = context.workbook.worksheets.getItem(sheet).getRanges(addresses);
      const format = areas.conditionalFormats.add(Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = signature;
      format.custom.format.fill.color = colours[severity];
      format.load("id");
      return { sheet, format };
    }),
  );
  await context.sync();
  return added.map(({ sheet, format }) => ({ sheet, id: format.id }));
}

/** Our marks in the workbook, those of an earlier day included, and which sheets there are to be marked. */
export async function findMarks(
  context: Excel.RequestContext,
): Promise<{ readonly marks: readonly StandingMark[]; readonly sheets: readonly string[] }> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const sheets = worksheets.items.map(({ name }) => name);
  const asked = sheets.map((sheet) => {
    const formats = formatsOf(context, sheet);
    formats.load("items/id,items/type,items/customOrNullObject/rule/formula");
    return { sheet, formats };
  });
  await context.sync();
  const marks = asked.flatMap(({ sheet, formats }) => formats.items.filter(isOurs).map(({ id }) => ({ sheet, id })));
  return { marks, sheets };
}

/** The user has taken a format or a sheet away since: then what stands is looked for anew. */
export function isGone(error: unknown): boolean {
  return codeOf(error) === "ItemNotFound";
}

function isOurs({ type, customOrNullObject: custom }: Excel.ConditionalFormat): boolean {
  return type === Excel.ConditionalFormatType.custom && !custom.isNullObject && custom.rule.formula === signature;
}

function formatsOf(context: Excel.RequestContext, sheet: string): Excel.ConditionalFormatCollection {
  return context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
}

/** The cells of one sheet as lists of addresses, as few as may be. */
function listsOf(marks: readonly Mark[]): readonly { readonly severity: Severity; readonly addresses: string }[] {
  const ranges = markedRanges(marks);
  return severities.flatMap((severity) => {
    const lists: string[] = [];
    for (const range of ranges.filter((one) => one.severity === severity)) {
      const address = formatBlock(range);
      const last = lists.at(-1);
      if (last !== undefined && last.length + address.length < longestList)
        lists[lists.length - 1] = `${last},${address}`;
      else lists.push(address);
    }
    return lists.map((addresses) => ({ severity, addresses }));
  });
}
