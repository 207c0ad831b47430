import type { Locator, Page } from "playwright-core";
import type { WorkbookContent } from "../../core/table.ts";
import { calculatedFunctions } from "../excel-host/calculated-functions.ts";
import type { Answer, ExcelHost } from "../excel-host/excel-host.ts";
import { hostWith } from "../excel-host/load-content.ts";
import { openExcelPane, type AroundPane, type PaneOptions } from "./excel-pane.ts";
import type { PaneViewName } from "./pane-views.ts";

/** The workbooks in which the views can be seen. */
export interface WalkedWorkbooks {
  readonly faults: WorkbookContent;
  /** A list on which nothing is decided yet. */
  readonly undecided: WorkbookContent;
  readonly year: WorkbookContent;
}

/** Called at every view, when nothing moves any more. */
type See = (page: Page, view: PaneViewName) => Promise<void>;

declare global {
  interface Window {
    /** Answers the pane's question whether high contrast is asked for; the browser's own colours stay. */
    askForContrast: (isWanted: boolean) => void;
  }
}

const sheet = "Rà soát 2018";
const noTable: WorkbookContent = {
  tables: [{ name: "Ghi chú", sheet: "Ghi chú", address: "A1:A2", rows: [["Họp giao ban"], ["Thứ hai hằng tuần"]] }],
};

const panel = (page: Page) => page.getByRole("dialog");
const press = (page: Page, name: string | RegExp) => panel(page).getByRole("button", { name }).click();
const isChecked = (page: Page) => page.getByRole("group", { name: "Lọc theo mức" }).waitFor({ state: "attached" });
const says = (page: Page, words: string | RegExp) => panel(page).getByText(words).first().waitFor();
const close = async (page: Page) => {
  await page.keyboard.press("Escape");
  await panel(page).waitFor({ state: "detached" });
};
const menu = async (page: Page, entry: string) => {
  await page.getByRole("button", { name: "Việc khác" }).click();
  await page.getByRole("menuitem", { name: entry }).click();
  await panel(page).waitFor();
};
const toTop = (place: Locator) => place.evaluate((one) => one.scrollIntoView({ block: "start" }));
const place = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
/** Of the line that is looked at; another one may be under the mouse. */
const action = (page: Page, name: string) => page.locator("li[aria-current=true]").getByRole("button", { name });
const finding = (page: Page, words: string) => page.locator("[data-stop]", { hasText: words });

/** Goes through every view of the pane, 320 pixels wide, as the system's theme is. @returns what must not have happened */
export async function walkViews(workbooks: WalkedWorkbooks, see: See): Promise<readonly string[]> {
  return [
    ...(await inPane(see, hostWith(noTable), throughStart, { theme: "system" })),
    ...(await throughBusy(see, workbooks.faults)),
    ...(await inPane(see, hostWith(workbooks.faults), throughFindings)),
    ...(await inPane(see, hostWith(workbooks.undecided), throughChoosing)),
    ...(await throughYear(see, workbooks.year)),
  ];
}

type Steps = (page: Page, see: (view: PaneViewName) => Promise<void>, host: ExcelHost) => Promise<void>;

async function inPane(see: See, host: ExcelHost, steps: Steps, preferences?: PaneOptions["preferences"]) {
  return around(see, host, (page, seeView) => steps(page, seeView, host), preferences);
}

async function around(
  see: See,
  host: AroundPane,
  steps: (page: Page, see: (view: PaneViewName) => Promise<void>) => Promise<void>,
  preferences: PaneOptions["preferences"] = { language: "vi", theme: "system" },
): Promise<readonly string[]> {
  const options = { width: 320, height: 640, preferences, now: "2018-11-12T08:00:00+07:00", script: answerContrast };
  const pane = await openExcelPane(host, options);
  const { page } = pane;
  try {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await steps(page, async (view) => {
      await page.mouse.move(1, 1);
      await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== "running"));
      await see(page, view);
    });
  } finally {
    await pane.close();
  }
  return pane.trouble;
}

/** Runs in the page. */
function answerContrast(): void {
  const real = window.matchMedia.bind(window);
  const contrast = new EventTarget();
  let isWanted = false;
  Object.defineProperty(contrast, "matches", { get: () => isWanted });
  window.matchMedia = (query) => (query === "(forced-colors: active)" ? (contrast as MediaQueryList) : real(query));
  window.askForContrast = (wanted) => {
    isWanted = wanted;
    contrast.dispatchEvent(new Event("change"));
  };
}

