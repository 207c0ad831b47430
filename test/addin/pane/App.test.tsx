/** @jest-environment jsdom */
import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { act, cleanup, configure, render, screen, waitFor, within } from "@testing-library/react";
import { PointerEventsCheckLevel, userEvent, type UserEvent } from "@testing-library/user-event";
import { readSettings } from "../../../core/sheet/managed/settings.ts";
import { App } from "../../../addin/pane/App.tsx";
import { WorkbookTrouble } from "../../../addin/workbook/workbook.ts";
import type { Assessment } from "../../../core/assess/assessment.ts";
import type { Cell } from "../../../core/table.ts";
import { reviewWorkbook, rowOf } from "./given.ts";
import { memoryWorkbook, sheetOf, type MemoryWorkbook } from "./memory-workbook.ts";

const sheet = "Rà soát 2018";
const cell = (column: string, area: number) => ({ sheet, address: `${column}${rowOf(area)}` });

// Whether an element can be seen is a matter of style, and jsdom takes long to find out.
// What is waited for comes when the machine gets to it; the guard of the test ends a wait in vain.
configure({ defaultHidden: true, asyncUtilTimeout: 120_000 });

// jsdom draws nothing, so nothing can be scrolled into sight.
Element.prototype.scrollIntoView = () => undefined;

// jsdom asks every rule of its own sheet for every element of every name; without a style of its own an element has that
// of its kind.
const computed = window.getComputedStyle.bind(window);
const styleOfKind = new Map<string, CSSStyleDeclaration>();
window.getComputedStyle = (element, pseudo) => {
  if (pseudo || element.hasAttribute("style") || element.hasAttribute("hidden")) return computed(element, pseudo);
  const known = styleOfKind.get(element.localName) ?? computed(element);
  styleOfKind.set(element.localName, known);
  return known;
};

// Nor do the pane's own rules say anything about roles.
const renderer = createDOMRenderer(document.implementation.createHTMLDocument());

function show(workbook: MemoryWorkbook, onAssessed?: (assessment: Assessment) => void) {
  return render(
    <RendererProvider renderer={renderer}>
      <App workbook={workbook} today="2018-01-10" {...(onAssessed && { onAssessed })} />
    </RendererProvider>,
  );
}

/** Two texts for numbers, one blank, one negative: faults in the rows of four communes. */
const faults: Readonly<Record<string, Cell>> = {
  [cell("E", 10).address]: "12 vụ",
  [cell("E", 12).address]: "1 vụ",
  [cell("G", 20).address]: null,
  [cell("H", 21).address]: -3,
};

/** Two findings of one check stand under one head. */
const twoNegative = { ...faults, [cell("I", 22).address]: -4 };

async function open(cells: Readonly<Record<string, Cell>> = faults, approved = 4) {
  const workbook = memoryWorkbook(reviewWorkbook(approved));
  for (const [address, value] of Object.entries(cells)) workbook.type({ sheet, address }, value);
  return { workbook, ...(await openWith(workbook)) };
}

async function openWith(workbook: MemoryWorkbook) {
  const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });
  const assessed: Assessment[] = [];
  const view = show(workbook, (done) => assessed.push(done));
  await screen.findByRole("tablist");
  return { user, assessed, view };
}

const findings = () => screen.getByRole("group", { name: "Các phát hiện" });
const button = (name: string | RegExp) => screen.getByRole("button", { name });
const group = (name: string | RegExp) => within(findings()).getByRole("button", { name, expanded: true });
/** The line of the list that says it; heads of groups and the buttons of a line are none. */
const line = (words: RegExp) => {
  const found = [...findings().querySelectorAll<HTMLElement>("li > [data-stop]")].find((one) =>
    words.test(one.textContent ?? ""),
  );
  if (!found) throw new Error(`no line says ${String(words)}`);
  return found;
};
/** An entry of the menu «Việc khác». */
async function choose(user: UserEvent, entry: string): Promise<void> {
  await user.click(await screen.findByRole("button", { name: "Việc khác" }));
  await user.click(await screen.findByRole("menuitem", { name: entry }));
}
/** By the next step, with the basis that the panel asks for. */
async function freeze(user: UserEvent): Promise<void> {
  await user.click(
    within(screen.getByRole("region", { name: "Việc tiếp theo" })).getByRole("button", { name: "Chốt thang điểm…" }),
  );
  const panel = await screen.findByRole("dialog", { name: "Chốt thang điểm" });
  await user.type(within(panel).getByLabelText("Căn cứ"), "Số liệu năm 2017");
  await user.click(within(panel).getByRole("button", { name: "Chốt thang điểm" }));
}
const lines = () => findings().querySelectorAll("li").length;

