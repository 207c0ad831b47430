/** What the evaluation says of a notified locality, on its card and in its own list. */
export const circularTitle = { vi: "Thông tư 15/2010/TT-BCA", en: "Circular 15/2010/TT-BCA" };
