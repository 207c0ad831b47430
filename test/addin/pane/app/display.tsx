import { screen } from "@testing-library/react";
import { open, openWith, button } from "./open-app.tsx";

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
