/** What the buttons and links of several rooms say. */
export const buttons = {
  cancel: { vi: "Hủy", en: "Cancel" },
  close: { vi: "Đóng", en: "Close" },
  why: { vi: "Vì sao?", en: "Why?" },
  goTo: { vi: "Đến ô {address}", en: "Go to {address}" },
  more: { vi: "Hiện tiếp (còn {rest})", en: "Show more ({rest} left)" },
  template: { vi: "Tạo sổ mẫu…", en: "New template…" },
  settings: { vi: "Cài đặt của sổ…", en: "Workbook settings…" },
  sheet: { vi: "Trang tính «{name}»", en: "Sheet “{name}”" },
  automatic: { vi: "Tự nhận", en: "Automatic" },
  automaticValue: { vi: "Tự nhận: {value}", en: "Automatic: {value}" },
};

/** Stands between short statements on one line. */
export const separator = " · ";
