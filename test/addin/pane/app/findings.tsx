import { act, screen, waitFor, within } from "@testing-library/react";
import { WorkbookTrouble } from "../../../../addin/workbook/workbook.ts";
import { cell, twoNegative, open, findings, button, group, line, choose, lines, showRanking } from "./open-app.tsx";

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

describe("the cell of a finding", () => {
  it("takes its value beside the sentence, logged, and the next cell stands there", async () => {
    const { user, workbook } = await open();
    await user.click(line(/E15/));
    const field = await screen.findByRole<HTMLInputElement>("textbox", { name: "Giá trị ô E15" });
    expect(field.value).toBe("12 vụ");
    await user.clear(field);
    // Letters are typed here: F and N are no keys of the list.
    await user.type(field, "fn{Escape}");
    expect([field.value, workbook.valueAt(cell("E", 10))]).toEqual(["12 vụ", "12 vụ"]);
    await user.keyboard("{F2}");
    expect(document.activeElement).toBe(field);
    await user.clear(field);
    await user.type(field, "12{Enter}");
    await screen.findByText("Đã sửa 1 ô.");
    expect(workbook.valueAt(cell("E", 10))).toBe(12);
    await screen.findByRole("textbox", { name: "Giá trị ô E17" });
    expect(screen.queryByRole("textbox", { name: "Giá trị ô E15" })).toBeNull();
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
