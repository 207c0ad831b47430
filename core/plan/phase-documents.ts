/** The documents that later phases go by, for a year that the plan of a workbook does not reach. Years with their ends. */
export const phaseDocuments: readonly { readonly from: number; readonly to: number; readonly document: string }[] = [
  {
    from: 2021,
    to: 2025,
    document: "Kế hoạch 113/KH-BCA-V01 ngày 22/3/2021 của Bộ Công an (giai đoạn 2021–2025)",
  },
];
