/** English texts: the workspace and its notes on disk. */
export const workspace = {
  'problem.workspace.damaged':
    'File "{{file}}" was damaged and has been put aside as "{{aside}}". The workspace was rebuilt from the other files; its last change is of {{from}}.',
  'problem.workspace.damaged-seen':
    'File "{{file}}" is damaged. The workspace was rebuilt from the other files; its last change is of {{from}}.',
  'problem.workspace.unfinished':
    'The program was stopped while it was writing "{{file}}". Everything that was shown as saved is there.',
  'problem.workspace.file-missing':
    'File "{{file}}" of the workspace is missing; changes after {{from}} may be gone. If you moved or deleted it, put it back and open the workspace again.',
  'problem.workspace.changes-lost':
    'Changes that could not be read back: {{count}}. The last one that is there is of {{from}}. The damaged files were kept; daily copies are in the folder "backup".',
  'problem.workspace.from-backup':
    'No good state was left but the daily copy "{{file}}"; it was opened, its last change is of {{from}}.',
  'problem.workspace.entries-aside':
    'Entries of the workspace that cannot be read: {{count}}. They were put aside in "{{file}}"; all others are there.',
  'problem.workspace.newer':
    'The workspace "{{path}}" was written by a newer version of the program; it is open for reading only. Update the program to edit it.',
  'problem.workspace.read-only':
    'The workspace "{{path}}" cannot be written ({{cause}}). Changes are kept in memory only; save the workspace in another folder to keep them.',
  'problem.workspace.write-failed':
    'Not saved: "{{path}}" could not be written ({{cause}}). The change is kept in memory and saving is tried again; free some space or save the workspace in another folder.',
  'problem.workspace.snapshot-failed':
    'The workspace "{{path}}" could not be written anew ({{cause}}). Nothing is lost: the changes are in its journal.',
  'problem.workspace.backup-failed':
    'The daily copy of the workspace could not be made in "{{path}}": {{cause}}. The workspace itself is saved.',
  'problem.workspace.migration-failed':
    'The workspace "{{path}}" could not be brought from version {{version}} to the present one; it is open for reading only. A copy is in its folder "backup".',
  'problem.workspace.target-not-empty':
    'The folder "{{path}}" already holds a workspace. Choose another one.',
  'problem.workspace.folder-unusable':
    'The workspace folder "{{path}}" cannot be used: {{cause}}. Choose another folder.',
  'problem.workspace.in-use':
    'The workspace "{{path}}" is open in another window; close it there first.',
  'problem.workspace.backup-unreadable':
    'The copy “{{file}}” could not be read; choose another one.',
  'problem.workspace.backup-newer':
    'The copy “{{file}}” was written by a newer version of the program. Update the program to open it.',
  'problem.handover.not-one':
    '“{{file}}” holds no work of Parkbench. Choose a .parkbench file or notes as Web Annotations.',
  'problem.handover.newer':
    '“{{file}}” was written by a newer version of the program. Update the program to take it over.',
  'problem.handover.gone': 'The file is closed already; open it again.',
  'problem.archive.unreadable': 'The archive is damaged or no zip archive. Nothing was taken over.',
  'problem.archive.unsafe':
    'The archive has an entry “{{name}}” that no such file can have: a path that leads out, a link, a double or encryption. Nothing was taken over.',
  'problem.archive.too-large':
    'The archive holds more than {{megabytes}} MB or more than {{entries}} files. Nothing was taken over.',
  'problem.annotation.none': 'The file has no annotation in it (W3C Web Annotation).',
  'problem.file.unreadable': 'The file “{{path}}” could not be read: {{cause}}.',
  'problem.file.too-large':
    'The file “{{path}}” is larger than {{megabytes}} MB and was not opened.',
  'problem.json.unreadable':
    'This is no JSON: the text breaks off or has signs that do not belong.',
  'problem.json.duplicate-key':
    'The key “{{key}}” stands twice in the file, and nobody can tell which value is right. Nothing was taken over.',
  'problem.json.too-deep':
    'The file nests deeper than {{limit}} levels, which no work does. Nothing was taken over.',
  'problem.note.empty': 'A note needs a text.',
  'problem.note.too-long': 'The note has {{length}} characters; at most {{limit}} fit.',
  'problem.note.unknown': 'There is no note "{{id}}" any more.',
  'problem.entry.malformed': 'Field "{{field}}" holds a value that it cannot have.',
  'problem.entry.too-many':
    'Field "{{field}}" lists too many: {{count}}, while at most {{most}} are read. Shorten the list.',
  'problem.entry.unknown': 'There is no entry "{{id}}" any more.',
  'problem.json.malformed':
    'The value holds something that a file cannot keep faithfully: {{found}}.',
  'cause.EACCES': 'no permission',
  'cause.EPERM': 'no permission, or another program holds the file',
  'cause.EROFS': 'it is on a read-only disk',
  'cause.ENOSPC': 'the disk is full',
  'cause.EDQUOT': 'the disk quota is used up',
  'cause.EFBIG': 'the file would be too large',
  'cause.EIO': 'the disk reports an error',
  'cause.ENOENT': 'the folder or file is gone',
  'cause.ENOTDIR': 'a part of the path is not a folder',
  'cause.EISDIR': 'a folder stands in the place of the file',
  'cause.EEXIST': 'a file with that name is in the way',
  'cause.ENAMETOOLONG': 'the path is too long',
  'cause.EBUSY': 'another program holds the file',
  'cause.ETXTBSY': 'another program is running or holding the file',
  'cause.EMFILE': 'too many files are open',
  'cause.EINUSE': 'another window has it open',
  'cause.ECHANGED': 'the folder was changed from outside',
  'cause.EREADMODE': 'it was opened for reading',
  'cause.UNKNOWN': 'an unknown error',
} as const;
