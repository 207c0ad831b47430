import { laterPart } from "../later-part.ts";

/** All checks and the plan's duties: more than a third of the program, and wanted by functions that read a whole sheet. */
export const wholeSheet = laterPart(() => import(/* webpackChunkName: "whole-sheet" */ "./whole-sheet.ts"));
