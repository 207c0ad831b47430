import type { Given } from "./given.ts";
import { allElements, type XmlElement } from "./xml.ts";

interface Shape {
  /** Children in the order of the schema: "Name" once, "Name?" at most once, "Name+" once or more. */
  readonly children?: readonly string[];
  readonly attributes?: readonly string[];
}

const withOverrides: Shape = { children: ["Override?"], attributes: ["DefaultValue"] };
const reference: Shape = { attributes: ["resid"] };
const resource: Shape = { children: ["bt:Override?"], attributes: ["id", "DefaultValue"] };
const source: Shape = { children: ["SourceLocation"] };
const images: Shape = { children: ["bt:Image+"] };
const texts: Shape = { children: ["bt:String+"] };

/**
 * The part of Office's manifest schemas (TaskPaneApp 1.1 with VersionOverrides 1.0) that we use. Office refuses a
 * manifest whose elements stand in another order, without saying which.
 */
const shapes: Readonly<Record<string, Shape>> = {
  OfficeApp: {
    children: [
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "AppDomains?",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
    ],
    attributes: ["xmlns", "xmlns:xsi", "xmlns:bt", "xsi:type"],
  },
  Id: {},
  Version: {},
  ProviderName: {},
  DefaultLocale: {},
  DisplayName: withOverrides,
  "OfficeApp/Description": withOverrides,
  IconUrl: withOverrides,
  HighResolutionIconUrl: withOverrides,
  SupportUrl: withOverrides,
  Override: { attributes: ["Locale", "Value"] },
  AppDomains: { children: ["AppDomain+"] },
  AppDomain: {},
  "OfficeApp/Hosts": { children: ["Host"] },
  "OfficeApp/Hosts/Host": { attributes: ["Name"] },
  Requirements: { children: ["Sets"] },
  Sets: { children: ["Set+"], attributes: ["DefaultMinVersion"] },
  Set: { attributes: ["Name", "MinVersion"] },
  DefaultSettings: source,
  "DefaultSettings/SourceLocation": withOverrides,
  Permissions: {},
  VersionOverrides: { children: ["Hosts", "Resources"], attributes: ["xmlns", "xsi:type"] },
  "VersionOverrides/Hosts": { children: ["Host"] },
  "VersionOverrides/Hosts/Host": {
    children: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
    attributes: ["xsi:type"],
  },
  Runtimes: { children: ["Runtime"] },
  Runtime: { attributes: ["resid", "lifetime"] },
  AllFormFactors: { children: ["ExtensionPoint"] },
  DesktopFormFactor: { children: ["GetStarted", "FunctionFile", "ExtensionPoint"] },
  "AllFormFactors/ExtensionPoint": { children: ["Script", "Page", "Metadata", "Namespace"], attributes: ["xsi:type"] },
  "DesktopFormFactor/ExtensionPoint": { children: ["CustomTab"], attributes: ["xsi:type"] },
  Script: source,
  Page: source,
  Metadata: source,
  SourceLocation: reference,
  Namespace: reference,
  GetStarted: { children: ["Title", "Description", "LearnMoreUrl"] },
  Title: reference,
  Description: reference,
  LearnMoreUrl: reference,
  FunctionFile: reference,
  CustomTab: { children: ["Group+", "Label"], attributes: ["id"] },
  Group: { children: ["Label", "Icon", "Control+"], attributes: ["id"] },
  Label: reference,
  Icon: images,
  "Icon/bt:Image": { attributes: ["size", "resid"] },
  Control: { children: ["Label", "Supertip", "Icon", "Action"], attributes: ["xsi:type", "id"] },
  Supertip: { children: ["Title", "Description"] },
  Action: { children: ["TaskpaneId?", "SourceLocation?", "FunctionName?"], attributes: ["xsi:type"] },
  TaskpaneId: {},
  FunctionName: {},
  Resources: { children: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"] },
  "bt:Images": images,
  "bt:Urls": { children: ["bt:Url+"] },
  "bt:ShortStrings": texts,
  "bt:LongStrings": texts,
  "bt:Image": resource,
  "bt:Url": resource,
  "bt:String": resource,
  "bt:Override": { attributes: ["Locale", "Value"] },
};

/** Every element where the schema wants it, with the children and attributes it has there. */
export function shape({ root }: Given): readonly string[] {
  if (root.name !== "OfficeApp") return [`the root is ${root.name}, not OfficeApp`];
  return allElements(root).flatMap((element) => {
    const wanted = shapeOf(element);
    if (!wanted) return [`${element.path}: unknown element`];
    return [...wrongChildren(element, wanted), ...wrongAttributes(element, wanted)];
  });
}

/** The longest end of the path that the table knows. */
function shapeOf({ path }: XmlElement): Shape | undefined {
  const names = path.split("/");
  for (let from = 0; from < names.length; from += 1) {
    const key = names.slice(from).join("/");
    if (Object.hasOwn(shapes, key)) return shapes[key];
  }
  return undefined;
}

function wrongChildren({ path, children }: XmlElement, { children: wanted = [] }: Shape): string[] {
  let at = 0;
  for (const entry of wanted) {
    const name = entry.replace(/[?+]$/, "");
    const first = at;
    while (children[at]?.name === name) at += 1;
    const found = at - first;
    if (found === 0 && !entry.endsWith("?")) return [`${path}: ${name} is missing or not in its place`];
    if (found > 1 && !entry.endsWith("+")) return [`${path}: ${name} stands ${found} times`];
  }
  const left = children[at];
  return left ? [`${path}: ${left.name} is not in its place (order: ${wanted.join(", ")})`] : [];
}

function wrongAttributes({ path, attributes }: XmlElement, { attributes: wanted = [] }: Shape): string[] {
  const missing = wanted.filter((name) => attributes[name] === undefined || attributes[name] === "");
  const unknown = Object.keys(attributes).filter((name) => !wanted.includes(name));
  return [
    ...missing.map((name) => `${path}: attribute ${name} is missing`),
    ...unknown.map((name) => `${path}: unknown attribute ${name}`),
  ];
}
