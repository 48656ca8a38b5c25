/** Russian texts: how places, numbers and periods are written. */
export const format = {
	"place.row": "строка {{row}}",
	"place.column": "столбец {{column}}",
} as const;
