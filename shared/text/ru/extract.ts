/** Russian texts: reading press texts. */
export const extract = {
  'problem.extract.weekday-differs':
    'День недели не подходит к дате: «{{text}}»; {{date}} — другой день. Проверьте, что из двух верно.',
  'problem.extract.number-ambiguous':
    'Число читается двояко: {{value}} или {{other}}; взято первое.',
  'problem.extract.park-ambiguous': 'Название подходит нескольким паркам: {{ids}}; выберите один.',
  'extract.aside.growth': 'прирост или темп роста, а не уровень',
  'extract.aside.multiple': 'во сколько раз; от какого уровня — не сказано',
  'extract.aside.corrected': 'текст сам берёт эти слова назад',
  'extract.aside.question': 'вопрос, а не утверждение',
  'extract.aside.foreign-unit': 'считается другое',
  'extract.aside.foreign-matter': 'речь о другом',
  'extract.aside.no-metric': 'не видно, что измерено',
  'extract.aside.company': 'число одной компании, а не парка',
  'extract.aside.region': 'число региона, а не парка',
  'extract.aside.no-park': 'парк не назван',
  'extract.certainty.certain': 'сказано прямо',
  'extract.certainty.inferred': 'выведено',
  'extract.certainty.missing': 'нет в тексте',
} as const;
