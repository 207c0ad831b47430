import { XMLParser, XMLValidator } from "fast-xml-parser";

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
  /** Names from the root down: "OfficeApp/Hosts/Host". */
  readonly path: string;
}

/** As the parser gives it when it is to keep the order of elements. */
type Parsed = { readonly [name: string]: readonly Parsed[] } & { readonly ":@"?: Readonly<Record<string, string>> };

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseAttributeValue: false,
  parseTagValue: false,
  ignoreDeclaration: true,
});

/** @throws where the text is not well-formed XML with one root */
export function parseXml(text: string): XmlElement {
  const checked = XMLValidator.validate(text);
  if (checked !== true) throw new Error(`not well-formed, line ${checked.err.line}: ${checked.err.msg}`);
  const [root, ...more] = (parser.parse(text) as readonly Parsed[]).flatMap((node) => elementOf(node, ""));
  if (!root || more.length > 0) throw new Error("not one root element");
  return root;
}

function elementOf(node: Parsed, parent: string): XmlElement[] {
  const name = Object.keys(node).find((key) => key !== ":@");
  if (name === undefined || name === "#text") return [];
  const path = parent === "" ? name : `${parent}/${name}`;
  const inner = node[name] ?? [];
  const text = inner.map((child) => (child as { readonly "#text"?: string })["#text"] ?? "").join("");
  return [
    { name, attributes: node[":@"] ?? {}, children: inner.flatMap((child) => elementOf(child, path)), text, path },
  ];
}

/** The element and all below it, in the order of the text. */
export function allElements(root: XmlElement): readonly XmlElement[] {
  return [root, ...root.children.flatMap(allElements)];
}

/** Those whose path ends so. @example elementsAt(root, "Runtimes/Runtime") */
export function elementsAt(root: XmlElement, end: string): readonly XmlElement[] {
  return allElements(root).filter(({ path }) => path === end || path.endsWith(`/${end}`));
}
