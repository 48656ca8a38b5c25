/** Russian texts of the command line. */
export const cli = {
  'cli.hint': '; ближе всего: {{names}}',
  'cli.data-errors_one':
    'В пакете данных {{count}} ошибка, испорченное ею пропущено; её назовёт команда validate.',
  'cli.data-errors_few':
    'В пакете данных {{count}} ошибки, испорченное ими пропущено; их назовёт команда validate.',
  'cli.data-errors_many':
    'В пакете данных {{count}} ошибок, испорченное ими пропущено; их назовёт команда validate.',
  'cli.data-errors_other':
    'В пакете данных {{count}} ошибки, испорченное ими пропущено; их назовёт команда validate.',
  'cli.figure': 'цифра',
  'cli.period': 'период',
  'cli.difference': 'разность с базой',
  'cli.ratio': 'отношение к базе',
  'cli.base': 'база',
  'cli.package-sound':
    'Пакет данных «{{folder}}» в порядке: парков {{parks}}, наблюдений {{observations}}, источников {{sources}}.',
  'cli.package-faulty':
    'В пакете данных «{{folder}}» есть изъяны: ошибок {{errors}}, предупреждений {{warnings}}.',
  'cli.help': `Parkbench: показатели технопарков, индустриальных парков и особых экономических зон,
с тем, что гарантируют слова источника, и с самими источниками.

Запуск: parkbench КОМАНДА [ПАРАМЕТРЫ]

Команды
  validate [ПУТЬ]   изъяны пакета данных, по одному в строке; код выхода 1, если есть ошибки
  figure            одна цифра: --park ID --metric ID
  matrix            цифры нескольких парков: --parks A,B --metrics M,N
                    --parks all берёт все; --group-by kind|country|region|network складывает
  compare           разности и отношения к базе: --parks A,B --metrics M,N [--base A]
                    --overrule ПОКАЗАТЕЛЬ:ПРОВЕРКА=ПРИЧИНА снимает замечание, в паспорте это есть
  export            файл, какой делает окно: --view ФАЙЛ --to ФАЙЛ.ОКОНЧАНИЕ, где окончание —
                    pdf, docx, pptx, xlsx, csv, zip (Data Package), svg или png
                    [--rows compared|listed] [--charts none|chosen|each_metric]
                    [--without comparison,passport,notes]
                    [--width ПИКСЕЛИ] [--density 1..4] [--day ГГГГ-ММ-ДД]
                    [--lettering text|outlines] [--workspace ПАПКА: её заметки и свои цифры]
  extract ФАЙЛ...   цифры из газетных текстов, по одной в строке; - читает стандартный ввод:
                    [--published ГГГГ-ММ-ДД]
  parks             обозначения и названия парков
  metrics           обозначения и названия показателей

Какие цифры нужны
  --as-of latest|ГОД|ГГГГ-ММ-ДД     на какое время (latest)
  --tolerance ЛЕТ                   на сколько лет цифра может быть старше (0)
  --currency ВАЛЮТА                 пересчитать деньги, например RUB или USD (как напечатано)
  --prices nominal|ГОД              цены года каждой цифры или одного года (nominal)
  --reading strict|conventional     что слова гарантируют или что обычно значат (strict)
  --statuses any|fact|plan          any берёт план только там, где нет факта (any)

Что вычислить (figure, matrix, compare; изменения и темпы — не в compare)
  --metric 'выручка / резиденты'    формула над показателями: + - * / ( ), сумма(a; b), доля(a; b)
  --define ИМЯ=ФОРМУЛА              формула под именем, сколько нужно раз
  --per resident|job|ha|m2|park     отнести к размеру парка
  --share-of total|kind|country|region   в процентах от всех парков запроса или от своей группы
  --index-to ГОД                    свой факт этого года принять за 100
  --change-since ГОД                на сколько больше, чем в этом году; --percent-since в процентах
  --growth-since ГОД                среднегодовой темп прироста в процентах

Везде
  --format json|jsonl|csv|text      вид вывода
  --data ПУТЬ                       другой пакет данных
  --lang ru|en                      язык текстов (по LC_ALL или LANG)
  --help, --version

Значения — в основных единицах: рублях, людях, квадратных метрах, процентах. Код выхода 0;
1 с предложением в потоке ошибок; 2, если команда написана неверно.`,
} as const;
