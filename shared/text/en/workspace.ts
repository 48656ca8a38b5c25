/** English texts: the workspace and its notes on disk. */
export const workspace = {
	"problem.workspace.damaged":
		'File "{{file}}" was damaged and has been put aside as "{{aside}}"; the state of {{from}} was opened.',
	"problem.workspace.newer":
		'The workspace "{{path}}" was written by a newer version of the program; it is open for reading only. Update the program to edit it.',
	"problem.workspace.read-only":
		'The workspace "{{path}}" cannot be written ({{cause}}); it is open for reading only. Choose another folder to edit.',
	"problem.workspace.write-failed":
		'Not saved: "{{path}}" could not be written ({{cause}}). The change is kept in memory; free some space or choose another folder.',
	"problem.workspace.folder-unusable":
		'The workspace folder "{{path}}" cannot be used: {{cause}}. Choose another folder.',
	"problem.workspace.in-use":
		'The workspace "{{path}}" is open in another window; close it there first.',
	"problem.note.empty": "A note needs a text.",
	"problem.note.too-long":
		"The note has {{length}} characters; at most {{limit}} fit.",
	"problem.note.unknown": 'There is no note "{{id}}" any more.',
	"problem.entry.malformed":
		'Field "{{field}}" holds a value that it cannot have.',
	"problem.entry.unknown":
		'There is no entry "{{id}}" any more.',
	"problem.json.malformed":
		'The value holds something that a file cannot keep faithfully: {{found}}.',
} as const;
