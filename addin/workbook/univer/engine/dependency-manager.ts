import { RTree, type IRTreeItem, type IUnitRange } from "@univerjs/core";
import { DependencyManagerService } from "@univerjs/preset-sheets-core";

/**
 * The ranges that the formulas of a workbook read. Univer 0.25.1 hands over every range of every formula at every
 * change: its own tree takes each anew, one by one, so that it grows with every figure that is typed. This one holds
 * a range of a formula once and packs new ones together.
 *
 * @example ranges.bulkInsert([item, item]); ranges.boxesOf(item.unitId, item.sheetId).all().length // 1
 */
export class FormulaRanges extends RTree {
  /** By sheet, then by formula. */
  readonly #held = new Map<string, Map<IRTreeItem["id"], Set<string>>>();
  /** By sheet. */
  readonly #unpacked = new Map<string, IRTreeItem[]>();

  override bulkInsert(items: IRTreeItem[]): void {
    for (const item of items) {
      if (!this.#isNew(item)) continue;
      if (isOneCell(item)) this.insert(item);
      else this.#unpackedOf(item).push(item);
    }
  }

  override *searchGenerator(search: IUnitRange): IterableIterator<IRTreeItem["id"]> {
    this.#pack();
    yield* super.searchGenerator(search);
  }

  override remove(item: IRTreeItem): void {
    this.#pack();
    this.#held.get(sheetOf(item))?.delete(item.id);
    super.remove(item);
  }

  override removeById(unitId: string, sheetId?: string): void {
    this.#pack();
    const belongs = sheetId === undefined ? `${unitId}\n` : sheetOf({ unitId, sheetId });
    for (const sheet of this.#held.keys()) if (sheet.startsWith(belongs)) this.#held.delete(sheet);
    super.removeById(unitId, sheetId);
  }

  override clear(): void {
    this.#unpacked.clear();
    this.#held.clear();
    super.clear();
  }

  /** The boxes of a sheet; Univer's packages leave out the types of the tree that holds them. */
  boxesOf(unitId: string, sheetId: string): BoxTree {
    return this.getTree(unitId, sheetId) as BoxTree;
  }

  #isNew(item: IRTreeItem): boolean {
    const { startRow, startColumn, endRow, endColumn } = item.range;
    const sheet = sheetOf(item);
    const byFormula = this.#held.get(sheet) ?? new Map<IRTreeItem["id"], Set<string>>();
    this.#held.set(sheet, byFormula);
    const ranges = byFormula.get(item.id) ?? new Set();
    byFormula.set(item.id, ranges);
    const before = ranges.size;
    return ranges.add(`${startRow},${startColumn},${endRow},${endColumn}`).size > before;
  }

  #unpackedOf(item: IRTreeItem): IRTreeItem[] {
    const items = this.#unpacked.get(sheetOf(item)) ?? [];
    this.#unpacked.set(sheetOf(item), items);
    return items;
  }

  #pack(): void {
    for (const items of this.#unpacked.values())
      if (items[0]) this.boxesOf(items[0].unitId, items[0].sheetId).load(items.map(boxOf));
    this.#unpacked.clear();
  }
}

interface BoxTree {
  load(boxes: readonly ReturnType<typeof boxOf>[]): unknown;
  all(): readonly unknown[];
}

const sheetOf = ({ unitId, sheetId }: Pick<IRTreeItem, "unitId" | "sheetId">) => `${unitId}\n${sheetId}`;

const isOneCell = ({ range }: IRTreeItem) => range.startRow === range.endRow && range.startColumn === range.endColumn;

/** Of a whole column or row the missing bounds are NaN. */
function boxOf({ range, id }: IRTreeItem) {
  const or = (bound: number, otherwise: number) => (Number.isNaN(bound) ? otherwise : bound);
  return {
    minX: or(range.startColumn, 0),
    minY: or(range.startRow, 0),
    maxX: or(range.endColumn, Infinity),
    maxY: or(range.endRow, Infinity),
    id,
  };
}

/** Takes the place of Univer's own where the formula engine asks which formulas read a changed cell. */
export class DependencyManager extends DependencyManagerService {
  protected override _dependencyRTreeCache: RTree = new FormulaRanges(true);
}
