import type { Manifest } from './manifest.ts';
import { metaPolicy } from './policy.ts';
import type { PageData, Question } from './question.ts';

/** What differs from one playground to another. */
export interface PageOptions {
  /** The worked questions, in the order of their tabs. */
  readonly questions: readonly Question[];
  /** The path that takes queries; the page's files lie under `<endpoint>/assets/`. */
  readonly endpoint: string;
}

/** The page's HTML. It has no script of its own in it: the questions travel as a block of JSON data. */
export function renderPage(manifest: Manifest, { questions, endpoint }: PageOptions): string {
  const address = (name: string) => `${endpoint}/assets/${name}`;
  const { editor, graphql, json } = manifest.workers;
  const workers = { editor: address(editor), graphql: address(graphql), json: address(json) };
  const data: PageData = { endpoint, questions, workers };
  const preload = manifest.preload.map(
    (name) => `\n<link rel="modulepreload" href="${escapeHtml(address(name))}">`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${escapeHtml(metaPolicy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Dépêche · playground</title>
<link rel="icon" type="image/svg+xml" href="${escapeHtml(address(manifest.icon))}">
<link rel="stylesheet" href="${escapeHtml(address(manifest.style))}">${preload.join('')}
<script type="module" src="${escapeHtml(address(manifest.script))}"></script>
</head>
<body>
<div id="playground"><p class="depeche-loading">Opening the playground…</p></div>
<noscript>The playground needs JavaScript. Queries can be sent to ${escapeHtml(endpoint)} without it.</noscript>
<script type="application/json" id="playground-data">${escapeJson(data)}</script>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** JSON that cannot end the element it stands in, nor open a comment there. */
function escapeJson(data: PageData): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