const throughStart: Steps = async (page, see, host) => {
  await page.getByText("Không thấy bảng rà soát trong sổ này.").waitFor();
  await page.getByRole("region", { name: "Bắt đầu" }).waitFor();
  await see("lan-dau");
  await page.getByRole("button", { name: "Đóng giới thiệu" }).click();
  await page.getByRole("region", { name: "Bắt đầu" }).waitFor({ state: "detached" });
  await see("khong-co-bang");
  host.plan({ request: 1, kind: "GeneralException", when: "before" });
  await page.getByRole("button", { name: "Việc khác" }).click();
  await page.getByRole("menuitem", { name: "Kiểm tra lại" }).click();
  await page.getByText("Không kiểm tra được bảng.").waitFor();
  await see("khong-doc-duoc");
};

/** Excel does not answer before the view was seen. */
async function throughBusy(see: See, faults: WorkbookContent): Promise<readonly string[]> {
  const host = hostWith(faults);
  const waiting: (() => void)[] = [];
  let isHeld = true;
  const slow: AroundPane = {
    events: host.events,
    answer: async (body): Promise<Answer> => {
      if (isHeld && !body.includes("ProcessQuery")) await new Promise<void>((go) => waiting.push(go));
      return host.answer(body);
    },
  };
  return around(see, slow, async (page, seeView) => {
    await page.getByRole("button", { name: "Hủy" }).waitFor();
    await seeView("dang-doc");
    isHeld = false;
    for (const go of waiting) go();
    await isChecked(page);
  });
}

const throughFindings: Steps = async (page, see) => {
  await isChecked(page);
  await see("theo-loi");
  const number = "1 ô có số ở dạng chữ (D10";
  await finding(page, number).click();
  await action(page, "Vì sao?").waitFor();
  await see("mot-muc");
  await action(page, "Vì sao?").click();
  await says(page, "Việc cần làm");
  await see("vi-sao-loi");
  await close(page);
  await action(page, "Sửa…").click();
  await panel(page).getByRole("table").waitFor();
  await see("sua");
  await close(page);
  await finding(page, "Xã Hiệp Hòa ghi 550").click();
  await action(page, "Chấp nhận…").click();
  await panel(page).getByRole("textbox", { name: "Lý do chấp nhận" }).fill("Đã đối chiếu với hồ sơ vụ việc");
  await says(page, "Lý do đủ dài.");
  await see("bo-qua-co-ly-do");
  await close(page);
  await page.getByRole("button", { name: /^Trang tính «Rà soát 2018»/ }).click();
  await panel(page).getByRole("combobox").first().waitFor();
  await see("cach-doc-bang");
  await close(page);
  await menu(page, "Chốt danh sách…");
  await says(page, "Chưa chốt được");
  await see("chua-chot-duoc");
  await close(page);
  await page.getByRole("group", { name: "Nhóm theo" }).getByText("Theo đơn vị").click();
  await page.locator("[data-stop][aria-expanded]", { hasText: "Trảng Dài" }).first().waitFor();
  await page.getByRole("main").evaluate((main) => (main.scrollTop = 0));
  await see("theo-xa");
};

/** Two columns of the list are asked about before anything else. */
async function throughQuestions(page: Page, see: (view: PaneViewName) => Promise<void>): Promise<void> {
  const asked = page.getByRole("region", { name: "Cột cần xác nhận" });
  await page.getByRole("button", { name: "Xác nhận cột", exact: true }).click();
  await see("hoi-cot");
  await asked.getByRole("button", { name: "Đúng", exact: true }).click();
  const several = asked.getByRole("button", { name: "«Phê duyệt»", exact: true });
  await several.waitFor();
  await see("hoi-nhieu-cot");
  await several.click();
  const remember = asked.getByRole("button", { name: "Nhớ", exact: true });
  await remember.waitFor();
  await see("nho-cau-tra-loi");
  await remember.click();
  await asked.waitFor({ state: "detached" });
}

