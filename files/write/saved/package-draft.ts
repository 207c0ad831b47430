import { recogniseFile } from "../../read/guard.ts";
import { fileLimits } from "../../read/limits.ts";
import { resolveTarget } from "../../read/xlsx/relationships.ts";
import { decodeReferences } from "../../read/xml/xml-tag.ts";
import { packedBytes, type ZipPart } from "../../read/zip/directory.ts";
import { PartText } from "../../read/zip/package.ts";
import { unpack } from "../../read/zip/unpack.ts";
import { attributesOf, childrenOf, openTag, plainMarkup, rootOf } from "./xml-spans.ts";
import { packText, zipArchive } from "./zip-archive.ts";

/** A pointer from one part to another. */
interface PartLink {
  readonly id: string;
  /** The last word of its type. */
  readonly kind: string;
  readonly path: string;
}

const contentTypes = "[Content_Types].xml";
const relationshipsOf = (path: string) => path.replace(/([^/]*)$/, "_rels/$1.rels");

/** The parts of an opened workbook file; those that are changed are packed anew, the others are carried along as they are. */
export class PackageDraft {
  private readonly changed = new Map<string, { readonly path: string; readonly text: string }>();
  private readonly removed = new Set<string>();

  private constructor(
    private readonly bytes: Uint8Array,
    private readonly parts: ReadonlyMap<string, ZipPart>,
  ) {}

  /** @returns null where the bytes are no .xlsx file */
  static open(bytes: Uint8Array): PackageDraft | null {
    const file = recogniseFile(bytes, fileLimits);
    return file.kind === "xlsx" ? new PackageDraft(bytes, file.parts) : null;
  }

  static empty(): PackageDraft {
    return new PackageDraft(new Uint8Array(), new Map());
  }

  has(path: string): boolean {
    const key = path.toLowerCase();
    return this.changed.has(key) || (this.parts.has(key) && !this.removed.has(key));
  }

  /** Its markup. @throws where there is no such part */
  async text(path: string): Promise<string> {
    const key = path.toLowerCase();
    const known = this.changed.get(key);
    if (known) return known.text;
    const part = this.parts.get(key);
    if (!part) throw new Error(`no part ${path}`);
    const decoder = new PartText();
    const pieces: string[] = [];
    for await (const piece of unpack(this.bytes, part, { left: fileLimits.totalBytes }))
      pieces.push(decoder.decode(piece));
    pieces.push(decoder.decode());
    return plainMarkup(pieces.join(""));
  }

  set(path: string, text: string): void {
    const key = path.toLowerCase();
    this.removed.delete(key);
    this.changed.set(key, { path: this.parts.get(key)?.path ?? path, text });
  }

  remove(path: string): void {
    this.changed.delete(path.toLowerCase());
    this.removed.add(path.toLowerCase());
  }

  /** What a part points to inside the package; the package itself is "". */
  async links(path: string): Promise<PartLink[]> {
    const rels = relationshipsOf(path);
    if (!this.has(rels)) return [];
    const source = await this.text(rels);
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    return childrenOf(source, rootOf(source)).flatMap((span) => {
      const attributes = attributesOf(source, span);
      if (attributes.get("TargetMode") === "External") return [];
      const kind = attributes.get("Type")?.replace(/^.*\//, "") ?? "";
      const target = decodeReferences(attributes.get("Target") ?? "");
      return [{ id: attributes.get("Id") ?? "", kind, path: resolveTarget(folder, target) }];
    });
  }

  /** Answers the id of the new pointer. */
  async addLink(path: string, type: string, target: string): Promise<string> {
    const rels = relationshipsOf(path);
    const source = this.has(rels)
      ? await this.text(rels)
      : `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
    const root = rootOf(source);
    const used = new Set(childrenOf(source, root).map((span) => attributesOf(source, span).get("Id")));
    let number = used.size + 1;
    while (used.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    const link = openTag(
      "Relationship",
      [
        ["Id", id],
        ["Type", type],
        ["Target", target],
      ],
      true,
    );
    const open =
      root.close > root.inner || source[root.inner - 2] !== "/"
        ? source
        : source.replace(/\/>\s*$/, "></Relationships>");
    this.set(
      rels,
      open.replace(/<\/[^<]*>\s*$/, (closing) => link + closing),
    );
    return id;
  }

  async removeLinks(path: string, isUnwanted: (link: PartLink) => boolean): Promise<void> {
    const unwanted = (await this.links(path)).filter(isUnwanted).map(({ id }) => id);
    if (unwanted.length === 0) return;
    const rels = relationshipsOf(path);
    const source = await this.text(rels);
    const lost = childrenOf(source, rootOf(source)).filter((span) =>
      unwanted.includes(attributesOf(source, span).get("Id") ?? ""),
    );
    this.set(
      rels,
      lost.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), source),
    );
  }

  /** Says of which type parts are; one that no longer exists is named no more. */
  async setTypes(types: ReadonlyMap<string, string>): Promise<void> {
    const source = await this.text(contentTypes);
    const root = rootOf(source);
    const kept = childrenOf(source, root).flatMap((span) => {
      const part = attributesOf(source, span).get("PartName");
      const path = part === undefined ? null : resolveTarget("", decodeReferences(part));
      const isGone = path !== null && (!this.has(path) || types.has(path));
      return isGone ? [] : [source.slice(span.start, span.end)];
    });
    const added = [...types].map(([path, type]) =>
      openTag(
        "Override",
        [
          ["PartName", `/${path}`],
          ["ContentType", type],
        ],
        true,
      ),
    );
    const opening = source.slice(root.start, root.inner).replace(/\/>$/, ">");
    this.set(contentTypes, `${opening}${[...kept, ...added].join("")}</Types>`);
  }

  /** Removes the parts to which nothing points any more. */
  async sweep(): Promise<void> {
    const reached = new Set([contentTypes.toLowerCase()]);
    const due = [""];
    for (let path = due.pop(); path !== undefined; path = due.pop()) {
      reached.add(relationshipsOf(path).toLowerCase());
      for (const link of await this.links(path)) {
        const key = link.path.toLowerCase();
        if (!reached.has(key)) due.push(link.path);
        reached.add(key);
      }
    }
    for (const key of [...this.parts.keys(), ...this.changed.keys()]) if (!reached.has(key)) this.remove(key);
  }

  async pack(): Promise<Uint8Array> {
    const carried = [...this.parts].filter(([key]) => !this.removed.has(key));
    const added = [...this.changed].filter(([key]) => !this.parts.has(key));
    // Programs look for the types first.
    const keys = [...carried, ...added].map(([key]) => key).sort((one, other) => rankOf(one) - rankOf(other));
    const packed = [];
    for (const key of keys) {
      const changed = this.changed.get(key);
      const part = this.parts.get(key);
      if (changed) packed.push(await packText(changed.path, declaration + changed.text));
      else if (part) {
        const { path, deflated: isDeflated, size, crc } = part;
        packed.push({ path, isDeflated, size, crc, packed: packedBytes(this.bytes, part) });
      }
    }
    return zipArchive(packed);
  }
}

const declaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const rankOf = (key: string) => (key === contentTypes.toLowerCase() ? 0 : 1);
