import { readWorkbook, type ReadOutcome } from "../../read/read-workbook.ts";
import { blankPackage, blankSheet, blankStyles } from "./blank-package.ts";
import { moveLinkedParts } from "./linked-parts.ts";
import type { MovesBySheet, SheetMoves } from "./moved-references.ts";
import { PackageDraft } from "./package-draft.ts";
import type { SheetState, WholeWorkbook } from "./saved-workbook.ts";
import { StyleSheet } from "./style-sheet.ts";
import { keepTableHeadings } from "./table-headings.ts";
import { WorkbookPart } from "./workbook-part.ts";
import { worksheetPart } from "./worksheet-part.ts";

type Opened = Extract<ReadOutcome, { ok: true }>;

const transitional = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const mainType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
const stylesType = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
/** Parts that would no longer be true, or that a workbook without macros may not have. */
const dropped = new Set(["calcChain", "vbaProject", "origin"]);

/**
 * The workbook as a new .xlsx file. What came with an opened .xlsx and was not changed is carried along as it was
 * written: rules, notes, charts, print settings, styles. The same workbook gives the same bytes.
 *
 * @param origin the opened file; null, or of another format, where there is nothing to carry along
 * @throws Error when no sheet is visible
 */
export async function saveWorkbook(origin: Uint8Array | null, whole: WholeWorkbook): Promise<Uint8Array> {
  if (!whole.sheets.some(({ look }) => !look.hidden)) throw new Error("a workbook needs a visible sheet");
  const carried = origin && PackageDraft.open(origin);
  const draft = carried ?? blankPackage(whole.sheets[0]?.look.styles[0]);
  const opened = carried && origin ? await read(origin) : null;
  const root = (await draft.links("")).find(({ kind }) => kind === "officeDocument")?.path ?? "";
  const links = await draft.links(root);
  const workbook = new WorkbookPart(await draft.text(root));
  const relations = workbook.isStrict ? strict : transitional;
  const sheets: WholeWorkbook["sheets"] = carried
    ? whole.sheets
    : whole.sheets.map(({ table, look }) => ({ table, look }));
  const moves = movesOf(
    workbook,
    sheets,
    links.filter(({ kind }) => kind === "worksheet" || /macrosheet/i.test(kind)).map(({ id }) => id),
  );
  const stylesPath = links.find(({ kind, path }) => kind === "styles" && draft.has(path))?.path;
  const { font = "Calibri", size = 11 } = whole.sheets[0]?.look.styles[0] ?? {};
  const styles = new StyleSheet(stylesPath === undefined ? blankStyles(font, size) : await draft.text(stylesPath));
  const types = new Map([[root, mainType]]);
  const added = new Map<string, string>();
  for (const sheet of sheets) {
    const entry = sheet.origin && workbook.sheets.find(({ title }) => title === sheet.origin?.title);
    const path = entry && links.find(({ id }) => id === entry.relationship)?.path;
    const common = { sheet, styles, moves, since1904: workbook.since1904 };
    if (path !== undefined) {
      const source = await draft.text(path);
      const before = stateOf(opened, entry?.title ?? "");
      const text = worksheetPart({ ...common, source, opened: before });
      if (text !== source) draft.set(path, text);
      await keepTableHeadings(draft, path, before, sheet);
      if (moves.size > 0) await moveLinkedParts(draft, path, entry?.title ?? "", moves);
      continue;
    }
    const fresh = freePath(draft, root);
    draft.set(fresh, worksheetPart({ ...common, source: blankSheet(workbook.isStrict), opened: null }));
    types.set(fresh, sheetType);
    added.set(sheet.table.sheet, await draft.addLink(root, `${relations}/worksheet`, `/${fresh}`));
  }
  await keepStyles(draft, root, stylesPath, styles, { types, relations });
  const gone = workbook.sheets
    .filter(({ title }) => moves.get(title)?.title === null)
    .map(({ relationship }) => relationship);
  await draft.removeLinks(root, ({ id, kind }) => gone.includes(id) || dropped.has(kind));
  await draft.removeLinks("", ({ kind }) => dropped.has(kind));
  draft.set(root, workbook.changedText({ ...whole, sheets }, opened?.beside.names ?? [], moves, added, relations));
  await draft.sweep();
  await draft.setTypes(types);
  return draft.pack();
}

async function read(bytes: Uint8Array): Promise<Opened> {
  const outcome = await readWorkbook(bytes);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome;
}

function stateOf(opened: Opened | null, title: string): SheetState | null {
  const table = opened?.content.tables.find((one) => one.sheet === title);
  const look = opened?.sheets.find((one) => one.sheet === title);
  return table && look ? { table, look } : null;
}

/** Only of sheets to which something happened. */
function movesOf(workbook: WorkbookPart, sheets: WholeWorkbook["sheets"], worksheets: readonly string[]): MovesBySheet {
  const moves = new Map<string, SheetMoves>();
  for (const { title, relationship } of workbook.sheets) {
    const now = sheets.find(({ origin }) => origin?.title === title);
    if (!now) {
      if (worksheets.includes(relationship)) moves.set(title, { title: null, rows: [], columns: [] });
      continue;
    }
    const { rows = [], columns = [] } = now.origin ?? {};
    if (now.table.sheet !== title || rows.length + columns.length > 0)
      moves.set(title, { title: now.table.sheet, rows, columns });
  }
  return moves;
}

function freePath(draft: PackageDraft, root: string): string {
  const folder = root.slice(0, root.lastIndexOf("/") + 1);
  for (let number = 1; ; number += 1) {
    const path = `${folder}worksheets/sheet${number}.xml`;
    if (!draft.has(path)) return path;
  }
}

async function keepStyles(
  draft: PackageDraft,
  root: string,
  path: string | undefined,
  styles: StyleSheet,
  { types, relations }: { readonly types: Map<string, string>; readonly relations: string },
): Promise<void> {
  const text = styles.changedText();
  if (text === null) return;
  const place = path ?? `${root.slice(0, root.lastIndexOf("/") + 1)}styles.xml`;
  draft.set(place, text);
  if (path !== undefined) return;
  types.set(place, stylesType);
  await draft.addLink(root, `${relations}/styles`, `/${place}`);
}
