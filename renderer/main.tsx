import './ui/fonts.css';
import './ui/mantine.css';
import './ui/theme.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { followTable } from './state/shown-table.ts';
import { startWorkbench } from './state/start.ts';
import { openTableWorker } from './state/worker-policy.ts';

const place = document.getElementById('root');
if (place === null) throw new Error('the page must have an element with the id root');
const root = createRoot(place);
followTable(openTableWorker);
void startWorkbench().then(() => root.render(<App />));
