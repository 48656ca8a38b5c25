/** Russian texts: the workspace and its notes on disk. */
export const workspace = {
  'problem.workspace.damaged':
    'Файл «{{file}}» повреждён и отложен под именем «{{aside}}». Рабочая папка восстановлена по остальным файлам, последняя правка в ней — от {{from}}.',
  'problem.workspace.damaged-seen':
    'Файл «{{file}}» повреждён. Рабочая папка восстановлена по остальным файлам, последняя правка в ней — от {{from}}.',
  'problem.workspace.unfinished':
    'Программу остановили, когда она писала «{{file}}». Всё, что показывалось как сохранённое, на месте.',
  'problem.workspace.file-missing':
    'В рабочей папке нет файла «{{file}}»; правки после {{from}} могли пропасть. Если вы его переместили или удалили, верните его и откройте папку снова.',
  'problem.workspace.changes-lost':
    'Правок, которые не удалось прочесть: {{count}}. Последняя из уцелевших — от {{from}}. Повреждённые файлы отложены, ежедневные копии лежат в папке «backup».',
  'problem.workspace.from-backup':
    'Из годных состояний осталась только копия «{{file}}»; открыта она, последняя правка в ней — от {{from}}.',
  'problem.workspace.entries-aside':
    'Записей, которые не удалось прочесть: {{count}}. Они отложены в файл «{{file}}», остальные на месте.',
  'problem.workspace.newer':
    'Рабочая папка «{{path}}» записана более новой версией программы и открыта только для чтения. Обновите программу, чтобы править.',
  'problem.workspace.read-only':
    'В рабочую папку «{{path}}» нельзя писать ({{cause}}). Правки остаются только в памяти; чтобы их сохранить, запишите рабочую папку в другое место.',
  'problem.workspace.write-failed':
    'Не сохранено: в «{{path}}» не удалось записать ({{cause}}). Правка осталась в памяти, запись повторяется; освободите место или сохраните рабочую папку в другом месте.',
  'problem.workspace.snapshot-failed':
    'Рабочую папку «{{path}}» не удалось записать заново ({{cause}}). Ничего не потеряно: правки есть в журнале.',
  'problem.workspace.backup-failed':
    'Не удалось сделать ежедневную копию в «{{path}}»: {{cause}}. Сама рабочая папка сохранена.',
  'problem.workspace.migration-failed':
    'Рабочую папку «{{path}}» не удалось перевести с версии {{version}} на нынешнюю; она открыта только для чтения. Копия лежит в её папке «backup».',
  'problem.workspace.target-not-empty':
    'В папке «{{path}}» уже есть рабочие файлы. Выберите другую.',
  'problem.workspace.folder-unusable':
    'Рабочую папку «{{path}}» использовать нельзя: {{cause}}. Выберите другую.',
  'problem.workspace.in-use':
    'Рабочая папка «{{path}}» открыта в другом окне; сначала закройте её там.',
  'problem.workspace.backup-unreadable': 'Копию «{{file}}» прочитать не удалось; выберите другую.',
  'problem.workspace.backup-newer':
    'Копия «{{file}}» записана более новой версией программы. Обновите программу, чтобы открыть её.',
  'problem.handover.not-one':
    'В «{{file}}» нет рабочих материалов Parkbench. Нужен файл .parkbench или заметки в формате Web Annotation.',
  'problem.handover.newer':
    '«{{file}}» записан более новой версией программы. Обновите программу, чтобы его принять.',
  'problem.handover.gone': 'Файл уже закрыт; откройте его ещё раз.',
  'problem.archive.unreadable': 'Архив повреждён или это не архив zip. Ничего не принято.',
  'problem.archive.unsafe':
    'В архиве есть запись «{{name}}», которой в рабочем файле быть не может: путь наружу, ссылка, повтор или шифрование. Ничего не принято.',
  'problem.archive.too-large':
    'В архиве больше {{megabytes}} МБ или больше {{entries}} файлов. Ничего не принято.',
  'problem.annotation.none': 'В файле нет ни одной аннотации (W3C Web Annotation).',
  'problem.file.unreadable': 'Файл «{{path}}» прочитать не удалось: {{cause}}.',
  'problem.file.too-large': 'Файл «{{path}}» больше {{megabytes}} МБ и поэтому не открыт.',
  'problem.json.unreadable': 'Это не JSON: текст обрывается или в нём лишние знаки.',
  'problem.json.duplicate-key':
    'В файле дважды стоит ключ «{{key}}», и неизвестно, какое значение верно. Ничего не принято.',
  'problem.json.too-deep':
    'В файле больше {{limit}} вложенных уровней, это не рабочие материалы. Ничего не принято.',
  'problem.note.empty': 'Заметке нужен текст.',
  'problem.note.too-long': 'В заметке {{length}} знаков, помещается не больше {{limit}}.',
  'problem.note.unknown': 'Заметки «{{id}}» больше нет.',
  'problem.entry.malformed': 'В поле «{{field}}» стоит значение, которого там быть не может.',
  'problem.entry.unknown': 'Записи «{{id}}» больше нет.',
  'problem.json.malformed': 'В значении есть то, чего файл не сохранит без потерь: {{found}}.',
  'cause.EACCES': 'нет прав',
  'cause.EPERM': 'нет прав',
  'cause.EROFS': 'диск только для чтения',
  'cause.ENOSPC': 'диск заполнен',
  'cause.EDQUOT': 'исчерпана квота диска',
  'cause.EFBIG': 'файл стал бы слишком большим',
  'cause.EIO': 'диск сообщает об ошибке',
  'cause.ENOENT': 'папки или файла больше нет',
  'cause.ENOTDIR': 'часть пути — не папка',
  'cause.EISDIR': 'на месте файла стоит папка',
  'cause.EEXIST': 'мешает файл с тем же именем',
  'cause.ENAMETOOLONG': 'путь слишком длинный',
  'cause.EBUSY': 'файл держит другая программа',
  'cause.EMFILE': 'открыто слишком много файлов',
  'cause.EINUSE': 'она открыта в другом окне',
  'cause.ECHANGED': 'папку изменили извне',
  'cause.EREADMODE': 'она открыта для чтения',
  'cause.UNKNOWN': 'неизвестная ошибка',
} as const;
