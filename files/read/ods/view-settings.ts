import type { XmlListener } from "../xml/xml-reader.ts";
import type { OfficePackage } from "../zip/package.ts";

/** How the window last showed a sheet. */
export interface SheetView {
  frozen: { rows: number; columns: number };
  showsGrid: boolean;
}

/** Sheets by name. A split of kind 2 is a frozen one; across means columns, down means rows. */
export async function readViewSettings(pack: OfficePackage): Promise<ReadonlyMap<string, SheetView>> {
  const views = new Map<string, SheetView>();
  const path = "settings.xml";
  if (!pack.has(path)) return views;
  let isInTables = false;
  let view: SheetView | undefined;
  let isFrozen = { across: false, down: false };
  let item = "";
  let value = "";
  const listener: XmlListener = {
    open(tag) {
      const name = tag.get("name") ?? "";
      if (tag.name === "config-item-map-named") isInTables = name === "Tables";
      else if (tag.name === "config-item-map-entry" && isInTables) {
        view = { frozen: { rows: 0, columns: 0 }, showsGrid: true };
        isFrozen = { across: false, down: false };
        views.set(name, view);
      } else if (tag.name === "config-item") item = name;
      value = "";
    },
    text(text) {
      if (value.length < 20) value += text;
    },
    close(name) {
      if (name === "config-item-map-named") view = undefined;
      if (name !== "config-item" || !view) return;
      const place = Math.max(0, Number.parseInt(value, 10) || 0);
      if (item === "HorizontalSplitMode") isFrozen.across = value === "2";
      else if (item === "VerticalSplitMode") isFrozen.down = value === "2";
      else if (item === "HorizontalSplitPosition" && isFrozen.across) view.frozen.columns = place;
      else if (item === "VerticalSplitPosition" && isFrozen.down) view.frozen.rows = place;
      else if (item === "ShowGrid") view.showsGrid = value !== "false";
    },
  };
  await pack.readXml(path, listener);
  return views;
}
