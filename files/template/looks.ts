import type { BorderLook, CellLook } from "../read/sheet-look.ts";

const line: BorderLook = { line: "thin", colour: "#A6A6A6" };
const borders = { top: line, right: line, bottom: line, left: line };

/** How the parts of a template look: what may be filled in is white, what is calculated or given is grey. */
export const looks = {
  authority: { bold: true },
  title: { bold: true, size: 14, horizontal: "center", vertical: "center", wrap: true },
  basis: { italic: true, horizontal: "center" },
  status: { bold: true, horizontal: "left", vertical: "center", wrap: false },
  heading: { bold: true, size: 11, horizontal: "center", vertical: "center", wrap: true, fill: "#DDEBF7", borders },
  clause: { italic: true, size: 8, bold: false, horizontal: "center", vertical: "center", wrap: true },
  input: { size: 11, vertical: "center", wrap: true, fill: "#FFFFFF", borders },
  given: { size: 11, vertical: "center", wrap: true, fill: "#F2F2F2", borders },
  number: { horizontal: "center" },
  answer: { size: 9 },
  points: { horizontal: "center", format: "0.00" },
  flag: { size: 9, wrap: false },
  day: { horizontal: "center", format: "dd/mm/yyyy" },
  text: { wrap: true, vertical: "top" },
  subtitle: { bold: true, wrap: true },
} as const satisfies Record<string, CellLook>;

/** Looks that a cell takes on by what it comes to. */
export const verdictLooks = {
  good: { colour: "#00612E", fill: "#E2F0D9" },
  bad: { bold: true, colour: "#9C0006", fill: "#FFC7CE" },
  open: { colour: "#7F4F00", fill: "#FFF2CC" },
} as const satisfies Record<string, CellLook>;
