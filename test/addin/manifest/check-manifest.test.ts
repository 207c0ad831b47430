import type { FunctionEntry, FunctionsMetadata } from "../../../addin/functions/metadata.ts";
import { checkManifest } from "../../../tools/addin/manifest/check.ts";
import type { Given } from "../../../tools/addin/manifest/given.ts";
import { parseXml } from "../../../tools/addin/manifest/xml.ts";
import { givenManifest, withText } from "./given-manifest.ts";

let given: Given;
beforeAll(() => {
  given = givenManifest();
});

/** What is said after one change; the place to change must be there. */
function after(from: string | RegExp, to: string): readonly string[] {
  const text = given.text.replace(from, to);
  if (text === given.text) throw new Error(`nothing to change: ${String(from)}`);
  return checkManifest(withText(given, text));
}

it("finds nothing wrong with our own", () => {
  expect(checkManifest(given)).toEqual([]);
});

const labelOfHelp = '<bt:String id="Help.Label" DefaultValue="Trợ giúp">';
const oneMore = (id: string) => `<Control xsi:type="Button" id="${id}">$1</Control>`;

it.each<[string, string | RegExp, string, string]>([
  [
    "an element out of order",
    /(<Id>.*?<\/Id>)\s*(<Version>.*?<\/Version>)/,
    "$2$1",
    "OfficeApp: Id is missing or not in its place",
  ],
  [
    "the label of the tab before its group",
    /(<CustomTab id="Diaban.Tab">)(.*?)(<Label resid="Tab.Label" \/>)/s,
    "$1$3$2",
    "OfficeApp/VersionOverrides/Hosts/Host/DesktopFormFactor/ExtensionPoint/CustomTab: Group is missing or not in its place",
  ],
  ["an unknown element", "<Hosts>", "<Hosts><Guest />", "OfficeApp/Hosts/Guest: unknown element"],
  ["an element twice", /(<Permissions>.*?<\/Permissions>)/, "$1$1", "OfficeApp: Permissions stands 2 times"],
  [
    "a missing attribute",
    ' lifetime="long"',
    "",
    "OfficeApp/VersionOverrides/Hosts/Host/Runtimes/Runtime: attribute lifetime is missing",
  ],
  [
    "an unknown attribute",
    "<Permissions>",
    '<Permissions level="all">',
    "OfficeApp/Permissions: unknown attribute level",
  ],
  [
    "a dangling reference",
    'resid="Help.Label"',
    'resid="Help.Lable"',
    "Control/Label: resource Help.Lable is not defined",
  ],
  [
    "a resource of another kind",
    'Description resid="Help.Tip"',
    'Description resid="Help.Label"',
    "Supertip/Description: resource Help.Label is no bt:LongStrings/bt:String",
  ],
  [
    "a resource that nobody uses",
    /<Description resid="Check.Tip" \/>/,
    '<Description resid="Open.Tip" />',
    "resource Check.Tip is not used",
  ],
  [
    "a resource defined twice",
    labelOfHelp,
    `<bt:String id="Tab.Label" DefaultValue="A"><bt:Override Locale="en-US" Value="A" /></bt:String>${labelOfHelp}`,
    "resource Tab.Label is defined twice",
  ],
  [
    "a resource id of 33 characters",
    /Help\.Label/g,
    "H".repeat(33),
    `resource id of more than 32 characters: ${"H".repeat(33)}`,
  ],
  [
    "an address without protection",
    "https://localhost:3000/functions.js",
    "http://localhost:3000/functions.js",
    "bt:Url: not an https address: http://localhost:3000/functions.js",
  ],
  [
    "a second server",
    '"https://localhost:3000/help.html#english"',
    '"https://elsewhere.example/help.html"',
    "more than one server: https://localhost:3000, https://elsewhere.example",
  ],
  [
    "an address behind which nothing is",
    "/functions.en-US.json",
    "/functions.en.json",
    "nothing is served at https://localhost:3000/functions.en.json",
  ],
  [
    "an icon of another size",
    "/icons/check-16.png",
    "/icons/check-20.png",
    "https://localhost:3000/icons/check-20.png: 20 × 20 pixels, not 16 × 16",
  ],
  ["an icon that is no picture", "/icons/check-16.png", "/help.css", "https://localhost:3000/help.css: not a PNG"],
  [
    "a list icon of another size",
    "/icons/open-64.png",
    "/icons/open-32.png",
    "https://localhost:3000/icons/open-32.png: 32 × 32 pixels, not 64 × 64",
  ],
  [
    "a required icon size left out",
    /<bt:Image size="80" resid="Icon.help.80" \/>/,
    "",
    "Control/Icon: size 80 is missing",
  ],
  [
    "an icon size that Office does not know",
    '<bt:Image size="80" resid="Icon.help.80" />',
    '<bt:Image size="81" resid="Icon.help.80" />',
    "Control/Icon: no such size: 81",
  ],
  [
    "a label of 126 characters",
    'DefaultValue="Trợ giúp"',
    `DefaultValue="${"ị".repeat(126)}"`,
    "Help.Label: 126 characters, at most 125",
  ],
  [
    "a tip of 251 characters in English",
    /Value="How to use the pane[^"]*"/,
    `Value="${"x".repeat(251)}"`,
    "Help.Tip: 251 characters, at most 250",
  ],
  [
    "a text in one language only",
    /(id="Help\.Label" DefaultValue="Trợ giúp">)\s*<bt:Override[^>]*>/,
    "$1",
    "Help.Label: no words in en-US",
  ],
  [
    "a name in one language only",
    /(<DisplayName DefaultValue="Địa bàn">)\s*<Override[^>]*>/,
    "$1",
    "OfficeApp/DisplayName: no words in en-US",
  ],
  [
    "another language",
    'Locale="en-US" Value="Help"',
    'Locale="en-GB" Value="Help"',
    "Help.Label: no language of ours: en-GB",
  ],
  ["another default language", "<DefaultLocale>vi-VN<", "<DefaultLocale>en-US<", "DefaultLocale is en-US, not vi-VN"],
  [
    "a namespace that changes with the language",
    'DefaultValue="DIABAN" />',
    'DefaultValue="DIABAN"><bt:Override Locale="en-US" Value="AREAS" /></bt:String>',
    "Functions.Namespace: must be the same in every language",
  ],
  ["letters that are not composed", "Trợ giúp", "Trợ giúp".normalize("NFD"), "a letter is not composed (NFC)"],
  [
    "another namespace than the code's",
    'DefaultValue="DIABAN"',
    'DefaultValue="DIABANX"',
    "the functions' namespace is DIABANX, in the code DIABAN",
  ],
  [
    "seven buttons",
    /<Control xsi:type="Button" id="Diaban\.Help">(.*?)<\/Control>/s,
    ["H1", "H2", "H3", "H4"].map(oneMore).join(""),
    "7 buttons, at most 6",
  ],
  ["two buttons of one id", 'id="Diaban.Help"', 'id="Diaban.Check"', "control Diaban.Check stands twice"],
  ["a command without code", ">showHelp<", ">showHlep<", "no code behind the command showHlep"],
  ["code without a button", ">showHelp<", ">checkSheet<", "no button calls the command showHelp"],
  [
    "an action of the wrong kind",
    'xsi:type="ShowTaskpane"',
    'xsi:type="ExecuteFunction"',
    "Control/Action: ExecuteFunction with TaskpaneId,SourceLocation",
  ],
  ["an id that is no UUID", /<Id>.*?<\/Id>/, "<Id>diaban</Id>", "Id is no UUID"],
  [
    "another version than the package's",
    "<Version>0.1.0.0<",
    "<Version>0.2.0.0<",
    "Version is 0.2.0.0, the package's 0.1.0.0",
  ],
  [
    "more rights than needed",
    ">ReadWriteDocument<",
    ">ReadWriteMailbox<",
    "Permissions: ReadWriteDocument is the least that works",
  ],
  ["a runtime that ends with the pane", 'lifetime="long"', 'lifetime="short"', 'Runtime: lifetime is not "long"'],
  [
    "functions in a runtime of their own",
    /<Page>\s*<SourceLocation resid="Pane.Url" \/>/,
    '<Page><SourceLocation resid="Functions.Script.Url" />',
    "Page/SourceLocation: not the page of the shared runtime",
  ],
  [
    "another floor",
    'Name="ExcelApi" MinVersion="1.9"',
    'Name="ExcelApi" MinVersion="1.17"',
    '"ExcelApi":"1.17"}, the floor is',
  ],
  ["another program", '<Host Name="Workbook" />', '<Host Name="Document" />', "Hosts: Document, not Workbook"],
])("finds %s", (_what, from, to, said) => {
  expect(after(from, to)).toEqual(expect.arrayContaining([expect.stringContaining(said)]));
});

