// Reading a plan file is much code, and most workbooks need none of it: loaded where a workbook has settings.
export { planIn } from "../../../core/index.ts";
