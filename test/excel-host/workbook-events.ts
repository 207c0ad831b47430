import type { Range } from "./range.ts";

/** An event as it travels to office.js. */
export interface HostEvent {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

const apiEvents = 65_536;
const dataChanged = 10;

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
  watch(target: string): void {
    this.watched.add(target);
  }
  unwatch(target: string): void {
    this.watched.delete(target);
  }
  get isWatched(): boolean {
    return this.watched.size > 0;
  }
  changed(sheet: string, range: Range): void {
    for (const target of [sheet, "Workbook"]) {
      if (!this.watched.has(target)) continue;
      this.emit({
        messageCategory: apiEvents,
        messageType: dataChanged,
        targetId: target,
        message: JSON.stringify({
          address: range.local,
          changeType: "RangeEdited",
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
