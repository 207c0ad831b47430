export { dutyRows } from "./duty-rows.ts";
export { findingsBlock } from "./findings-block.ts";
