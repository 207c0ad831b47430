import type { Given } from "./given.ts";
import { elementsAt } from "./xml.ts";

/** Below these the add-in cannot work; newer calls stand behind a check. */
const floor: Readonly<Record<string, string>> = {
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.2",
  ExcelApi: "1.9",
};

/** What the manifest says of itself: version, rights, the runtime that pane, ribbon and functions share. */
export function requirements({ root, version }: Given): readonly string[] {
  const elementText = (name: string) => elementsAt(root, name)[0]?.text.trim();
  const idOf = (path: string) => elementsAt(root, path)[0]?.attributes["resid"];
  const sets = elementsAt(root, "Sets/Set").map(({ attributes }) => [attributes["Name"], attributes["MinVersion"]]);
  const runtime = elementsAt(root, "Runtimes/Runtime")[0]?.attributes;
  const sharers = ["Page/SourceLocation", "DesktopFormFactor/FunctionFile", "Action/SourceLocation"];
  const host = elementsAt(root, "OfficeApp/Hosts/Host")[0]?.attributes["Name"];
  return [
    ...(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(elementText("Id") ?? "") ? [] : ["Id is no UUID"]),
    ...(elementText("Version") === `${version}.0`
      ? []
      : [`Version is ${elementText("Version")}, the package's ${version}.0`]),
    ...(elementText("Permissions") === "ReadWriteDocument"
      ? []
      : ["Permissions: ReadWriteDocument is the least that works"]),
    ...(host === "Workbook" ? [] : [`Hosts: ${host}, not Workbook`]),
    ...(runtime?.["lifetime"] === "long" ? [] : ['Runtime: lifetime is not "long"']),
    ...sharers
      .filter((path) => idOf(path) !== runtime?.["resid"])
      .map((path) => `${path}: not the page of the shared runtime`),
    ...(JSON.stringify(Object.fromEntries(sets)) === JSON.stringify(floor)
      ? []
      : [`Requirements: ${JSON.stringify(Object.fromEntries(sets))}, the floor is ${JSON.stringify(floor)}`]),
  ];
}