afterEach(() => {
  cleanup();
  localStorage.clear();
});

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
    expect(alert.textContent).toContain(
      "Không kiểm tra được bảng. Sổ của bạn không thay đổi. Xin thử lại".replace(". S", ".S"),
    );
    await user.click(within(alert).getByRole("button", { name: "Sao chép chi tiết" }));
    expect(await navigator.clipboard.readText()).toContain("no channel");
    await user.click(within(alert).getByRole("button", { name: "Thử lại" }));
    await screen.findByRole("tablist");
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

describe("the list of findings", () => {
  it("goes to the cell on a click", async () => {
    const { user, workbook } = await open();
    await user.click(line(/H26/));
    expect(workbook.visited).toEqual([cell("H", 21)]);
  });

  it("is walked with the keyboard: arrows move, Enter goes, N and P go on and back", async () => {
    const { user, workbook } = await open(twoNegative);
    act(() => group(/Số âm/).focus());
    await user.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(line(/H26/));
    await user.keyboard("{Enter}");
    await user.keyboard("n");
    await user.keyboard("p");
    expect(workbook.visited.map(({ address }) => address)).toEqual(["H26", expect.any(String), "H26"]);
    expect(workbook.visited[1]).not.toEqual(workbook.visited[0]);
    expect(document.activeElement).toBe(line(/H26/));
  });

  it("shows a check's only finding without a head above it", async () => {
    await open();
    expect(within(findings()).queryByRole("button", { name: /Số âm/ })).toBeNull();
    expect(line(/H26/)).toBeTruthy();
  });

  it("walks through the cells of one finding, under a unit through its own only", async () => {
    const { user, workbook } = await open();
    await user.click(line(/E15/));
    await user.click(button("Ô sau"));
    expect(screen.getByText("Ô 2/2: E17")).toBeTruthy();
    await user.click(button("Ô sau"));
    expect(workbook.visited.map(({ address }) => address)).toEqual(["E15", "E17", "E15"]);
    await user.click(button("Theo đơn vị"));
    expect(screen.queryByRole("button", { name: "Ô sau" })).toBeNull();
  });

  it("takes part in the Tab order with one line only", async () => {
    await open();
    const stops = findings().querySelectorAll('[data-stop][tabindex="0"]');
    expect(stops).toHaveLength(1);
  });

  it("steps round the end with the buttons and says where it stands", async () => {
    const { user } = await open();
    const count = Number(/(\d+) phát hiện/.exec(document.body.textContent ?? "")?.[1]);
    await user.click(button("Phát hiện sau"));
    expect(screen.getByText(`1/${count}`)).toBeTruthy();
    await user.click(button("Phát hiện trước"));
    expect(screen.getByText(`${count}/${count}`)).toBeTruthy();
  });

  it("closes a group and paints none of its lines then", async () => {
    const { user } = await open(twoNegative);
    await user.click(group(/Số âm/));
    expect(screen.queryByText(/H26/)).toBeNull();
  });

  it("is filtered by text and by severity, while the totals stay those of all findings", async () => {
    const { user } = await open();
    await user.type(screen.getByRole("textbox", { name: "Lọc theo đơn vị, ô, nội dung" }), "H26");
    expect(lines()).toBe(1);
    expect(button("2 cảnh báo")).toBeTruthy();
    await user.click(button("2 cảnh báo"));
    expect(screen.getByText("Không có phát hiện nào khớp bộ lọc.")).toBeTruthy();
    await user.click(screen.getAllByRole("button", { name: "Bỏ lọc" }).at(-1) ?? document.body);
    expect(lines()).toBeGreaterThan(1);
  });

  it("is grouped by commune, each leading to the cell in its own row", async () => {
    const { user, workbook } = await open();
    await user.click(button("Theo đơn vị"));
    expect(button("Theo đơn vị").getAttribute("aria-pressed")).toBe("true");
    const rows = [...findings().querySelectorAll<HTMLElement>("li > [data-stop]")];
    for (const row of rows.filter((one) => /Số vụ phạm pháp hình sự/.test(one.textContent ?? "")))
      await user.click(row);
    expect(workbook.visited.map(({ address }) => address)).toEqual(["E15", "E17"]);
  });

  it("names the checks that did not run, with why", async () => {
    const { user } = await open();
    await user.click(button(/Chưa chạy được/));
    expect(screen.getAllByText("Cần sổ theo dõi hoặc cột kết quả năm trước.").length).toBeGreaterThan(0);
  });

  it("explains a finding: what, what to do, help, clause, and the cells as links", async () => {
    const { user, workbook } = await open();
    await user.click(line(/E15/));
    await user.click(button("Vì sao?"));
    const panel = screen.getByRole("dialog");
    expect(panel.textContent).toContain("Quy ước Q19");
    // What the convention says and why, and the help of the check, come when they are asked for.
    expect(await within(panel).findByText(/Bảng phải đọc được rồi mới đánh giá được/)).toBeTruthy();
    await user.click(within(panel).getByRole("button", { name: "E17" }));
    expect(workbook.visited.at(-1)).toEqual(cell("E", 12));
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(document.activeElement).toBe(button("Vì sao?"));
  });
});

