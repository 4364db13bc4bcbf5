import '../workers/jitless.ts';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '../ui/base.css';
import { createRoot } from 'react-dom/client';
import { openHost } from '../host/openHost.ts';
import { App } from './App.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('Expected an element with the id "root" in index.html.');

const host = await openHost();
createRoot(root).render(
  <ErrorBoundary languages={navigator.languages}>
    <App host={host} />
  </ErrorBoundary>,
);
