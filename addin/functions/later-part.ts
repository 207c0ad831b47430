import { notAvailable } from "./cell-error.ts";

/** Code that few calls need: no part of the functions file, fetched for the first call that needs it. */
export interface LaterPart<Part> {
  /** @throws what `notAvailable` makes while it is not there */
  readonly get: () => Part;
  /** Says that it is there: where all of the program is at hand, nothing need be fetched. */
  readonly have: (part: Part) => void;
  /**
   * Null when it is there, so that the cell is answered at once. What could not be fetched is tried again for the next
   * call.
   *
   * @throws as `get` does, when it cannot be fetched
   */
  readonly fetch: () => Promise<void> | null;
}

/** @example laterPart(() => import("./whole-sheet.ts")).fetch() */
export function laterPart<Part>(load: () => Promise<Part>): LaterPart<Part> {
  let part: Part | null = null;
  let coming: Promise<void> | null = null;
  const fetched = async () => {
    try {
      part ??= await load();
    } catch {
      throw missing();
    } finally {
      coming = null;
    }
  };
  return {
    get() {
      if (part === null) throw missing();
      return part;
    },
    have(given) {
      part = given;
    },
    fetch: () => (part === null ? (coming ??= fetched()) : null),
  };
}

function missing(): Error {
  return notAvailable(
    "Chưa tải được phần chương trình mà hàm này cần; số liệu chưa được xét. Hãy xem lại mạng rồi nhập lại công thức; nếu vẫn vậy, báo người quản trị: thiếu tệp .js trên máy chủ của Địa bàn.",
  );
}
