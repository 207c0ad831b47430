import { screen, waitFor, within } from "@testing-library/react";
import { PointerEventsCheckLevel, userEvent } from "@testing-library/user-event";
import { readSettings } from "../../../../core/sheet/managed/settings.ts";
import { reviewWorkbook } from "../given.ts";
import { memoryWorkbook, sheetOf } from "../memory-workbook.ts";
import { show, open, openWith, button, freeze } from "./open-app.tsx";

describe("on opening", () => {
  it("checks by itself, says what it understood and what it found", async () => {
    const { assessed } = await open();
    expect(screen.getByText("TP. Biên Hòa")).toBeTruthy();
    expect(button(/Trang tính «Rà soát 2018» · 30 đơn vị.*Tiêu đề dòng 4 · 27\/27 tiêu chí/)).toBeTruthy();
    expect(button("1 lỗi")).toBeTruthy();
    expect(button("2 cảnh báo")).toBeTruthy();
    expect(screen.getByText("Đã kiểm tra: 1 lỗi, 2 cảnh báo.")).toBeTruthy();
    expect(assessed).toHaveLength(1);
  });

  it("says that nothing was found where nothing is", async () => {
    const [table] = reviewWorkbook(4).tables;
    if (!table) throw new Error("no sheet");
    // Figures in every row: no column's level rests on a handful of values.
    const rows = table.rows.map((cells, row) => cells.map((one) => (typeof one === "number" ? 34 - row : one)));
    const { user } = await openWith(memoryWorkbook({ tables: [{ ...table, rows }] }));
    await freeze(user);
    await screen.findByText("Không phát hiện lỗi.");
    expect(screen.getByText("Đã kiểm tra: 0 lỗi, 0 cảnh báo.")).toBeTruthy();
  });

  it("shows the way on where there is no table", async () => {
    const { user } = await openWith(memoryWorkbook({ tables: [sheetOf("Trang tính 1", [["Xin chào"]])] }));
    await screen.findByText("Không thấy bảng rà soát trong sổ này.");
    expect(screen.queryByText("Không phát hiện lỗi.")).toBeNull();
    await user.click(button("Chọn bảng rà soát"));
    await screen.findByRole("dialog", { name: "Cách đọc bảng" });
  });

  it("says what happened, what is unchanged and what to do when the workbook cannot be read", async () => {
    const workbook = memoryWorkbook(reviewWorkbook());
    workbook.fail("read", new Error("no channel"));
    const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });
    show(workbook);
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("Không kiểm tra được bảng.Sổ của bạn không thay đổi. Xin thử lại");
    await user.click(within(alert).getByRole("button", { name: "Sao chép chi tiết" }));
    expect(await navigator.clipboard.readText()).toContain("no channel");
    await user.click(within(alert).getByRole("button", { name: "Thử lại" }));
    await screen.findByRole("tablist");
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

describe("columns that are asked about", () => {
  const rows = [
    ["RÀ SOÁT NĂM 2018"],
    ["Tên đơn vị", "a1", "a2", "a3", "Đối tượng sưu tra", "Không có khiếu kiện"],
    ["Phường Tam Hiệp", 1, 2, 3, 4, "x"],
  ];
  const asked = () => screen.getByRole("region", { name: "Cột cần xác nhận" });
  const inCard = (name: string) => within(asked()).getByRole("button", { name });

  it("are answered one by one with one press, taken back, and remembered together", async () => {
    const workbook = memoryWorkbook({ tables: [sheetOf("Rà soát", rows)] });
    const { user } = await openWith(workbook);
    await screen.findByText("Còn 2 cột cần xác nhận");
    expect(within(asked()).getByText("Cột E «Đối tượng sưu tra» là cột nào?")).toBeTruthy();
    expect(within(asked()).getByText("Trong cột: 4")).toBeTruthy();
    await user.click(button("Xác nhận cột"));
    expect(document.activeElement).toBe(inCard("a5 «Sưu tra hình sự»"));
    await user.click(inCard("b3 «Sưu tra ma túy»"));
    await within(asked()).findByText("Cột F «Không có khiếu kiện» là cột nào?");
    await user.click(inCard("Hoàn tác"));
    await within(asked()).findByText("Còn 2 cột cần xác nhận");
    await user.click(inCard("b3 «Sưu tra ma túy»"));
    await within(asked()).findByText("Còn 1 cột cần xác nhận");
    await user.selectOptions(within(asked()).getByLabelText("Cột khác…"), "Không đọc");
    await within(asked()).findByText(/^Nhớ 2 câu trả lời trong sổ/);
    await user.click(inCard("Nhớ"));
    await waitFor(() => expect(screen.queryByRole("region", { name: "Cột cần xác nhận" })).toBeNull());
    const settings = readSettings(workbook.content());
    expect(settings.columns).toEqual([
      { sheet: "Rà soát", column: "E", heading: "Đối tượng sưu tra", use: "b3" },
      { sheet: "Rà soát", column: "F", heading: "Không có khiếu kiện", use: null },
    ]);
    expect(button("Chọn cột «Phê duyệt»…")).toBeTruthy();
  });

  it("ask which row is the header where none was recognised, and remember it", async () => {
    const [title] = rows;
    const numbered = [title ?? [], ["Tên đơn vị", "K1", "K2"], ["Phường Tam Hiệp", 1, 2]];
    const workbook = memoryWorkbook({ tables: [sheetOf("Rà soát", numbered)] });
    const { user } = await openWith(workbook);
    await user.click(await screen.findByRole("button", { name: "Dòng 2: Tên đơn vị · K1 · K2" }));
    await within(asked()).findByText("Còn 2 cột cần xác nhận");
    for (const letter of ["B", "C"]) {
      await within(asked()).findByText(new RegExp(`^Cột ${letter} `));
      await user.click(inCard("Không"));
    }
    await user.click(await within(asked()).findByRole("button", { name: "Nhớ" }));
    await waitFor(() => expect(readSettings(workbook.content())).toMatchObject({ sheet: "Rà soát", headerRow: 2 }));
  });

  it("lets the user say that nobody is carried over, and remembers it", async () => {
    const list = [
      ["RÀ SOÁT NĂM 2018"],
      ["Tên đơn vị", "a1", "a2", "a3", "Phê duyệt"],
      ["Phường Tam Hiệp", 1, 2, 3, "x"],
    ];
    const workbook = memoryWorkbook({ tables: [sheetOf("Rà soát", list)] });
    const { user, assessed } = await openWith(workbook);
    expect(button("Chọn cột «Chuyển tiếp»…")).toBeTruthy();
    expect(assessed.at(-1)?.selection?.capUse.carriedOver).toBeNull();
    await user.click(button("Không có địa bàn chuyển tiếp"));
    await within(asked()).findByText(/^Nhớ 1 câu trả lời trong sổ/);
    expect(assessed.at(-1)?.selection?.capUse.carriedOver).toBe(0);
    await user.click(inCard("Nhớ"));
    await waitFor(() => expect(readSettings(workbook.content()).noCarriedOver).toBe(true));
  });
});

describe("correcting the reading", () => {
  it("reads a column as something else at once, and goes back to automatic", async () => {
    const { user } = await open({}, 4);
    await user.click(button(/Trang tính «Rà soát 2018»/));
    const panel = await screen.findByRole("dialog");
    const [read] = within(panel).getAllByRole("button", { name: /^Cột đã nhận/ });
    if (!read) throw new Error("no column was recognised");
    await user.click(read);
    await user.selectOptions(within(panel).getByLabelText(/Cột E:/), "Không đọc");
    await within(panel).findByText("Tiêu chí chưa có cột (1)");
    await user.click(within(panel).getByRole("button", { name: "Trả về tự nhận" }));
    await waitFor(() => expect(within(panel).queryByText(/Tiêu chí chưa có cột/)).toBeNull());
    await user.click(within(panel).getByRole("button", { name: "Xong" }));
    expect(button(/27\/27 tiêu chí/)).toBeTruthy();
  });

  it("takes another year, and only when it is typed to the end", async () => {
    const { user, assessed } = await open({}, 4);
    await user.click(button(/Trang tính «Rà soát 2018»/));
    await user.type(screen.getByRole("textbox", { name: "Năm" }), "2019");
    expect(assessed.at(-1)?.opened.sheets.selection.sheet?.year).toBe(2018);
    await user.keyboard("{Enter}");
    await waitFor(() => expect(assessed.at(-1)?.opened.sheets.selection.sheet?.year).toBe(2019));
  });

  it("remembers the corrections in the workbook on request", async () => {
    const { user, workbook } = await open({}, 4);
    await user.click(button(/Trang tính «Rà soát 2018»/));
    await user.selectOptions(screen.getByLabelText("Huyện"), "Thị xã Long Khánh");
    await user.click(button("Nhớ trong sổ"));
    await waitFor(() => expect(workbook.content().names?.["DIABAN_CAIDAT"]).toBe("Cài đặt"));
  });

  it("keeps the rest of the pane out of reach while a panel is open", async () => {
    const { user } = await open();
    await user.click(button(/Trang tính «Rà soát 2018»/));
    // In the first field of the panel, which asks which sheet is read.
    expect(screen.getByRole("dialog").querySelector("select")).toBe(document.activeElement);
    expect(screen.getByRole("banner").closest("[inert]")).not.toBeNull();
  });
});

describe("a slow workbook", () => {
  it("says after half a second what is being done, and lets the user give up", async () => {
    const workbook = memoryWorkbook(reviewWorkbook());
    const release = workbook.hold();
    const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });
    show(workbook);
    expect(screen.queryByText("Đang đọc và kiểm tra…")).toBeNull();
    await screen.findByText("Đang đọc và kiểm tra…", {}, { timeout: 2000 });
    // What is over within two seconds needs no way back.
    expect(screen.queryByRole("button", { name: "Hủy" })).toBeNull();
    await user.click(await screen.findByRole("button", { name: "Hủy" }, { timeout: 4000 }));
    expect(screen.getByText("Bấm «Kiểm tra» để đọc bảng rà soát của sổ đang mở.")).toBeTruthy();
    release();
    await user.click(button("Kiểm tra"));
    await screen.findByRole("tablist");
  });
});