const throughChoosing: Steps = async (page, see) => {
  await isChecked(page);
  await throughQuestions(page, see);
  await page.getByRole("tab", { name: "Xếp hạng" }).click();
  await page.getByRole("tabpanel").getByRole("meter").waitFor();
  await see("xep-hang");
  await page.getByRole("button", { name: "P. Trảng Dài" }).click();
  const why = page.getByRole("button", { name: /^Vì sao\? Điểm Phường Trảng Dài/ });
  await why.waitFor();
  await toTop(page.getByRole("table", { name: "Thứ hạng các địa bàn" }));
  await see("dong-gop");
  await why.click();
  await says(page, /Lý do:/);
  await see("vi-sao-diem");
  await close(page);
  await page.getByRole("button", { name: "So sánh cách tính" }).click();
  await panel(page).getByRole("table").waitFor();
  await see("so-sanh");
  await panel(page).getByRole("tab", { name: "Bỏ tiêu chí" }).click();
  await says(page, /^Bỏ a1|Bỏ đi thì danh sách không đổi/);
  await see("bo-tieu-chi");
  await panel(page).getByRole("tab", { name: "Thử" }).click();
  await says(page, "Đang thử: bảng và thang điểm không thay đổi");
  await see("thu-trong-so");
  await close(page);
  await page.getByRole("button", { name: "Ghi đề nghị…" }).click();
  await panel(page).getByRole("table").waitFor();
  await see("ghi-de-nghi");
};

/** An area carried over is in its second year: the list wants a reason for it. */
async function acceptSecondYear(page: Page): Promise<void> {
  await finding(page, "năm thứ 2").click();
  await action(page, "Chấp nhận…").click();
  await panel(page).getByRole("textbox", { name: "Lý do chấp nhận" }).fill("Công an xã đề nghị thêm 01 năm");
  await panel(page).getByRole("button", { name: "Chấp nhận" }).click();
  await page.getByText("Đã ghi lý do vào trang tính «Nhật ký».").waitFor();
}

function throughYear(seeAny: See, year: WorkbookContent): Promise<readonly string[]> {
  const host: ExcelHost = hostWith(year, { calculate: calculatedFunctions(() => host) });
  return inPane(seeAny, host, async (page, see) => {
    await isChecked(page);
    await place(page, "Đánh giá");
    const areas = page.getByRole("list", { name: "Các địa bàn phải đánh giá" });
    await areas.getByRole("listitem").first().waitFor();
    await toTop(areas);
    await see("danh-gia");
    await areas
      .getByRole("button", { name: /^Vì sao\? Kết quả/ })
      .first()
      .click();
    await says(page, "Cách tính");
    await see("vi-sao-danh-gia");
    await close(page);
    await place(page, "Tiến độ");
    await page.getByRole("meter", { name: "Chuyển hóa thành công trong năm" }).waitFor();
    await see("tien-do");
    await page.getByRole("button", { name: "Vì sao? Chuyển hóa thành công trong năm" }).click();
    await says(page, "Cách tính");
    await see("vi-sao-tien-do");
    await close(page);
    await place(page, "Báo cáo");
    await page.getByRole("button", { name: "Tạo báo cáo Word" }).first().waitFor();
    await see("bao-cao");
    await place(page, "Lựa chọn");
    await acceptSecondYear(page);
    await menu(page, "Chốt danh sách…");
    await panel(page).getByRole("table").waitFor();
    await see("chot-danh-sach");
    await close(page);
    await menu(page, "Cài đặt của sổ…");
    await panel(page).getByRole("combobox").waitFor();
    await see("cai-dat");
    await close(page);
    await menu(page, "Tạo sổ mẫu…");
    await panel(page).getByRole("button", { name: "Tạo sổ" }).waitFor();
    await see("tao-so-mau");
    await close(page);
    await throughFormulas(page, see, host);
  });
}

const throughFormulas: Steps = async (page, see, host) => {
  const select = (address: string) => host.workbook.worksheets.getItem(sheet).find(address).select();
  select("AN9");
  await menu(page, "Hàm DIABAN…");
  await panel(page).getByRole("textbox", { name: "Tìm hàm" }).waitFor();
  await see("chen-ham");
  await press(page, /^DIABAN\.XEPHANG/);
  await says(page, "Kết quả sẽ nằm ở AN9:AN38.");
  await see("mot-ham");
  await press(page, "Ghi vào AN9");
  await page.getByText("Đã ghi 1 công thức.").waitFor();
  await see("da-ghi");
  select("AN10");
  await menu(page, "Giải thích ô này");
  await says(page, /hạng \d+ trong 30 địa bàn/);
  await see("giai-thich-o");
};
