import type { Range } from "./range.ts";

/** An event as it travels to office.js. */
export interface HostEvent {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

const apiEvents = 65_536;
/** office.js's numbers for the events that are told. */
export const eventTypes = { DataChanged: 10, Deleted: 15, RowSorted: 19, ColumnSorted: 20 } as const;
export type EventType = keyof typeof eventTypes;

/** Who wants to hear of changes, and the changes on their way. */
export class WorkbookEvents {
  private readonly watched = new Set<string>();
  private readonly listeners = new Set<(event: HostEvent) => void>();
  /** Whose change is being made: the user's, unless a request is at work. */
  isRequest = false;
  /** `triggerSource` came with ExcelApi 1.14. */
  tellsTrigger = true;

  listen(listener: (event: HostEvent) => void): void {
    this.listeners.add(listener);
  }
  watch(target: string, type: EventType = "DataChanged"): void {
    this.watched.add(`${type} ${target}`);
  }
  unwatch(target: string, type: EventType = "DataChanged"): void {
    this.watched.delete(`${type} ${target}`);
  }
  get isWatched(): boolean {
    return this.watched.size > 0;
  }
  changed(sheet: string, range: Range): void {
    this.tell("DataChanged", sheet, { address: range.local, changeType: "RangeEdited" });
  }
  deleted(sheet: string): void {
    this.tell("Deleted", sheet, {});
  }
  /** The user sorted rows: Excel tells of the sorting, not of the cells. */
  sorted(sheet: string, range: Range): void {
    this.tell("RowSorted", sheet, { address: range.local });
  }
  private tell(type: EventType, sheet: string, what: object): void {
    for (const target of [sheet, "Workbook"]) {
      if (!this.watched.has(`${type} ${target}`)) continue;
      this.emit({
        messageCategory: apiEvents,
        messageType: eventTypes[type],
        targetId: target,
        message: JSON.stringify({
          ...what,
          source: "Local",
          worksheetId: sheet,
          ...(this.tellsTrigger && { triggerSource: this.isRequest ? "ThisLocalAddin" : "Unknown" }),
        }),
      });
    }
  }
  /** Later, as over a real border between two programs. */
  emit(event: HostEvent): void {
    setTimeout(() => {
      for (const listener of this.listeners) listener(event);
    }, 0);
  }
}
