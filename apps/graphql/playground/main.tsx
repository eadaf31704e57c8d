// GraphiQL would ask for its editor only once it is on screen; asked for here, both are fetched together.
import 'monaco-graphql/esm/monaco-editor.js';
import 'graphiql/style.css';
import './playground.css';
import { createRoot } from 'react-dom/client';
import { readPageData } from './page-data.ts';
import { Playground } from './playground.tsx';
import { provideWorkers } from './workers.ts';

const data = readPageData(document);
provideWorkers(data.workers);
const container = document.getElementById('playground');
if (container)
  createRoot(container).render(<Playground endpoint={data.endpoint} questions={data.questions} />);
