import type { BesideCells } from "../sheet-look.ts";

/**
 * What goes beside the cells of .xls and .ods: of names these readers know the sheet only, which is enough for ours, and
 * charts, notes and the like are passed over uncounted.
 */
export function besideUncounted(names: Readonly<Record<string, string>>): BesideCells {
  const own: { name: string; refersTo: string }[] = [];
  let others = 0;
  for (const [name, sheet] of Object.entries(names)) {
    if (/^DIABAN_/.test(name)) own.push({ name, refersTo: `'${sheet.replaceAll("'", "''")}'!$A$1` });
    else others += 1;
  }
  return {
    names: own,
    leftOut: [{ kind: "uncounted", count: 1 }, ...(others > 0 ? [{ kind: "name" as const, count: others }] : [])],
  };
}
