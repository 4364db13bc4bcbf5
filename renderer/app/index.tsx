import { createRoot } from 'react-dom/client';
import { Welcome } from './Welcome.tsx';
import './app.css';

const root = document.getElementById('root');
if (root === null) throw new Error('Expected an element with the id "root" in index.html.');
createRoot(root).render(<Welcome languages={navigator.languages} />);
