import { hasExcelApi, runInExcel } from "./request-context.ts";

type Handler = Pick<OfficeExtension.EventHandlerResult<unknown>, "context" | "remove">;

/** Listens to changes of the workbook for as long as somebody wants to hear of them. */
export class ExcelWatch {
  private readonly listeners = new Set<() => void>();
  private handlers: readonly Handler[] | null = null;
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
    if (this.handlers || this.isAsking || this.listeners.size === 0) return;
    this.isAsking = true;
    try {
      await runInExcel(async (context) => {
        const { worksheets } = context.workbook;
        const hear = (whose?: string) => {
          this.hear(whose);
          return Promise.resolve();
        };
        const handlers: Handler[] = [
          worksheets.onChanged.add(({ triggerSource }) => hear(triggerSource)),
          worksheets.onDeleted.add(() => hear()),
        ];
        // Sorting changes the places of cells, not the cells: older Excels do not tell of it at all.
        if (hasExcelApi("1.10")) {
          handlers.push(
            worksheets.onRowSorted.add(() => hear()),
            worksheets.onColumnSorted.add(() => hear()),
          );
        }
        await context.sync();
        this.handlers = handlers;
      });
    } catch {
      // Without it the user presses «Kiểm tra lại»: less comfortable, nothing wrong.
    } finally {
      this.isAsking = false;
    }
    if (this.listeners.size === 0) await this.stop();
  }

  private hear(triggerSource: string | undefined): void {
    if (this.isWriting || triggerSource === "ThisLocalAddin") return;
    for (const listener of this.listeners) listener();
  }

  private async stop(): Promise<void> {
    const { handlers } = this;
    const [first] = handlers ?? [];
    if (!handlers || !first) return;
    this.handlers = null;
    try {
      await Excel.run(first.context, async (context) => {
        for (const handler of handlers) handler.remove();
        await context.sync();
      });
    } catch {
      // The pane is closing; a handler that stays calls nobody.
    }
  }
}
