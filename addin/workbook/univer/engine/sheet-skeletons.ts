import { IUniverInstanceService, UniverInstanceType, type Workbook } from "@univerjs/core";
import { SheetSkeletonService, type ISheetSkeletonManagerParam } from "@univerjs/preset-sheets-core";

/**
 * Lays out a sheet when it is asked for. Univer 0.25.1 lays out all sheets of a workbook when it is opened, row by row: a
 * stray cell in the last row of twelve sheets makes twelve million of them.
 */
export class SheetSkeletons extends SheetSkeletonService {
  override getSkeletonParam(workbook: string, sheet: string): ISheetSkeletonManagerParam | null | undefined {
    const known = super.getSkeletonParam(workbook, sheet);
    if (known) return known;
    const model = this._injector
      .get(IUniverInstanceService)
      .getUnit<Workbook>(workbook, UniverInstanceType.UNIVER_SHEET);
    const worksheet = model?.getSheetBySheetId(sheet);
    return model && worksheet ? this.newSkeletonParam(workbook, sheet, worksheet, model.getStyles()) : null;
  }
}

// What it does with all sheets at once is no part of its types.
Object.assign(SheetSkeletons.prototype, { _initSheetsSkeleton: () => undefined });
