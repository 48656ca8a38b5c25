/** What the tour reads on the screen and types; the application is shown in Russian. */
export const labels = {
  search: 'Найти парк',
  cellOfTour: /202 млрд/,
  chosenStatement: 'Взято в ячейку',
  evidence: 'Основания',
  notes: 'Заметки',
  noteText: 'Текст заметки',
  addNote: 'Добавить',
  compare: 'Сравнить',
  sideBySide: 'Парки рядом',
  metrics: ['Резиденты', 'Рабочие места', 'Выручка резидентов'],
  chart: 'Диаграмма',
  chartMetric: 'Показатель',
  metricOfChart: 'Рабочие места',
  savePng: 'Сохранить PNG',
  saveSvg: 'Сохранить SVG',
  language: 'Язык',
  english: 'EN',
  mainInEnglish: 'Compare',
};

export const parks = [
  { search: 'КИП Мастер', name: 'Камский индустриальный парк «Мастер»' },
  { search: 'ОЭЗ Алабуга', name: 'ОЭЗ «Алабуга»' },
  { search: 'Технополис Москва', name: 'ОЭЗ «Технополис Москва»' },
];

export const note = 'Сверить с годовым отчётом: выручка за год или с начала работы?';
