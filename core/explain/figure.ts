/** A figure of the ranking that can be asked about; areas are indexes into the sheet's areas. */
export type Asked =
  | { readonly of: "cap" | "scale" | "cut" }
  | { readonly of: "score" | "rank" | "range" | "standing" | "behind" | "interval"; readonly area: number };
