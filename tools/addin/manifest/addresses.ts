import { iconSizes, pngSize } from "../icons.ts";
import type { Given } from "./given.ts";
import { allElements, elementsAt, type XmlElement } from "./xml.ts";

const longestAddress = 2048;

/** Without these Office shows no ribbon at all. */
const requiredSizes = ["16", "32", "80"];

/** Sizes of the two icons that stand in the list of add-ins. */
const listIcons = { IconUrl: 32, HighResolutionIconUrl: 64 } as const;

/** Every address is https, of one server, and something is served there. */
export function addresses({ root, served }: Given): readonly string[] {
  const all = allElements(root).flatMap(addressesOf);
  const servers = new Set(all.map(({ address }) => (URL.canParse(address) ? new URL(address).origin : address)));
  return [
    ...all.flatMap(({ address, path }) => {
      if (!address.startsWith("https://") || !URL.canParse(address))
        return [`${path}: not an https address: ${address}`];
      if (address.length > longestAddress) return [`${path}: longer than ${longestAddress} characters: ${address}`];
      return served(address) ? [] : [`${path}: nothing is served at ${address}`];
    }),
    ...(servers.size > 1 ? [`more than one server: ${[...servers].join(", ")}`] : []),
  ];
}

/** Every icon in the sizes that Office needs, each file of the size that it is named for. */
export function icons(given: Given): readonly string[] {
  const { root } = given;
  const inRibbon = elementsAt(root, "Icon").flatMap(({ path, children }) => {
    const sizes = children.map(({ attributes }) => attributes["size"] ?? "");
    return [
      ...requiredSizes.filter((size) => !sizes.includes(size)).map((size) => `${path}: size ${size} is missing`),
      ...sizes
        .filter((size) => !iconSizes.some((known) => String(known) === size))
        .map((size) => `${path}: no such size: ${size}`),
      ...children.flatMap(({ attributes: { size, resid } }) => {
        const image = elementsAt(root, "bt:Images/bt:Image").find(({ attributes }) => attributes["id"] === resid);
        return wrongIcon(given, image?.attributes["DefaultValue"], Number(size));
      }),
    ];
  });
  const inList = Object.entries(listIcons).flatMap(([name, size]) =>
    elementsAt(root, `OfficeApp/${name}`).flatMap(({ attributes }) =>
      wrongIcon(given, attributes["DefaultValue"], size),
    ),
  );
  return [...new Set([...inRibbon, ...inList])];
}

/** A missing file is told by `addresses`. */
function wrongIcon({ served }: Given, address: string | undefined, wanted: number): string[] {
  const bytes = address === undefined ? null : served(address);
  if (address === undefined || !bytes) return [];
  const size = pngSize(bytes);
  if (!size) return [`${address}: not a PNG`];
  return size[0] === wanted && size[1] === wanted
    ? []
    : [`${address}: ${size.join(" × ")} pixels, not ${wanted} × ${wanted}`];
}

function addressesOf({ name, path, attributes }: XmlElement): { readonly address: string; readonly path: string }[] {
  const isAddress = /(?:Url|Image|SourceLocation|AppDomain)(?:\/(?:bt:)?Override)?$/.test(path);
  const value = name.endsWith("Override") ? attributes["Value"] : attributes["DefaultValue"];
  return isAddress && value !== undefined ? [{ address: value, path }] : [];
}
