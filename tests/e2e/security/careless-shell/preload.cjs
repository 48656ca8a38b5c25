const { ipcRenderer } = require('electron');

const answer = async () => JSON.stringify({ kind: 'ok', value: {} });

// The page's own functions, given to whoever asks; the last word is the page's.
window.ipcRenderer = ipcRenderer;
window.workbench = {
  ask: {
    'app.start': (request) => ipcRenderer.invoke.call(ipcRenderer, 'app.start', request),
    'workspace.change': answer,
    'window.update': answer,
    'file.save': answer,
    'link.open': (request) => ipcRenderer.invoke('link.open', request),
  },
  listen: {},
};
