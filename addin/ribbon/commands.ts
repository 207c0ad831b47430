import type { PaneOrders } from "../pane/session/commands.ts";
import { activeSheetName } from "../workbook/excel/active-sheet.ts";
import { commandIds, type CommandId } from "./command-ids.ts";
import { showHelp } from "./show-help.ts";

type Commands = Readonly<Record<CommandId, () => Promise<void>>>;

/** What the ribbon's buttons do; the one that opens the pane is Excel's own. */
export function ribbonCommands(orders: PaneOrders): Commands {
  return {
    checkSheet: async () => {
      // What Excel refuses here it refuses the pane as well, and the pane says so in the user's words.
      const sheet = await activeSheetName().catch(() => null);
      orders.give({ kind: "check", sheet });
      await Office.addin.showAsTaskpane();
    },
    newTemplate: async () => {
      orders.give({ kind: "template" });
      await Office.addin.showAsTaskpane();
    },
    showHelp,
  };
}

/** Tells Excel which code stands behind which button; office.js must have come. */
export function associateCommands(commands: Commands): void {
  for (const id of commandIds) {
    Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
      // Excel keeps the button busy until it is told, so it is told of a failure as well.
      void commands[id]()
        .catch((error: unknown) => console.error(id, error))
        .finally(() => event.completed());
    });
  }
}
