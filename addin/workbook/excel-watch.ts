import { runInExcel } from "./request-context.ts";

/** Listens to changes of the workbook for as long as somebody wants to hear of them. */
export class ExcelWatch {
  private readonly listeners = new Set<() => void>();
  private handler: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs> | null = null;
  private isAsking = false;
  /** Older Excels do not say whose a change is; then this does. */
  isWriting = false;

  add(listener: () => void): () => void {
    this.listeners.add(listener);
    void this.listen();
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) void this.stop();
    };
  }

  /** Excel may refuse to be listened to for the moment; every later reading tries again. */
  async listen(): Promise<void> {
    if (this.handler || this.isAsking || this.listeners.size === 0) return;
    this.isAsking = true;
    try {
      await runInExcel(async (context) => {
        const handler = context.workbook.worksheets.onChanged.add((change) => {
          this.hear(change);
          return Promise.resolve();
        });
        await context.sync();
        this.handler = handler;
      });
    } catch {
      // Without it the user presses «Kiểm tra lại»: less comfortable, nothing wrong.
    } finally {
      this.isAsking = false;
    }
    if (this.listeners.size === 0) await this.stop();
  }

  private hear({ triggerSource }: Excel.WorksheetChangedEventArgs): void {
    if (this.isWriting || triggerSource === "ThisLocalAddin") return;
    for (const listener of this.listeners) listener();
  }

  private async stop(): Promise<void> {
    const { handler } = this;
    if (!handler) return;
    this.handler = null;
    try {
      await Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      });
    } catch {
      // The pane is closing; a handler that stays calls nobody.
    }
  }
}
