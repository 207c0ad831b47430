import type { Language } from "../../../core/sentence.ts";
import type { Abilities, ActionPlace, MenuAction } from "../session/action.ts";
import type { OpenPage } from "../session/page.ts";
import type { Session } from "../session/session.ts";
import type { PaneState } from "../session/state.ts";
import { checkAgain } from "./check-again.ts";
import { mark, unmark } from "./mark.ts";
import { openFinalise, openFormulas, openSettings, openTemplate } from "./openings.ts";
import { undo } from "./undo.ts";
import { writeResults } from "./write-results.ts";

/** What an action of a menu is done with. */
interface PaneHands {
  readonly session: Pick<Session, "perform">;
  readonly language: Language;
  readonly open: (page: OpenPage) => void;
}

/** Every action of menu, ribbon and keys, in the order of the menus. */
const actions: readonly MenuAction[] = [
  undo,
  checkAgain,
  mark,
  unmark,
  writeResults,
  openFinalise,
  ...openFormulas,
  openSettings,
  openTemplate,
];

export function actionsIn(place: ActionPlace): readonly MenuAction[] {
  return actions.filter(({ places }) => places.includes(place));
}

/** What Ctrl and this key do, where nothing blocks it. */
export function actionWithKey(key: string, state: PaneState, abilities: Abilities): MenuAction | undefined {
  return actions.find((action) => action.key === key && action.blockedBy(state, abilities) === null);
}

/** Does an action at once, or shows its page first. */
export function startAction(action: MenuAction, pane: PaneHands): void {
  if ("opens" in action) pane.open(action.opens);
  else void pane.session.perform(action, pane.language);
}
