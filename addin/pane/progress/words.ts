/** What several views of the progress say. */
export const words = {
  years: { vi: "Qua các năm", en: "Over the years" },
  floor: { vi: "Mức tối thiểu {percent} %.", en: "The minimum is {percent} %." },
};
