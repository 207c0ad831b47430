import { ConditionalFormatCollection } from "./conditional-format.ts";
import { ExcelCollection, ExcelObject } from "./excel-object.ts";
import { invalidArgument } from "./host-error.ts";
import type { Range } from "./range.ts";

class RangeCollection extends ExcelCollection {
  readonly type = "RangeCollection";
  protected readonly surface = { scalars: ["count"], methods: ["getCount", "getItemAt"] };

  constructor(readonly items: readonly Range[]) {
    super();
  }

  getItemAt(index: number): Range {
    const range = this.items[index];
    if (!range) throw invalidArgument(`no area ${index}`);
    return range;
  }
}

/** Several blocks of one sheet. */
export class RangeAreas extends ExcelObject {
  readonly type = "RangeAreas";
  protected readonly surface = {
    scalars: ["address", "areaCount", "cellCount"],
    links: ["areas", "conditionalFormats"],
    methods: [],
  };

  constructor(readonly ranges: readonly Range[]) {
    super();
  }

  get address(): string {
    // Excel cuts it here without a word.
    return this.ranges
      .map(({ address }) => address)
      .join(",")
      .slice(0, 8192);
  }
  get areaCount(): number {
    return this.ranges.length;
  }
  get cellCount(): number {
    return this.ranges.reduce((sum, { cellCount }) => sum + cellCount, 0);
  }
  get areas() {
    return new RangeCollection(this.ranges);
  }
  get conditionalFormats() {
    const [first] = this.ranges;
    if (!first) throw invalidArgument("no areas");
    return new ConditionalFormatCollection(first.worksheet, this.ranges);
  }
}
