import { parseUnitName } from "../../../core/register/unit-name.ts";

describe("a written unit name is taken apart", () => {
  it.each([
    ["Phường Trảng Dài", "Phường", "trảng dài"],
    ["PHƯỜNG TRẢNG DÀI", "Phường", "trảng dài"],
    ["phường  trảng dài", "Phường", "trảng dài"],
    ["P.Trảng Dài", "Phường", "trảng dài"],
    ["P. Trảng Dài", "Phường", "trảng dài"],
    ["p.trảng dài", "Phường", "trảng dài"],
    ["P Trảng Dài", "Phường", "trảng dài"],
    ["PTrảng Dài", "Phường", "trảng dài"],
    ["F. Trảng Dài", "Phường", "trảng dài"],
    ["Xã Hiệp Hoà", "Xã", "hiệp hòa"],
    ["X. Hiệp Hòa", "Xã", "hiệp hòa"],
    ["X Hiệp Hòa", "Xã", "hiệp hòa"],
    ["x.Hiệp Hòa", "Xã", "hiệp hòa"],
    ["Xã: Hiệp Hòa", "Xã", "hiệp hòa"],
    ["Thị trấn Tân Phú", "Thị trấn", "tân phú"],
    ["THỊ TRẤN TÂN PHÚ", "Thị trấn", "tân phú"],
    ["TT. Tân Phú", "Thị trấn", "tân phú"],
    ["TT.Tân Phú", "Thị trấn", "tân phú"],
    ["TT Tân Phú", "Thị trấn", "tân phú"],
    ["tt tân phú", "Thị trấn", "tân phú"],
    ["T.T. Tân Phú", "Thị trấn", "tân phú"],
    ["Đặc khu Phú Quốc", "Đặc khu", "phú quốc"],
    ["ĐK. Phú Quốc", "Đặc khu", "phú quốc"],
    ["Trảng Dài", null, "trảng dài"],
    ["Phường Trảng Dài".normalize("NFD"), "Phường", "trảng dài"],
  ])("%s", (text, type, name) => expect(parseUnitName(text)).toEqual({ type, name }));

  it.each(["Phường 1", "P1", "P.1", "P.01", "Phường 01", "P 01", "phường 1", "F1", "Phường  1."])(
    "%s is the ward named 1",
    (text) => expect(parseUnitName(text)).toEqual({ type: "Phường", name: "1" }),
  );

  it.each([
    ["1. Xã Bình Lộc", "Xã", "bình lộc"],
    ["12) Bàu Sen", null, "bàu sen"],
    ["- P. Xuân An", "Phường", "xuân an"],
    ["3. 30/4", null, "3. 30/4"],
  ])("%s stands in a list: its mark is no part of the name", (text, type, name) =>
    expect(parseUnitName(text)).toEqual({ type, name }),
  );

  it("keeps numbers that belong to a name, without their leading zeros", () => {
    expect(parseUnitName("xã Hố Nai 03").name).toBe("hố nai 3");
    expect(parseUnitName("Lộ 25").name).toBe("lộ 25");
    expect(parseUnitName("Đường 10").name).toBe("đường 10");
  });

  it.each([
    ["Xa Lý", "xa lý"],
    ["Xa Dung", "xa dung"],
    ["Phú Lý", "phú lý"],
    ["PHÚ LÝ", "phú lý"],
    ["PHú Lý", "phú lý"],
    ["Phố Lu", "phố lu"],
    ["Thị Cầu", "thị cầu"],
    ["Thanh Bình", "thanh bình"],
    ["TT", "tt"],
    ["Xã", "xã"],
    ["N.T Phong Hải", "n.t phong hải"],
    ["", ""],
  ])("%s has no type in front", (text, name) => expect(parseUnitName(text)).toEqual({ type: null, name }));

  it("takes one type off, not two: the ward Phường Đúc", () => {
    expect(parseUnitName("Phường Phường Đúc")).toEqual({ type: "Phường", name: "phường đúc" });
  });

  it.each([
    ["xã H' Neng", "xã H'Neng"],
    ["xã K’ Dang", "xã K'Dang"],
    ["P. Văn Miếu – Quốc Tử Giám", "P. Văn Miếu-Quốc Tử Giám"],
  ])("%s and %s are one name", (one, other) => expect(parseUnitName(one)).toEqual(parseUnitName(other)));
});
