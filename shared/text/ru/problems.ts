/** Russian sentences of the problems found in values, data packages, figures and questions. */
export const problems = {
  'problem.period.unreadable':
    'Период «{{text}}» не читается; напишите 2024, 2024-Q3, 2024-09, 2025-10-22 или 2025-01/2025-09.',
  'problem.period.month-out-of-range': 'Период «{{text}}»: месяц бывает 01–12.',
  'problem.period.day-out-of-range': 'Период «{{text}}»: в этом месяце нет такого дня.',
  'problem.period.quarter-out-of-range': 'Период «{{text}}»: квартал бывает 1–4.',
  'problem.period.ends-before-start':
    'Период «{{text}}» кончается раньше, чем начинается; поставьте раннюю дату первой.',
  'problem.number.unreadable':
    'Число «{{text}}» не читается; напишите цифры с десятичной точкой, например 1234.5.',
  'problem.number.not-finite':
    'С числом «{{text}}» нельзя считать: оно слишком велико; проверьте нули.',
  'problem.number.negative':
    'Число «{{text}}» отрицательное; количество, сумма и площадь не бывают меньше нуля.',
  'problem.number.not-positive': 'Число «{{text}}» должно быть больше нуля.',
  'problem.number.out-of-range': 'Число «{{text}}» должно быть от {{low}} до {{high}}.',
  'problem.number.percent-over-100': 'Доля «{{text}}» больше 100 процентов; напишите 0–100.',
  'problem.range.high-missing': 'У диапазона нет верхней границы; заполните value_high.',
  'problem.range.high-below-low':
    'Верхняя граница {{high}} ниже нижней {{low}}; поменяйте их местами.',
  'problem.range.high-not-expected':
    'Верхняя граница «{{text}}» нужна только диапазону; очистите value_high или укажите range.',
  'problem.word.unknown': 'Слова «{{text}}» нет в списке; допустимы: {{allowed}}.',
  'problem.value.missing': 'Здесь нужно значение.',
  'problem.value.too-long': 'В тексте {{length}} знаков, помещается не больше {{limit}}.',
  'problem.code.malformed': 'Код «{{text}}» имеет не ту форму; напишите как {{form}}.',
  'problem.url.malformed':
    '«{{text}}» не похоже на веб-адрес и не взято; напишите с http:// или https://.',
  'problem.id.malformed':
    'Обозначение «{{text}}» должно состоять из строчных латинских букв, цифр и дефисов.',
  'problem.id.duplicate': 'Обозначение «{{text}}» встречается дважды; каждое должно быть одно.',
  'problem.reference.unknown':
    '«{{text}}» нет в таблице {{table}}; добавьте туда или исправьте написание.',
  'problem.unit.not-of-metric':
    'Единица «{{unit}}» не подходит показателю {{metric}}; ожидается: {{expected}}.',
  'problem.package.missing': 'В «{{path}}» нет datapackage.json; укажите папку пакета данных.',
  'problem.package.unreadable': 'Описание пакета данных «{{path}}» не читается: {{cause}}.',
  'problem.package.resource-missing':
    'Нет таблицы {{table}}: файл «{{path}}» не найден или не читается.',
  'problem.package.field-undeclared': 'В таблице {{table}} не описан нужный столбец «{{column}}».',
  'problem.csv.header-missing-column': 'В заголовке нет столбца «{{column}}».',
  'problem.csv.header-unknown-column': 'Столбец «{{column}}» неизвестен и не прочитан.',
  'problem.csv.row-too-short':
    'Ячеек в строке: {{found}}, ожидается {{expected}}; строка пропущена.',
  'problem.csv.row-too-long':
    'Ячеек в строке: {{found}}, ожидается {{expected}}; строка пропущена. Нет ли запятой без кавычек?',
  'problem.csv.quote-unclosed': 'Открытая здесь кавычка нигде не закрыта; строка пропущена.',
  'problem.csv.unreadable': 'Файл не читается как CSV: {{cause}}.',
  'problem.figure.plan-only': 'Факта нет, есть только план; включите планы, чтобы увидеть его.',
  'problem.figure.plan-data': 'Это план или обещание, а не факт.',
  'problem.figure.part-year': 'Месяцев в периоде: {{months}}, это не полный год.',
  'problem.figure.scope-not-total': 'Показатель охватывает только часть: {{scope}}.',
  'problem.figure.other-series-kind': 'Вид ряда не тот, что обычен для показателя: {{seriesKind}}.',
  'problem.figure.conflicting':
    'Источники противоречат друг другу за одно и то же время; см. соперников.',
  'problem.figure.note': 'Примечание к цифре: {{note}}',
  'problem.figure.inferred-period': 'Период определён по смыслу, источник его не напечатал.',
  'problem.figure.estimate': 'Это оценка, а не сообщённый факт.',
  'problem.figure.several-years': 'Месяцев в периоде: {{months}}, это больше года.',
  'problem.figure.earlier-year': 'Цифра за {{year}} год; за {{asked}} год цифры нет.',
  'problem.figure.slices-only':
    'Известны только части показателя ({{scopes}}); они не заменяют целого.',
  'problem.figure.assumed-bound':
    'Одна из границ — допущение: слова прочитаны как округлённое число.',
  'problem.figure.not-finite':
    'С результатом нельзя считать: он слишком велик; проверьте нули исходных цифр.',
  'problem.convert.no-rate': 'Средний курс {{currency}} за {{years}} неизвестен.',
  'problem.convert.no-index': 'Индекс потребительских цен {{country}} за {{years}} неизвестен.',
  'problem.convert.index-of-other-currency':
    'Цифра напечатана в {{currency}}, а индекс цен взят по стране: {{country}}.',
  'problem.guard.period-differs': 'Периоды различаются: {{first}} и {{second}}.',
  'problem.guard.level-differs': 'Уровни различаются: {{first}} и {{second}} сравнивать нельзя.',
  'problem.guard.kind-differs': 'Виды различаются: {{first}} и {{second}}.',
  'problem.guard.status-differs': 'Статусы различаются: {{first}} и {{second}}.',
  'problem.guard.scope-differs': 'Охват различается: {{first}} и {{second}}.',
  'problem.guard.series-kind-differs': 'Виды рядов различаются: {{first}} и {{second}}.',
  'problem.guard.currency-differs':
    'Валюты различаются: {{first}} и {{second}}; выберите одну для пересчёта.',
  'problem.guard.part-year': '{{period}} — только часть года, а сравнивается с другими сроками.',
  'problem.guard.prices-differ': 'Цены разные: {{first}} и {{second}}.',
  'problem.guard.definition-differs': 'Определения различаются: {{first}} и {{second}}.',
  'problem.ratio.divisor-holds-zero': 'Делитель может быть нулём, поэтому у отношения нет границ.',
  'problem.ratio.not-determinable': 'Обе границы открыты: отношение определить нельзя.',
  'problem.aggregate.not-additive':
    'Цифры этого показателя складывать нельзя: сумма долей или средних ничего не значит.',
  'problem.aggregate.incomplete':
    'В сумме {{included}} из {{total}}; остальные перечислены с причиной.',
  'problem.aggregate.empty': 'Ни у кого в группе нет цифры, которую можно сложить.',
  'problem.aggregate.contained': 'Он входит в другой парк списка и уже посчитан там.',
  'problem.aggregate.no-group': 'Он не входит ни в одну группу этого рода.',
  'problem.change.base-missing': 'За {{year}} год нет цифры, от которой считать.',
  'problem.change.no-span': 'Нет цифры позже {{year}} года, до которой считать изменение.',
  'problem.formula.unreadable':
    'Формула не читается на знаке {{at}}: «{{found}}»; ожидается: {{expected}}.',
  'problem.formula.empty': 'Формула пуста; напишите, например, выручка / [рабочие места].',
  'problem.formula.too-long': 'В формуле {{length}} знаков, читается не больше {{limit}}.',
  'problem.formula.too-deep': 'Вложенность формулы больше {{limit}}; разделите её на две.',
  'problem.formula.unknown-name': 'Показателя или формулы «{{name}}» нет (знак {{at}}).{{hint}}',
  'problem.formula.unknown-function': 'Функции «{{name}}» нет (знак {{at}}); известны: {{known}}.',
  'problem.formula.argument-count':
    'Функции {{name}} нужно аргументов: {{expected}}, найдено: {{found}} (знак {{at}}).',
  'problem.formula.units-differ':
    '{{first}} и {{second}} нельзя соединить знаком «{{operation}}» (знак {{at}}): у них разные единицы.',
  'problem.formula.cycle': 'Формулы требуют друг друга по кругу: {{names}}.',
  'problem.formula.no-metric':
    'В формуле нет ни одного показателя, о парке она ничего не говорит; напишите, например, выручка / рабочие места.',
  'problem.formula.compound-unit': 'Результат измеряется так: {{unit}}.',
  'problem.park.unknown': 'Парка «{{text}}» нет{{hint}}.',
  'problem.metric.unknown': 'Показателя «{{text}}» нет{{hint}}.',
  'problem.currency.unknown': 'Валюты «{{text}}» нет; известны: {{allowed}}.',
  'problem.year.before-data':
    'За {{year}} год цифр нет; данные охватывают {{first}}–{{last}} годы.',
  'problem.as-of.unreadable':
    '«{{text}}» — не время; напишите latest, год, например 2024, или день, например 2025-10-22.',
  'problem.prices.unreadable':
    '«{{text}}» не читается как цены; напишите nominal или год, например 2024.',
  'problem.tolerance.unreadable': '«{{text}}» не число лет; напишите целое число от 0 до 100.',
  'problem.option.unknown': 'Параметра «{{text}}» нет; известны: {{allowed}}.',
  'problem.option.value-missing': 'Параметру {{option}} нужно значение.',
  'problem.option.value-not-allowed':
    'Параметр {{option}} не принимает «{{text}}»; допустимы: {{allowed}}.',
  'problem.option.too-few':
    'Параметру {{option}} нужно не меньше {{least}} названий через запятую.',
  'problem.option.required': 'Параметр {{option}} обязателен.',
  'problem.option.clash': 'Параметры {{first}} и {{second}} исключают друг друга; оставьте один.',
  'problem.option.definition-unreadable':
    '«{{text}}» — не определение; пишите ИМЯ=ФОРМУЛА, например выработка=выручка / рабочие места.',
  'problem.option.overruling-unreadable':
    '«{{text}}» ничего не снимает; пишите ПОКАЗАТЕЛЬ:ПРОВЕРКА=ПРИЧИНА с показателем из сравнения, например jobs:period=площадка не менялась.',
  'problem.option.year-unreadable':
    'Параметр {{option}}: «{{text}}» — не год; пишите, например, 2020.',
  'problem.command.unknown': 'Команды «{{text}}» нет; известны: {{allowed}}.',
  'problem.command.stray-word': 'Команда {{command}} не принимает слово «{{text}}».',
  'problem.command.missing': 'Назовите команду: {{allowed}}.',

  'problem.press.unreadable': 'Текст «{{path}}» не читается: {{cause}}.',
  'problem.press.not-text': '«{{path}}» — не текст; укажите файл с простым текстом.',
  'problem.press.too-large':
    'В тексте «{{path}}» {{size}} МБ, читается не больше {{limit}} МБ. Разделите его.',
  'problem.press.published-unreadable':
    '«{{text}}» — не день публикации; напишите его так: 2025-10-22.',
  'problem.view.unreadable': 'Файл вида «{{path}}» не читается: {{cause}}.',
  'problem.view.not-a-view': 'Это не вид Parkbench: в файле нет пометки «parkbench-view».',
  'problem.view.newer':
    'Вид записан более новой программой (версия {{found}}, читается {{known}}). Обновите программу.',
  'problem.export.cancelled': 'Создание файла отменено, ничего не записано.',
  'problem.export.maker-failed':
    'Файл не удалось сделать: {{cause}}. Попробуйте ещё раз или с меньшим числом парков.',
  'problem.export.write-failed':
    'Файл «{{path}}» не записан: {{cause}}. Выберите другую папку или имя.',
  'problem.chart.too-many-parks':
    'Для диаграммы выбрано парков: {{count}}, рисуется не больше {{most}}. Оставьте в сравнении меньше парков.',
  'problem.chart.needs-two-metrics':
    'Диаграмме рассеяния нужны два показателя: добавьте к сравнению ещё один.',
  'problem.export.nothing-to-draw':
    'Рисовать нечего: ни у одного из выбранных парков нет цифры этого показателя.',
  'problem.export.nothing-chosen':
    'Выбранных парков нет в данных или не выбран ни один показатель. Выберите другие в сравнении.',
  'problem.export.nothing-shown':
    'В таблице нет ни одной строки или ни одного столбца. Измените поиск, отбор или столбцы.',
  'problem.export.chart-needs-parks':
    'Для графика нужны выбранные парки, а в виде их нет. Отметьте в таблице от 2 до 12 парков или добавьте их в сравнение. Таблицам это не нужно: {{allowed}}.',
  'problem.export.format-unknown':
    'По имени «{{path}}» не понять, какой нужен файл; допустимые окончания: {{allowed}}.',
  'problem.table.thread-failed':
    'Фоновый расчёт таблиц остановился ({{cause}}). Таблица верна, но её изменения могут занимать больше времени; перезапустите программу, чтобы вернуть его.',
  'problem.request.malformed':
    'Программа не смогла прочитать собственный запрос ({{channel}}). Ничего не изменено.',
  'problem.internal.unexpected': 'Случилось непредвиденное: {{cause}}. Сохранённое не потеряно.',
} as const;
