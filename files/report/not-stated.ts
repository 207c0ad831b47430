/** What nobody has told the program, in print. */
export const unknown = "[…]";
/** The title of a document that nobody has told. */
export const untitled = "[trích yếu]";
/** The office of who signs, below «TM. ỦY BAN NHÂN DÂN». */
export const signersOffice = "[Chức vụ của người ký]";

/** Places of a text that have to be filled in. @example openPlaces("Số: […]/BC-UBND") // 1 */
export function openPlaces(text: string): number {
  return text.split(unknown).length + text.split(untitled).length - 2;
}
