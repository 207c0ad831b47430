import type { Given } from "./given.ts";
import { elementsAt } from "./xml.ts";

const mostButtons = 6;
const longestId = 125;

/** Few buttons, each with an id of its own and with code behind it; no code without a button. */
export function commands({ root, commandIds }: Given): readonly string[] {
  const buttons = elementsAt(root, "Control");
  const ids = [...elementsAt(root, "CustomTab"), ...elementsAt(root, "Group"), ...buttons].map(
    ({ attributes }) => attributes["id"] ?? "",
  );
  const called = elementsAt(root, "Action/FunctionName").map(({ text }) => text.trim());
  return [
    ...(buttons.length > mostButtons ? [`${buttons.length} buttons, at most ${mostButtons}`] : []),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `control ${id} stands twice`),
    ...ids.filter((id) => id.length > longestId).map((id) => `control id longer than ${longestId} characters: ${id}`),
    ...called.filter((id) => !commandIds.includes(id)).map((id) => `no code behind the command ${id}`),
    ...commandIds.filter((id) => !called.includes(id)).map((id) => `no button calls the command ${id}`),
    ...elementsAt(root, "Action").flatMap(({ path, attributes, children }) => {
      const wanted = { ShowTaskpane: "TaskpaneId,SourceLocation", ExecuteFunction: "FunctionName" };
      const type = attributes["xsi:type"] as keyof typeof wanted;
      const given = children.map(({ name }) => name).join();
      return wanted[type] === given ? [] : [`${path}: ${type} with ${given === "" ? "nothing" : given}`];
    }),
  ];
}
