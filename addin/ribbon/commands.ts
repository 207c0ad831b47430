import type { Commands } from "../pane/session/commands.ts";
import { activeSheetName } from "../workbook/excel/active-sheet.ts";
import { commandIds, type CommandId } from "./command-ids.ts";
import { showHelp } from "./show-help.ts";

type RibbonCommands = Readonly<Record<CommandId, () => Promise<void>>>;

/** What the ribbon's buttons do; the one that opens the pane is Excel's own. */
export function ribbonCommands(commands: Commands): RibbonCommands {
  return {
    checkSheet: async () => {
      // What Excel refuses here it refuses the pane as well, and the pane says so in the user's words.
      const sheet = await activeSheetName().catch(() => null);
      commands.send({ kind: "check", sheet });
      await Office.addin.showAsTaskpane();
    },
    newTemplate: async () => {
      commands.send({ kind: "template" });
      await Office.addin.showAsTaskpane();
    },
    showHelp,
  };
}

/** Tells Excel which code stands behind which button; office.js must have come. */
export function associateCommands(commands: RibbonCommands): void {
  for (const id of commandIds) {
    Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
      // Excel keeps the button busy until it is told, so it is told of a failure as well.
      void commands[id]()
        .catch((error: unknown) => console.error(id, error))
        .finally(() => event.completed());
    });
  }
}
