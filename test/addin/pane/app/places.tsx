import { screen, within } from "@testing-library/react";
import { cell, open, button, freeze, showRanking } from "./open-app.tsx";

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
