/** What the function makes of an empty cell: an error when it is blank, the cap of no areas when it is zero. */
const formulaAt = (cell: string) => `=DIABAN.MUCTRAN(${cell})`;
const patience = 10;

/**
 * Whether this build hands empty cells to custom functions as blanks or as zeros: a scratch formula on the sheet that
 * the name stands for, taken away again.
 */
export async function blanksInFunctions(
  context: Excel.RequestContext,
  name: string,
): Promise<"blank" | "zero" | "unknown"> {
  const home = context.workbook.names.getItem(name).getRange().worksheet;
  const cell = home.getRange("Z1");
  cell.formulas = [[formulaAt("AA1")]];
  await context.sync();
  const value = await calculated(context, cell, patience);
  cell.clear();
  await context.sync();
  if (value === 0) return "zero";
  return value === "#VALUE!" ? "blank" : "unknown";
}

/** A function of the add-in's needs a moment; until then the cell shows that it is busy. */
async function calculated(context: Excel.RequestContext, cell: Excel.Range, rounds: number): Promise<unknown> {
  cell.load("values");
  await context.sync();
  const value: unknown = cell.values[0]?.[0];
  if (rounds === 0 || (value !== "#BUSY!" && value !== "#GETTING_DATA")) return value;
  await new Promise((resolve) => setTimeout(resolve, 200));
  return calculated(context, cell, rounds - 1);
}
