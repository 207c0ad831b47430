import { fill, type Sentence } from "../../core/sentence.ts";

/** Why a file never came to be read, in the user's words. */
export const fileTrouble = {
  notFound: {
    vi: "Không tìm thấy tệp. Kiểm tra lại tên và thư mục.",
    en: "No such file. Check its name and folder.",
  },
  notAFile: {
    vi: "Đây là thư mục, không phải tệp. Ghi rõ tên tệp.",
    en: "This is a folder, not a file. Name a file in it.",
  },
  noInput: {
    vi: "Chưa có dữ liệu ở đầu vào chuẩn. Ví dụ: diaban check - < bang.csv",
    en: "Nothing comes in at standard input. For example: diaban check - < sheet.csv",
  },
  nothingAt: {
    vi: "Không tìm thấy tệp hay thư mục «{names}»; chưa làm gì. Kiểm tra lại tên.",
    en: "There is no file or folder “{names}”; nothing was done. Check its name.",
  },
  notReadable: {
    vi: "Không mở được tệp: không có quyền đọc, hoặc tệp đang bị chương trình khác giữ. Đóng chương trình đó rồi thử lại.",
    en: "The file cannot be opened: no permission, or another program holds it. Close that program and try again.",
  },
  planTooBig: {
    vi: "Tệp lớn quá một tệp kế hoạch. Kiểm tra xem có chọn nhầm tệp không.",
    en: "The file is too large for a plan file. Check that it is the right one.",
  },
  planNotText: {
    vi: "Đây không phải là tệp văn bản UTF-8. Lưu lại tệp kế hoạch với mã UTF-8.",
    en: "This is no UTF-8 text. Save the plan file again as UTF-8.",
  },
} as const satisfies Record<string, Sentence>;

/**
 * Does the work on one file, so that an error in it never costs the other files of a run their answers.
 *
 * @param refused what is answered instead, from the sentence that says so
 */
export async function fileAlone<Answer>(
  work: () => Promise<Answer>,
  refused: (why: Sentence) => Answer,
): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    return refused(fill(programFailed, { reason: error instanceof Error ? error.message : String(error) }));
  }
}

const programFailed: Sentence = {
  vi: "Chương trình gặp lỗi khi tính tệp này ({reason}); các tệp khác vẫn được tính. Hãy báo cho người phát triển.",
  en: "The program failed on this file ({reason}); the others are counted. Please tell the developers.",
};

export function troubleOf(error: unknown): Sentence {
  const { code } = error as NodeJS.ErrnoException;
  return code === "ENOENT" ? fileTrouble.notFound : fileTrouble.notReadable;
}