it("does not read what is not well-formed", () => {
  expect(() => parseXml("<OfficeApp><Id></OfficeApp>")).toThrow(/^not well-formed, line 1/);
  expect(() => parseXml("<a/><b/>")).toThrow();
});

describe("of the functions", () => {
  const vi = () => given.metadata.get("") as FunctionsMetadata;
  const en = () => given.metadata.get("en-US") as FunctionsMetadata;
  /** What is said when the English metadata, or the metadata of both languages, is changed. */
  const said = (change: (entry: FunctionEntry) => FunctionEntry, locales: readonly string[] = ["en-US"]) => {
    const changed = (of: FunctionsMetadata) => ({ ...of, functions: of.functions.map(change) });
    const metadata = new Map([
      ["", locales.includes("") ? changed(vi()) : vi()],
      ["en-US", locales.includes("en-US") ? changed(en()) : en()],
    ]);
    return checkManifest({ ...given, metadata });
  };

  it("finds a language without metadata", () => {
    expect(checkManifest({ ...given, metadata: new Map([["", vi()]]) })).toEqual([
      "no metadata of the functions in en-US",
    ]);
  });

  it("finds a function that one side does not know", () => {
    expect(checkManifest({ ...given, functionIds: [...given.functionIds, "NAMNAO"] })).toEqual([
      "function NAMNAO is not in the metadata",
    ]);
    expect(checkManifest({ ...given, functionIds: given.functionIds.filter((id) => id !== "DIEM") })).toEqual([
      "function DIEM is in the metadata only",
    ]);
  });

  it("finds a name that Excel would take for a cell, or that changes with the language", () => {
    const cellLike = said(
      (entry) => (entry.id === "DIEM" ? { ...entry, id: "CAP15", name: "CAP15" } : entry),
      ["", "en-US"],
    );
    expect(cellLike).toContain("function CAP15: not a name for a function: CAP15");
    const english = said((entry) => (entry.id === "DIEM" ? { ...entry, name: "POINTS" } : entry));
    expect(english).toContain("function DIEM: not a name for a function: POINTS");
  });

  it("finds what has no words or no help", () => {
    expect(said((entry) => ({ ...entry, description: "" }))).toContain("function DIEM: no description");
    expect(said((entry) => ({ ...entry, helpUrl: "https://localhost:3000/help.html" }))).toContain(
      "function DIEM: no address of its help",
    );
    const silent = said((entry) => ({
      ...entry,
      parameters: entry.parameters.map((parameter) => ({ ...parameter, description: "" })),
    }));
    expect(silent).toContain("function DIEM: no words for criteria");
  });

  it("finds types, order and options that differ between the languages", () => {
    const differs = "the metadata in en-US differs in more than words";
    const parameters = (change: (all: FunctionEntry["parameters"]) => FunctionEntry["parameters"]) =>
      said((entry) => ({ ...entry, parameters: change(entry.parameters) }));
    expect(parameters((all) => [...all].reverse())).toContain(differs);
    expect(parameters((all) => all.map((one) => ({ ...one, optional: true })))).toContain(differs);
    expect(parameters((all) => all.map((one) => ({ ...one, type: "string" })))).toContain(differs);
  });

  it("finds that error cells would not come in", () => {
    const metadata = new Map([
      ["", { ...vi(), allowErrorForDataTypeAny: false }],
      ["en-US", en()],
    ]);
    expect(checkManifest({ ...given, metadata })).toEqual([
      "allowErrorForDataTypeAny is missing: error cells would not reach a function",
    ]);
  });
});
