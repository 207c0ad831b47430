import fc from "fast-check";
import { foldText } from "../../../core/register/fold.ts";
import { tidyText } from "../../../core/register/tidy.ts";

describe("tidying changes only what no reader sees", () => {
  it.each([
    ["Phường\u00a0 Trảng Dài ", "Phường Trảng Dài"],
    ["Trảng  Dài", "Trảng Dài"],
    ["Trảng Dài".normalize("NFD"), "Trảng Dài"],
    ["Trảng\u200bDài", "TrảngDài"],
    ["\tTrảng\tDài", "Trảng Dài"],
    ["Số vụ \r\n ma túy", "Số vụ\nma túy"],
    ["Số vụ\nma túy", "Số vụ\nma túy"],
    ["Trảng Dài", "Trảng Dài"],
    ["", ""],
  ])("%j becomes %j", (text, tidy) => expect(tidyText(text)).toBe(tidy));

  it.each(["Hoà An", "Hòa An", "Ea H’leo", "Thuỷ"])("leaves %s as it is written", (text) =>
    expect(tidyText(text)).toBe(text),
  );

  it("tidies once for all, and never changes what a text folds to", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(tidyText(tidyText(text))).toBe(tidyText(text));
        expect(foldText(tidyText(text))).toBe(foldText(text));
      }),
    );
  });
});
