/** Russian texts: pasting a block of figures. */
export const paste = {
  'action.block-paste': 'Вставить блок цифр…',
  'paste.title': 'Вставка блока',
  'paste.here': 'Вставьте сюда таблицу из Excel, Word или другой программы',
  'paste.here-hint':
    'Ctrl+V. Первой строкой могут идти названия показателей, первым столбцом — названия парков.',
  'paste.again': 'Вставить другое',
  'paste.summary_one':
    'Будет внесена {{count}} цифра: в ваш слой, с вашим источником. Ничего не стирается.',
  'paste.summary_few':
    'Будут внесены {{count}} цифры: в ваш слой, с вашим источником. Ничего не стирается.',
  'paste.summary_many':
    'Будет внесено {{count}} цифр: в ваш слой, с вашим источником. Ничего не стирается.',
  'paste.summary_other':
    'Будет внесено {{count}} цифры: в ваш слой, с вашим источником. Ничего не стирается.',
  'paste.same_one': '{{count}} цифра уже есть в данных за то же время.',
  'paste.same_few': '{{count}} цифры уже есть в данных за то же время.',
  'paste.same_many': '{{count}} цифр уже есть в данных за то же время.',
  'paste.same_other': '{{count}} цифры уже есть в данных за то же время.',
  'paste.keep-same': 'Внести и те, что уже есть',
  'paste.table': 'Что будет внесено',
  'paste.park': 'Парк',
  'paste.metric-of': 'Показатель столбца «{{title}}»',
  'paste.park-of': 'Парк строки «{{name}}»',
  'paste.leave-out': 'не вносить',
  'paste.is-same': 'уже есть',
  'paste.stands': 'сейчас: {{text}}',
  'paste.problems': 'Не будет внесено',
  'paste.more-problems': 'и ещё {{count}}',
  'paste.period': 'За какое время',
  'paste.currency': 'Валюта сумм без знака',
  'paste.currency-none': 'не выбрана',
  'paste.meaning': '«20,000» — это',
  'paste.meaning-decimals': 'двадцать ровно',
  'paste.meaning-thousands': 'двадцать тысяч',
  'paste.accept': 'Внести',
  'paste.accept-nothing': 'Вносить нечего',
  'problem.paste.nothing': 'Во вставленном нет таблицы.',
  'problem.paste.no-column':
    'Ни один столбец не похож на показатель: {{columns}}. Выберите показатели в заголовках таблицы ниже или вставьте блок с названиями показателей.',
  'problem.paste.column-unknown':
    'Столбец «{{title}}» не узнан. Если это показатель, выберите его в таблице.',
  'problem.paste.computed':
    'Столбец «{{title}}» вычисляется из других показателей, внести его нельзя.',
  'problem.paste.row-without-park': 'Непонятно, о каком парке строка.',
  'problem.paste.park-unknown': 'Парка «{{name}}» нет в данных.',
  'problem.paste.park-unclear': 'Парка «{{name}}» нет, есть похожие: выберите в таблице.',
  'problem.paste.cell-unreadable':
    '«{{text}}» не читается как число. Примеры: 13 000; более 13 000; 13,5 тыс.; 35–40.',
  'problem.paste.other-unit': '«{{text}}»: не та единица для показателя «{{metric}}».',
  'problem.paste.currency-missing': '«{{text}}»: не сказано, в какой валюте. Выберите её ниже.',
  'problem.paste.repeated': 'Вторая цифра о том же парке, показателе и времени ({{metric}}).',
  'problem.paste.period-missing': 'Напишите, за какое время эти цифры: 2024, 2024-Q3, 2025-07.',
} as const;
