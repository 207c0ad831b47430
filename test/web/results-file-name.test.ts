import { resultsFileName } from "../../web/save/results-file-name.ts";

describe("resultsFileName", () => {
  const of = (name: string | null, year: number | null) => ({
    district: name === null ? null : { code: "1", name },
    year,
  });

  it.each([
    [of("Thành phố Biên Hòa", 2018), "x.xlsx", "ket-qua-bien-hoa-2018.xlsx"],
    [of("Huyện Định Quán", null), "x.xlsx", "ket-qua-dinh-quan.xlsx"],
    [of(null, 2018), "Rà soát đợt 1.xlsx", "ket-qua-ra-soat-dot-1.xlsx"],
    [null, "../etc/passwd.xlsx", "ket-qua-etc-passwd.xlsx"],
    [null, "", "ket-qua.xlsx"],
    [null, "表.xlsx", "ket-qua.xlsx"],
  ])("names results of %p in %p %p", (sheet, file, expected) => {
    expect(resultsFileName(sheet, file)).toBe(expected);
  });
});
