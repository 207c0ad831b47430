/** The media type of a workbook as it is saved or sent. */
export const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
