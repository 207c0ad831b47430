import { eventOfLabel, readEvents, statedCounts } from "../../../../core/sheet/ledger/ledger-words.ts";

describe("the events of a cell", () => {
  it.each<[string, readonly string[]]>([
    ["Đề xuất", ["proposed"]],
    ["PHÊ DUYỆT", ["approved"]],
    ["Được lựa chọn", ["approved"]],
    ["Chuyển tiếp", ["carriedOver"]],
    ["Đạt", ["met"]],
    ["đạt.", ["met"]],
    ["Chuyển hoá thành công", ["met"]],
    ["Không đạt", ["notMet"]],
    ["Chưa đạt", ["notMet"]],
    ["Theo dõi", ["monitored"]],
    ["Tái phức tạp", ["relapsed"]],
    ["Đưa ra khỏi diện", ["left"]],
    ["Phê duyệt; Đạt", ["approved", "met"]],
    ["Phê duyệt, không đạt", ["approved", "notMet"]],
    ["Phê duyệt / Đạt", ["approved", "met"]],
    ["Phê duyệt - Đạt", ["approved", "met"]],
    ["Đạt và đưa ra khỏi diện", ["met", "left"]],
    ["Chuyển tiếp\nĐạt", ["carriedOver", "met"]],
    ["- Đạt", ["met"]],
    ["-", []],
    ["…", []],
    ["", []],
  ])("«%s»", (text, events) => expect(readEvents(text)).toEqual({ events, date: null, unread: [] }));

  it("with a day in brackets", () => {
    expect(readEvents("Đạt (15/11/2018)")).toEqual({ events: ["met"], date: "2018-11-15", unread: [] });
    expect(readEvents("Đạt (loại A)")).toEqual({ events: ["met"], date: null, unread: [] });
  });

  it.each(["x", "đã xong", "không", "1", "đạt 85%"])("«%s» says none, and is handed back", (text) => {
    expect(readEvents(text)).toEqual({ events: [], date: null, unread: [text] });
  });

  it("keeps what it can read of a cell", () => {
    expect(readEvents("Phê duyệt; tốt")).toEqual({ events: ["approved"], date: null, unread: ["tốt"] });
  });
});

describe("numbers that a sheet states itself", () => {
  it.each<[string, readonly (readonly [string, number])[]]>([
    ["Đạt: 9", [["met", 9]]],
    [
      "Phê duyệt: 17; Đạt: 9; Không đạt: 8",
      [
        ["approved", 17],
        ["met", 9],
        ["notMet", 8],
      ],
    ],
    ["Không đạt 8", [["notMet", 8]]],
    ["9 đạt", [["met", 9]]],
    [
      "9 địa bàn đạt, 8 không đạt",
      [
        ["met", 9],
        ["notMet", 8],
      ],
    ],
    ["Đạt (15/11/2018)", []],
    ["đạt 15/11/2018", []],
    ["Tổng cộng", []],
  ])("«%s»", (text, counts) => expect(statedCounts(text)).toEqual(counts));

  it.each([
    ["Tổng số đạt", "met"],
    ["Số địa bàn không đạt", "notMet"],
    ["Tổng cộng", null],
    ["Đạt và không đạt", null],
  ])("the label «%s» is about %s", (label, event) => expect(eventOfLabel(label)).toBe(event));
});
