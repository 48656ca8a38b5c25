/** English texts: how places, numbers and periods are written. */
export const format = {
	"place.row": "row {{row}}",
	"place.column": "column {{column}}",
} as const;
