import 'graphiql/style.css';
import './client.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createClient } from 'graphql-ws';
import { createRoot } from 'react-dom/client';
import { CopyLink, linkedTab } from './permalink.tsx';
import { storageFor } from './storage.ts';

interface Tab {
  readonly query: string;
  readonly variables: string;
}

const workers: Readonly<Record<string, string>> = { json: 'json.worker.js', graphql: 'graphql.worker.js' };

globalThis.MonacoEnvironment = {
  getWorker: (_id: string, language: string) =>
    new Worker(new URL(workers[language] ?? 'editor.worker.js', import.meta.url), { type: 'module' }),
};

const endpoint = new URL('/graphql', location.href);
const socket = new URL('/graphql', location.href);
socket.protocol = location.protocol === 'https:' ? 'wss:' : 'ws:';

const fetcher = createGraphiQLFetcher({
  url: endpoint.href,
  wsClient: createClient({ url: socket.href }),
  enableIncrementalDelivery: false,
});

function Playground() {
  const tabs: readonly Tab[] = JSON.parse(document.getElementById('tabs')!.textContent!);
  const storage = storageFor(tabs);
  const linked = linkedTab();
  // GraphiQL fills the editors from the initial query, not from the tab, when it has nothing stored.
  const initial = linked ?? (storage.length === 0 ? tabs[0] : undefined);
  return (
    <GraphiQL
      fetcher={fetcher}
      storage={storage}
      defaultTabs={linked ? [linked, ...tabs] : [...tabs]}
      initialQuery={initial?.query}
      initialVariables={initial?.variables}
      defaultEditorToolsVisibility="variables"
      inputValueDeprecation
      schemaDescription
    >
      <GraphiQL.Logo>Alkali-metal batteries</GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, copy, merge }) => (
          <>
            {prettify}
            {merge}
            {copy}
            <CopyLink />
          </>
        )}
      </GraphiQL.Toolbar>
    </GraphiQL>
  );
}

createRoot(document.getElementById('playground')!).render(<Playground />);