describe("a fix", () => {
  it("shows every cell before and after, and changes nothing until it is confirmed", async () => {
    const { user, workbook } = await open();
    await user.click(line(/E15/));
    await user.keyboard("f");
    const panel = screen.getByRole("dialog");
    const rows = within(panel).getAllByRole("row").slice(1);
    expect(rows.map((row) => row.textContent)).toEqual(["E15«12 vụ»12 (số)", "E17«1 vụ»1 (số)"]);
    await user.click(within(panel).getByRole("button", { name: "Hủy" }));
    expect(workbook.valueAt(cell("E", 10))).toBe("12 vụ");
  });

  it("mends the cells, says so, checks again, and hands the focus on to what is next", async () => {
    const { user, workbook } = await open();
    await user.click(line(/E15/));
    await user.click(button("Sửa…"));
    await user.click(button("Sửa 2 ô"));
    await screen.findByText("Đã sửa 2 ô.");
    await waitFor(() => expect(screen.queryByText(/E15/)).toBeNull());
    expect(workbook.valueAt(cell("E", 10))).toBe(12);
    expect(workbook.valueAt(cell("E", 12))).toBe(1);
    expect(findings().contains(document.activeElement)).toBe(true);
  });
});

describe("editing the sheet", () => {
  it("checks again by itself, and the finding goes, without taking the focus", async () => {
    const { user, workbook } = await open();
    await user.click(line(/H26/));
    await user.keyboard("n");
    await user.keyboard("p");
    const grid = document.body.appendChild(document.createElement("input"));
    act(() => grid.focus());
    act(() => workbook.type(cell("H", 21), 0));
    await waitFor(() => expect(screen.getByText("Đã kiểm tra: 0 lỗi, 2 cảnh báo.")).toBeTruthy(), { timeout: 3000 });
    // A count of nothing is words, no button that cannot be pressed.
    expect(screen.queryByRole("button", { name: "0 lỗi" })).toBeNull();
    expect(screen.getByText("0 lỗi")).toBeTruthy();
    expect(document.activeElement).toBe(grid);
    grid.remove();
  });
});

describe("marks", () => {
  it("are put on the cells and taken away again", async () => {
    const { user, workbook } = await open();
    await choose(user, "Tô màu ô phát hiện");
    await waitFor(() => expect(workbook.marks()).toContainEqual({ ...cell("H", 21), severity: "error" }));
    await choose(user, "Bỏ tô màu ô");
    await waitFor(() => expect(workbook.marks()).toBeNull());
  });
});

