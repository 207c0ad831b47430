import { readFileSync } from "node:fs";
import { join } from "node:path";

/** One numbered item of plan 7488 as it was taken down from the signed text, apart from the program. */
export interface InventoryItem {
  readonly id: string;
  readonly ref: string;
  readonly vi: string;
  readonly en: string;
  readonly test: { readonly op: string; readonly value?: number | boolean | string } | null;
  readonly zeroDenominator: string | null;
}

const file = join(__dirname, "../../published/plan-7488.inventory.json");
const { items } = JSON.parse(readFileSync(file, "utf8")) as { readonly items: readonly InventoryItem[] };

/** @example inventoryOf("T2").ref // "II.2-1(2)" */
export function inventoryOf(id: string): InventoryItem {
  const item = items.find((one) => one.id === id);
  if (!item) throw new Error(`the plan has no item ${id}`);
  return item;
}
