/** Russian texts: saved views, worked examples, the command palette and menus at the pointer. */
export const views = {
  'views.title': 'Виды',
  'views.intro':
    'Вид — это то, что вы видите: строки, столбцы, фильтры, порядок, сравнение и диаграмма. Текущий вид хранится сам; сохраните его под именем, чтобы вернуться к нему.',
  'views.examples': 'Разобранные примеры',
  'views.own': 'Сохранённые виды',
  'views.none': 'Ни один вид ещё не сохранён.',
  'views.name': 'Название вида',
  'views.save': 'Сохранить текущий вид',
  'views.open': 'Открыть',
  'views.open-of': 'Открыть вид «{{name}}»',
  'views.more': 'Ещё для вида «{{name}}»',
  'views.replace': 'Записать сюда текущий вид',
  'views.rename': 'Переименовать',
  'views.rename-done': 'Применить',
  'views.duplicate': 'Создать копию',
  'views.copy-of': '{{name}} (копия)',
  'views.share': 'Сохранить в файл…',
  'views.delete': 'Удалить',
  'views.load': 'Открыть файл вида…',
  'views.saved': 'Вид «{{name}}» сохранён',
  'views.removed': 'Вид «{{name}}» удалён',
  'views.opened': 'Открыт вид «{{name}}»',
  'views.unreadable': 'Вид «{{name}}» открыть нельзя: {{cause}} На экране всё осталось как было.',
  'views.file-without':
    'В файле «{{file}}» нет вида Parkbench. Он есть в файлах, сделанных здесь: PNG, SVG, PDF, Word, PowerPoint, Excel, Data Package. Тексту прессы место на пресс-столе.',
  'views.drop': 'Отпустите файл, сделанный здесь: откроется его вид',
  'views.file-unreadable': 'Файл «{{file}}» не открыт: {{cause}} На экране всё осталось как было.',
  'file.parkview': 'Вид Parkbench',

  'example.far-east': 'Дальний Восток: обещания и факты',
  'example.far-east-text':
    'Технопарк «Амур» и парк на острове Большой Уссурийский рядом с программой не менее десяти парков к 2030 году. Соглашения — не резиденты: у них свой столбец. Программа — другой уровень и стоит отдельно от парков.',
  'example.master-sco': 'КИП «Мастер» и итоги ШОС',
  'example.master-sco-text':
    'Выручка на рабочее место и на резидента с тем, что на деле допускает «более 13 тысяч». Цифры ШОС относятся к блоку: они видны, но ни в одном ранге парков не участвуют.',
  'example.moscow': 'Москва: сеть и «Технополис»',
  'example.moscow-text':
    'Все технопарки города сейчас и ОЭЗ «Технополис Москва» к 2030 году. Это разные сущности, и складывать их нельзя. Рост «в 3,5 раза» без базы числа не даёт.',
  'example.uzbekistan': 'Узбекистан: планы и факты в долларах',
  'example.uzbekistan-text':
    'Eltech Industrial, Чирчик, Джизак и два парка по модели «Алабуги» и «Мастера». Суммы в долларах США; две суммы по Чирчику спорят между собой, и видны обе; план помечен как план.',
  'example.khabarovsk-charter': 'Хабаровская хартия: кто у кого покупает',
  'example.khabarovsk-charter-text':
    'Лестница закупок хартии: парки региона, затем Дальнего Востока, затем России, затем дружественных стран. Меры и их сроки — на странице каждого парка.',

  'palette.title': 'Команды',
  'palette.search': 'Команда, вид или парк',
  'palette.results': 'Найденное',
  'palette.none': 'Ничего с таким названием нет.',
  'palette.park': 'Парк',
  'palette.view': 'Вид',
  'palette.example': 'Пример',

  'context.title': 'Действия',
  'action.sides-toggle': 'Два вида рядом',
  'action.sides-next': 'Другой вид из двух',
  'sides.left': 'Слева',
  'sides.right': 'Справа',
  'sides.width': 'Граница между видами',
  'sides.view-left': 'Вид слева',
  'sides.view-right': 'Вид справа',
  'sides.open': 'Показать здесь вид…',
  'sides.close': 'Убрать правый вид',
} as const;