describe("what was written", () => {
  it("is taken back from its notice: the cell is as it was, and the log tells both", async () => {
    const { user, workbook } = await open();
    await user.click(line(/1 vụ/));
    await user.click(screen.getAllByRole("button", { name: "Sửa…" })[0] ?? document.body);
    await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: /^Sửa \d ô$/ }));
    await screen.findByText("Đã sửa 2 ô.");
    expect(workbook.valueAt(cell("E", 10))).toBe(12);
    await user.click(button("Hoàn tác"));
    await screen.findByText("Đã hoàn tác 2 ô.");
    expect(workbook.valueAt(cell("E", 10))).toBe("12 vụ");
    const log = workbook.content().tables.find(({ sheet: name }) => name === "Nhật ký");
    expect(log?.rows.slice(2).map((row) => row[1])).toEqual(["Sửa", "Hoàn tác"]);
  });

  it("is refused where errors stand in the figures that a scale would come from", async () => {
    const { user } = await open();
    await showRanking(user);
    await user.click(button("Chốt thang điểm…"));
    const panel = await screen.findByRole("dialog", { name: "Chốt thang điểm" });
    expect(within(panel).getByText("Còn 1 lỗi trong số liệu gốc; sửa xong mới chốt được.")).toBeTruthy();
    expect(within(panel).queryByRole("button", { name: "Chốt thang điểm" })).toBeNull();
    await user.click(within(panel).getByRole("button", { name: "Xem 1 lỗi" }));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(document.activeElement?.textContent).toContain("số âm");
  });
});

describe("results", () => {
  it("are written into a sheet of ours, and lead there", async () => {
    const { user, workbook } = await open();
    await choose(user, "Ghi kết quả vào sổ");
    await screen.findByText(/Đã ghi trang tính «Kết quả rà soát»/);
    await user.click(button("Mở"));
    expect(workbook.visited).toEqual([{ sheet: "Kết quả rà soát", address: "A1" }]);
  });

  it("that cannot be written say why, in the workbook's words", async () => {
    const { user, workbook } = await open();
    workbook.fail(
      "writeManagedSheets",
      new WorkbookTrouble({ vi: "Sổ đang được bảo vệ.", en: "The workbook is protected." }),
    );
    await choose(user, "Ghi kết quả vào sổ");
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("Không ghi được kết quả.");
    expect(alert.textContent).toContain("Sổ đang được bảo vệ. Sổ của bạn không thay đổi.");
    expect(workbook.content().tables).toHaveLength(1);
  });
});

/** The section is loaded when somebody goes there. */
async function showRanking(user: UserEvent): Promise<void> {
  await user.click(screen.getByRole("tab", { name: "Xếp hạng" }));
  await screen.findByRole("meter");
}

