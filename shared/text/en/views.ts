/** English texts: saved views, worked examples, the command palette and menus at the pointer. */
export const views = {
  'views.title': 'Views',
  'views.intro':
    'A view is what you see: rows, columns, filters, order, comparison and chart. The present one is kept by itself; save it under a name to come back to it.',
  'views.examples': 'Worked examples',
  'views.own': 'Saved views',
  'views.none': 'No view has been saved yet.',
  'views.name': 'Name of the view',
  'views.save': 'Save the present view',
  'views.open': 'Open',
  'views.open-of': 'Open view "{{name}}"',
  'views.more': 'More for view "{{name}}"',
  'views.replace': 'Save the present view here',
  'views.rename': 'Rename',
  'views.rename-done': 'Apply',
  'views.duplicate': 'Duplicate',
  'views.copy-of': '{{name}} (copy)',
  'views.share': 'Save as a file…',
  'views.delete': 'Delete',
  'views.load': 'Open a view file…',
  'views.saved': 'View "{{name}}" saved',
  'views.removed': 'View "{{name}}" deleted',
  'views.opened': 'View "{{name}}" opened',
  'views.unreadable': 'View "{{name}}" cannot be opened: {{cause}} What you see stays as it was.',
  'views.file-without':
    'File "{{file}}" carries no view of Parkbench. Files made here do: PNG, SVG, PDF, Word, PowerPoint, Excel, Data Package. A press text belongs on the press desk.',
  'views.drop': 'Drop a file made here: its view opens',
  'views.file-unreadable':
    'File "{{file}}" was not opened: {{cause}} What you see stays as it was.',
  'file.parkview': 'Parkbench view',

  'example.far-east': 'Far East: promises and facts',
  'example.far-east-text':
    'Technopark "Amur" and the park on Bolshoi Ussuriysky Island beside the programme of at least ten parks by 2030. Agreements are not residents: they have a column of their own. The programme is another level and stands apart from the parks.',
  'example.master-sco': 'KIP "Master" and the SCO totals',
  'example.master-sco-text':
    'Revenue per job and per resident with what "more than 13,000" really allows. The SCO figures are those of a bloc: they are shown, yet kept out of every rank of parks.',
  'example.moscow': 'Moscow: the network and Technopolis',
  'example.moscow-text':
    'All technoparks of the city now, and the special economic zone "Technopolis Moscow" by 2030. They are two different things and are never added. A growth "3.5 times" without a base gives no number.',
  'example.uzbekistan': 'Uzbekistan: plans and facts in dollars',
  'example.uzbekistan-text':
    'Eltech Industrial, Chirchik, Jizzakh and two parks on the model of Alabuga and Master. Sums in US dollars; the two sums named for Chirchik contradict each other and both stay visible; a plan is marked as a plan.',
  'example.khabarovsk-charter': 'Khabarovsk charter: who buys from whom',
  'example.khabarovsk-charter-text':
    'The purchasing ladder of the charter: parks of the region, then of the Far East, then of Russia, then of friendly countries. The measures with their due dates stand on the page of each park.',

  'palette.title': 'Commands',
  'palette.search': 'Command, view or park',
  'palette.results': 'What was found',
  'palette.none': 'Nothing has such a name.',
  'palette.park': 'Park',
  'palette.view': 'View',
  'palette.example': 'Example',

  'context.title': 'Actions',
  'action.sides-toggle': 'Two views side by side',
  'action.sides-next': 'The other of two views',
  'sides.left': 'Left',
  'sides.right': 'Right',
  'sides.width': 'Border between the views',
  'sides.view-left': 'View at the left',
  'sides.view-right': 'View at the right',
  'sides.open': 'Show a view here…',
  'sides.close': 'Close the view at the right',
} as const;
