import { secondLocale } from "../../../addin/functions/metadata.ts";
import type { Given } from "./given.ts";
import { allElements, elementsAt, type XmlElement } from "./xml.ts";

const defaultLocale = "vi-VN";

/** The most characters that Office shows, by the end of the path. */
const longest: Readonly<Record<string, number>> = {
  ProviderName: 125,
  DisplayName: 125,
  "OfficeApp/Description": 250,
  "bt:ShortStrings/bt:String": 125,
  "bt:LongStrings/bt:String": 250,
};

/** Texts that are the same in every language. */
const oneForAll: ReadonlySet<string> = new Set(["Functions.Namespace"]);

/** Every text in both languages, no longer than Office shows, composed as keyboards type it. */
export function words({ text, root }: Given): readonly string[] {
  const locale = elementsAt(root, "DefaultLocale")[0]?.text.trim();
  return [
    ...(locale === defaultLocale ? [] : [`DefaultLocale is ${locale}, not ${defaultLocale}`]),
    ...(text === text.normalize("NFC") ? [] : ["a letter is not composed (NFC)"]),
    ...allElements(root).flatMap((element) => [...tooLong(element), ...untranslated(element)]),
  ];
}

function tooLong(element: XmlElement): string[] {
  const limit = Object.entries(longest).find(([end]) => element.path.endsWith(end))?.[1];
  if (limit === undefined) return [];
  const said = [
    element.text,
    element.attributes["DefaultValue"],
    ...element.children.map((one) => one.attributes["Value"]),
  ];
  return said.flatMap((one = "") =>
    [...one].length > limit
      ? [`${elementName(element)}: ${[...one].length} characters, at most ${limit}: «${one}»`]
      : [],
  );
}

function untranslated(element: XmlElement): string[] {
  const overrides = element.children.filter(({ name }) => name.endsWith("Override"));
  const wrong = overrides.filter(({ attributes }) => attributes["Locale"] !== secondLocale);
  const isText = /(?:DisplayName|OfficeApp\/Description|bt:String)$/.test(element.path);
  const isForAll = oneForAll.has(element.attributes["id"] ?? "");
  return [
    ...wrong.map(({ attributes }) => `${elementName(element)}: no language of ours: ${attributes["Locale"]}`),
    ...(isText && !isForAll && overrides.length === 0 ? [`${elementName(element)}: no words in ${secondLocale}`] : []),
    ...(isForAll && overrides.length > 0 ? [`${elementName(element)}: must be the same in every language`] : []),
  ];
}

function elementName({ path, attributes }: XmlElement): string {
  return attributes["id"] ?? path;
}