describe("section «Xếp hạng»", () => {
  it("shows the cap with its arithmetic, clause and base, and explains it", async () => {
    const { user } = await open({}, 4);
    await showRanking(user);
    const panel = screen.getByRole("tabpanel", { name: "Xếp hạng" });
    expect(within(panel).getByText("4/30 đơn vị cấp xã · tối đa 4")).toBeTruthy();
    expect(within(panel).getByText("13,33 % ≤ 15 %")).toBeTruthy();
    expect(within(panel).getByText("đã dùng hết mức trần")).toBeTruthy();
    expect(panel.textContent).toContain("Kế hoạch 7488/KH-UBND, mục III.2 · Cơ sở: danh mục ngày 15/10/2017");
    expect(within(panel).getByRole("meter").getAttribute("aria-valuetext")).toBe("Đã chọn 4, tối đa 4");
    expect(within(panel).getByText("mức cắt: còn được chọn 0 địa bàn")).toBeTruthy();
    await user.click(button("Vì sao?"));
    expect((await screen.findByRole("dialog")).textContent).toContain(
      "15 % × 30 đơn vị cấp xã = 4,5, làm tròn xuống: 4.",
    );
  });

  it("says by how much the cap is passed", async () => {
    const { user } = await open({}, 6);
    await showRanking(user);
    expect(screen.getByText("vượt mức trần, thừa 2")).toBeTruthy();
    expect(screen.getByText("20,00 % > 15 %")).toBeTruthy();
  });

  it("lists the areas in order with their marks, and what the points of one come from", async () => {
    const { user, workbook } = await open({}, 1);
    await showRanking(user);
    const [, first, second] = within(screen.getByRole("table")).getAllByRole("row");
    // One offence count and one count at the full level: 2 of 27 criteria.
    expect(first?.textContent).toContain("1P. Trảng Dàiđã phê duyệt7,4");
    expect(second?.textContent).toContain("đề nghị");
    await user.click(button("P. Trảng Dài"));
    expect(screen.getByText("Điểm chính xác: 200/27 = 7,407407…")).toBeTruthy();
    expect(
      screen.getByText("Đóng góp lớn nhất: Số vụ phạm pháp hình sự 3,7; Tù tha có biểu hiện phạm tội 3,7."),
    ).toBeTruthy();
    await user.click(button("Đến ô B5"));
    expect(workbook.visited).toEqual([cell("B", 0)]);
  });

  it("keeps an area with a blank in the order, with its ranks, its interval and what is blank", async () => {
    const { user } = await open({ [cell("F", 3).address]: null }, 0);
    await showRanking(user);
    expect(screen.getByText("trống: a2")).toBeTruthy();
    // 100/27 to 200/27 points: level with the first or fourth, and one of the four in any case.
    const row = screen.getByText("3,7–7,4").closest("tr");
    expect(row?.textContent).toMatch(/^1–4.*đề nghị/);
  });

  it("freezes the provisional scale from where it is named", async () => {
    const { user, workbook } = await open({}, 4);
    await showRanking(user);
    expect(screen.getByText("Thang điểm tạm tính từ bảng này")).toBeTruthy();
    await freeze(user);
    expect(await screen.findByText("Thang điểm chốt ngày 10/01/2018")).toBeTruthy();
    expect(workbook.content().names?.["DIABAN_THANGDIEM"]).toBe("Thang điểm");
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

describe("settings", () => {
  it("speaks English when asked to, and remembers it", async () => {
    const { user, view, workbook } = await open();
    await user.click(button("Cài đặt hiển thị"));
    await user.click(screen.getByRole("menuitemradio", { name: "English" }));
    expect(button("Go to the next error")).toBeTruthy();
    view.unmount();
    await openWith(workbook);
    expect(button("Go to the next error")).toBeTruthy();
  });

  it("are moved through with the arrow keys, and Escape gives the focus back", async () => {
    const { user } = await open();
    await user.click(button("Cài đặt hiển thị"));
    expect(document.activeElement?.textContent).toBe("Tiếng Việt");
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(document.activeElement?.textContent).toBe("Theo hệ thống");
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("menu")).toBeNull();
    expect(document.activeElement).toBe(button("Cài đặt hiển thị"));
  });
});

describe("the first run", () => {
  const introduction = () => screen.queryByRole("region", { name: "Bắt đầu" });

  it("says what this is for when asked and shows the findings meanwhile; closed, it stays away", async () => {
    const { user, view, workbook } = await open();
    expect(introduction()?.textContent).toContain("không gửi đi đâu");
    expect(button("1 lỗi")).toBeTruthy();
    await user.click(button("Giới thiệu"));
    expect(introduction()?.textContent).toContain("theo Kế hoạch 7488/KH-UBND");
    await user.click(button("Đóng giới thiệu"));
    expect(introduction()).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("tab", { name: "Kiểm tra" }));
    view.unmount();
    await openWith(workbook);
    expect(introduction()).toBeNull();
  });

  it("is opened again from the menu", async () => {
    const { user } = await open();
    await user.click(button("Đóng giới thiệu"));
    expect(introduction()).toBeNull();
    await user.click(button("Cài đặt hiển thị"));
    await user.click(screen.getByRole("menuitem", { name: "Giới thiệu" }));
    expect(introduction()).not.toBeNull();
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

describe("place «Đánh giá»", () => {
  it("says how many are due in all, carried over or not, and makes their sheet", async () => {
    const { user, workbook } = await open({ [cell("AI", 5).address]: "x" }, 2);
    await user.click(button("Đánh giá"));
    await screen.findByText(
      "Năm 2018 phải đánh giá 3 địa bàn: Phường Trảng Dài, Phường Tân Phong; chuyển tiếp: Phường Tân Hiệp.",
    );
    const [make] = screen.getAllByRole("button", { name: "Lập bảng đánh giá" });
    if (make) await user.click(make);
    await screen.findByText(/Đã ghi trang tính «Đánh giá»/);
    expect(workbook.valueAt({ sheet: "Đánh giá", address: "C7" })).toBe("Phường Tân Hiệp");
  });
});
