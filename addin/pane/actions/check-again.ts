import { ArrowSync20Regular } from "@fluentui/react-icons/svg/arrow-sync";
import type { Action, ShownAction } from "../session/action.ts";

/** Reads and checks the workbook anew, for whoever does not trust that it was noticed by itself. */
export const checkAgain: ShownAction & Action<unknown> = {
  id: "check",
  label: { vi: "Kiểm tra lại", en: "Check again" },
  icon: ArrowSync20Regular,
  places: ["sheet menu", "ribbon"],
  blockedBy: () => null,
  job: "check",
  trustsWhatIsShown: true,
  run: () => Promise.resolve({ notice: null }),
};
