/** Russian texts: the workspace and its notes on disk. */
export const workspace = {
	"problem.workspace.damaged":
		"Файл «{{file}}» повреждён и отложен под именем «{{aside}}»; открыто состояние от {{from}}.",
	"problem.workspace.newer":
		"Рабочая папка «{{path}}» записана более новой версией программы и открыта только для чтения. Обновите программу, чтобы править.",
	"problem.workspace.read-only":
		"В рабочую папку «{{path}}» нельзя писать ({{cause}}); она открыта только для чтения. Чтобы править, выберите другую папку.",
	"problem.workspace.write-failed":
		"Не сохранено: в «{{path}}» не удалось записать ({{cause}}). Правка осталась в памяти; освободите место или выберите другую папку.",
	"problem.workspace.folder-unusable":
		"Рабочую папку «{{path}}» использовать нельзя: {{cause}}. Выберите другую.",
	"problem.workspace.in-use":
		"Рабочая папка «{{path}}» открыта в другом окне; сначала закройте её там.",
	"problem.note.empty": "Заметке нужен текст.",
	"problem.note.too-long":
		"В заметке {{length}} знаков, помещается не больше {{limit}}.",
	"problem.note.unknown": "Заметки «{{id}}» больше нет.",
	"problem.entry.malformed":
		'В поле «{{field}}» стоит значение, которого там быть не может.',
	"problem.entry.unknown":
		'Записи «{{id}}» больше нет.',
	"problem.json.malformed":
		'В значении есть то, чего файл не сохранит без потерь: {{found}}.',
} as const;
