import { OpenedRows } from "./opened-rows.ts";
import { MovedMarkup } from "./moved-markup.ts";
import type { MovesBySheet } from "./moved-references.ts";
import type { SavedSheet, SheetState } from "./saved-workbook.ts";
import { SheetChanges } from "./sheet-changes.ts";
import { sheetDataXml } from "./sheet-data.ts";
import { columnsXml, mergesXml, OpenedColumns, viewsXml } from "./sheet-frame.ts";
import type { StyleSheet } from "./style-sheet.ts";
import { childrenOf, fullNameOf, openTag, prefixOf, rootOf, type XmlSpan } from "./xml-spans.ts";

/** The elements of a worksheet up to its merged cells, in the order of the format. */
const order = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
];

/** What a worksheet part is brought up to date from. */
interface WorksheetSources {
  /** The part as it was opened; of a new sheet, an empty one. */
  readonly source: string;
  /** Null for a new sheet. */
  readonly opened: SheetState | null;
  readonly sheet: SavedSheet;
  readonly styles: StyleSheet;
  /** Of all sheets that were renamed, removed, or whose lines moved. */
  readonly moves: MovesBySheet;
  readonly since1904: boolean;
}

/** A worksheet part as the sheet stands: all that the grid does not know of it goes along. */
export function worksheetPart({ source, opened, sheet, styles, moves, since1904 }: WorksheetSources): string {
  const root = rootOf(source);
  const prefix = prefixOf(source, root);
  const children = childrenOf(source, root);
  const child = (name: string) => children.find((one) => one.name === name) ?? null;
  const changes = new SheetChanges(opened, sheet, styles);
  const { look } = sheet;
  const frame = { source, prefix, openedLook: opened?.look ?? null, look, changes };
  const columns = new OpenedColumns(source, child("cols"));
  const data = sheetDataXml({
    ...frame,
    opened: new OpenedRows(source, child("sheetData")),
    columnStyle: (column) => columns.style(column),
    since1904,
  });
  const before = child("sheetData");
  const isSameData = before !== null && source.slice(before.start, before.end) === data;
  const replaced = new Map<string, string | null>([
    ["sheetData", isSameData ? null : data],
    // Not needed, and no longer true.
    ["dimension", isSameData ? null : ""],
    ["cols", columnsXml(frame, columns)],
    ["mergeCells", mergesXml(frame, child("mergeCells"))],
    ["sheetViews", viewsXml(frame, child("sheetViews"))],
    ["sheetFormatPr", opened ? null : formatXml(prefix, sheet)],
  ]);
  return joined(
    source,
    root,
    children,
    replaced,
    moves.size === 0 ? null : new MovedMarkup(source, sheet.origin?.title ?? "", moves),
  );
}

function joined(
  source: string,
  root: XmlSpan,
  children: readonly XmlSpan[],
  replaced: ReadonlyMap<string, string | null>,
  moved: MovedMarkup | null,
): string {
  const texts: { readonly name: string; readonly text: string }[] = children.map((span) => {
    const text = replaced.get(span.name);
    const isOwn = span.name === "sheetData" || span.name === "cols" || span.name === "mergeCells";
    const kept = () => (moved && !isOwn ? moved.element(span) : source.slice(span.start, span.end));
    return { name: span.name, text: text ?? kept() };
  });
  for (const [name, text] of replaced) {
    if (text === null || text === "" || children.some((one) => one.name === name)) continue;
    const earlier = order.slice(0, order.indexOf(name) + 1);
    const place = texts.map((one) => earlier.includes(one.name)).lastIndexOf(true);
    texts.splice(place + 1, 0, { name, text });
  }
  const isUnchanged =
    texts.length === children.length && texts.every(({ text }, index) => text === spanText(children[index]));
  if (isUnchanged) return source;
  const opening = source.slice(root.start, root.inner).replace(/\/>$/, ">");
  return `${opening}${texts.map(({ text }) => text).join("")}</${fullNameOf(source, root)}>`;

  function spanText(span: XmlSpan | undefined): string {
    return span ? source.slice(span.start, span.end) : "";
  }
}

function formatXml(prefix: string, { look: { defaultWidth, defaultHeight } }: SavedSheet): string {
  return openTag(
    `${prefix}sheetFormatPr`,
    [
      ["defaultColWidth", defaultWidth],
      ["defaultRowHeight", defaultHeight ?? 15],
    ],
    true,
  );
}
