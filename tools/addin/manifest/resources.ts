import type { Given } from "./given.ts";
import { allElements, elementsAt, type XmlElement } from "./xml.ts";

const longestId = 32;

/** The kind of resource that an element of this name refers to. */
const kinds: Readonly<Record<string, string>> = {
  "bt:Image": "bt:Images/bt:Image",
  Label: "bt:ShortStrings/bt:String",
  Title: "bt:ShortStrings/bt:String",
  Namespace: "bt:ShortStrings/bt:String",
  Description: "bt:LongStrings/bt:String",
};
const addresses = "bt:Urls/bt:Url";

/** Every reference finds its resource, of the right kind; every resource is referred to. */
export function resources({ root }: Given): readonly string[] {
  const defined = elementsAt(root, "Resources").flatMap(({ children }) => children.flatMap((group) => group.children));
  const references = allElements(root).filter(({ attributes }) => attributes["resid"] !== undefined);
  return [
    ...twice(defined),
    ...defined.flatMap(({ attributes: { id = "" } }) =>
      id.length > longestId ? [`resource id of more than ${longestId} characters: ${id}`] : [],
    ),
    ...references.flatMap((element) => wrongReference(element, defined)),
    ...defined.flatMap(({ attributes: { id = "" } }) =>
      references.some(({ attributes }) => attributes["resid"] === id) ? [] : [`resource ${id} is not used`],
    ),
  ];
}

function twice(defined: readonly XmlElement[]): string[] {
  const ids = defined.map(({ attributes }) => attributes["id"] ?? "");
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))].map((id) => `resource ${id} is defined twice`);
}

function wrongReference({ name, path, attributes }: XmlElement, defined: readonly XmlElement[]): string[] {
  const { resid = "" } = attributes;
  const target = defined.find((resource) => resource.attributes["id"] === resid);
  if (!target) return [`${path}: resource ${resid} is not defined`];
  const kind = kinds[name] ?? addresses;
  return target.path.endsWith(kind) ? [] : [`${path}: resource ${resid} is no ${kind}`];
}
