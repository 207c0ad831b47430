import { count } from "./count.ts";

/** Communes of the locality: the whole of which the cap is a share. */
export const units = (next: string) =>
  count({
    name: { vi: "số_đơn_vị", en: "units" },
    says: { vi: "Số xã, phường, thị trấn của địa phương.", en: "Number of communes, wards and towns." },
    what: "Số đơn vị",
    next,
    suggest: ({ assessment: { selection } }) => selection && String(selection.capUse.base.n),
  });
