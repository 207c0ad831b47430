import * as fc from "fast-check";
import { BadXml, XmlReader } from "../../../../files/read/xml/xml-reader.ts";

/** What a reader hears, neighbouring pieces of text joined. */
function hear(...pieces: string[]): string[] {
  const heard: string[] = [];
  let text = "";
  const flush = (): void => {
    if (text !== "") heard.push(JSON.stringify(text));
    text = "";
  };
  const reader = new XmlReader({
    open(tag) {
      flush();
      heard.push(`<${tag.name} ${tag.get("r") ?? "-"} ${tag.get("id") ?? "-"}>`);
    },
    text: (piece) => void (text += piece),
    close(name) {
      flush();
      heard.push(`</${name}>`);
    },
  });
  for (const piece of pieces) reader.write(piece);
  reader.end();
  return heard;
}

const part = `<?xml version="1.0"?><!-- a > b --><x:a x:id='1' r = "a&gt;'b'>"><b/>một &amp; hai &#273;<![CDATA[<c> & ]] >]]></x:a >\n`;
const heard = ["<a a>'b'> 1>", "<b - ->", "</b>", '"một & hai đ<c> & ]] >"', "</a>"];

describe("the reader of XML", () => {
  it("tells tags without prefix, their attributes and the text between them", () => {
    expect(hear(part)).toEqual(heard);
  });

  it("hears the same however the part is cut into pieces", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: part.length }), { maxLength: 12 }), (cuts) => {
        const places = [0, ...cuts.sort((a, b) => a - b), part.length];
        expect(hear(...places.slice(1).map((end, index) => part.slice(places[index], end)))).toEqual(heard);
      }),
    );
  });

  it("prefers the attribute without prefix", () => {
    expect(hear('<a r:id="2" id="1"/>')).toEqual(["<a - 1>", "</a>"]);
  });

  it.each([
    ["an element left open", "<a><b></b>"],
    ["a closing tag out of place", "<a><b></a></b>"],
    ["a closing tag too many", "<a></a></b>"],
    ["a name that only begins alike", "<a></ab>"],
    ["two roots", "<a/><b/>"],
    ["text outside", "<a/>x"],
    ["nothing", ""],
    ["a document type", '<!DOCTYPE a [<!ENTITY x "y">]><a/>'],
    ["a tag left open", "<a><b"],
    ["a comment left open", "<a><!-- </a>"],
    ["elements nested too deep", "<a>".repeat(65) + "</a>".repeat(65)],
  ])("refuses %s", (_name, text) => {
    expect(() => hear(text)).toThrow(BadXml);
  });

  it("leaves a reference alone that XML does not know", () => {
    expect(hear("<a>&x; &#0; &#x110000; &</a>")).toEqual(["<a - ->", '"&x; &#0; &#x110000; &"', "</a>"]);
  });
});
