import { CompoundFile } from "../../files/read/xls/compound-file.ts";
import { compoundFile } from "../files/xls-builder.ts";
import { partsOf } from "../files/xlsx-parts.ts";
import { buildZip } from "../files/zip-builder.ts";
import type { Chance } from "./chance.ts";
import { dictionary } from "./dictionary.ts";

/** A valid file taken apart once, and put together changed. */
export type Mutator = (chance: Chance) => Uint8Array;

const tag = /<[^>]{1,400}>/g;

/** The parts of an .xlsx or .ods file with one to four changes among their tags, values and texts. */
export async function archiveMutator(bytes: Uint8Array): Promise<Mutator> {
  const parts = [...(await partsOf(bytes))].map(([path, content]) => ({ path, content }));
  const readable = parts.filter(({ path }) => /\.(?:xml|rels)$/.test(path));
  return (chance) => {
    const changed = new Map<string, string>();
    for (let count = 1 + chance.below(4); count > 0; count -= 1) {
      const { path, content } = chance.oneOf(readable);
      changed.set(path, mutatedXml(changed.get(path) ?? content, chance));
    }
    return buildZip(parts.map(({ path, content }) => ({ path, content: changed.get(path) ?? content })));
  };
}

function mutatedXml(text: string, chance: Chance): string {
  const tags = [...text.matchAll(tag)];
  if (tags.length === 0) return text;
  const match = chance.oneOf(tags);
  const [whole] = match;
  const end = match.index + whole.length;
  const put = (piece: string) => text.slice(0, match.index) + piece + text.slice(end);
  const word = escaped(chance.oneOf(dictionary));
  switch (chance.below(7)) {
    case 0:
      return put("");
    case 1:
      return put(whole + whole);
    case 2:
      return put(whole.replace(/"[^"]*"/, () => `"${word}"`));
    case 3:
      return put(whole.replace(/\d+/, (digits) => String(Number(digits) + chance.below(5) - 2)));
    case 4:
      return text.slice(0, end) + text.slice(end).replace(/>([^<]+)</, () => `>${word}<`);
    case 5:
      return put(chance.oneOf(tags)[0]);
    default:
      return put(whole + chance.oneOf(tags)[0] + word);
  }
}

function escaped(text: string): string {
  // Every other dictionary word stays as it is, so that what is no XML is tried too.
  return text.length % 2 === 0 ? text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;") : text;
}

/** The records of an .xls file: left out, doubled, moved, with other bytes or other words. */
export function recordMutator(bytes: Uint8Array): Mutator {
  const stream = Buffer.from(new CompoundFile(bytes).stream("Workbook") ?? []);
  const starts: number[] = [];
  for (let at = 0; at + 4 <= stream.length; at += 4 + stream.readUInt16LE(at + 2)) starts.push(at);
  return (chance) => {
    const pieces = starts.map((start, index) => stream.subarray(start, starts[index + 1] ?? stream.length));
    for (let count = 1 + chance.below(4); count > 0; count -= 1) {
      const at = chance.below(pieces.length);
      const piece = Buffer.from(pieces[at] ?? []);
      if (piece.length < 4) continue;
      const kind = chance.below(6);
      if (kind === 0) pieces[at] = Buffer.alloc(0);
      else if (kind === 1) pieces[at] = Buffer.concat([piece, piece]);
      else if (kind === 2) pieces[at] = pieces[chance.below(pieces.length)] ?? piece;
      else if (kind === 3)
        piece.writeUInt16LE(
          chance.oneOf([0, 1, 0xff, 0x7fff, 0xffff, chance.below(65_536)]),
          chance.below(piece.length - 1),
        );
      else if (kind === 4)
        piece.write(chance.oneOf(dictionary).slice(0, 60), 4 + chance.below(Math.max(1, piece.length - 4)), "utf16le");
      else piece[chance.below(piece.length)] = chance.below(256);
      if (kind > 2) pieces[at] = piece;
    }
    return compoundFile("Workbook", Buffer.concat(pieces));
  };
}

/** A plan as its file holds it, with values replaced, left out or moved. */
export function mutatedPlan(plan: unknown, chance: Chance): unknown {
  const copy: unknown = structuredClone(plan);
  for (let count = 1 + chance.below(3); count > 0; count -= 1) {
    let place = copy as Record<string, unknown>;
    for (;;) {
      const key = chance.oneOf(Object.keys(place));
      const part = place[key];
      if (typeof part === "object" && part !== null && Object.keys(part).length > 0 && chance.below(4) > 0) {
        place = part as Record<string, unknown>;
        continue;
      }
      if (chance.below(4) === 0) Reflect.deleteProperty(place, key);
      else
        place[key] = chance.oneOf<unknown>([
          null,
          -1,
          0,
          1e21,
          0.5,
          true,
          [],
          {},
          [place[key]],
          chance.oneOf(dictionary),
        ]);
      break;
    }
  }
  return copy;
}
