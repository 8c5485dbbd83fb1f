import { ToolbarButton, useGraphiQL } from '@graphiql/react';

/** The query and variables that the address carries behind its `#`, where no server sees them and no limit is met. */
export function linkedTab(): { query: string; variables: string } | undefined {
  const carried = new URLSearchParams(location.hash.slice(1));
  const query = carried.get('query');
  return query ? { query, variables: carried.get('variables') ?? '' } : undefined;
}

/** Puts the address of the tab in sight on the clipboard. */
export function CopyLink() {
  const { queryEditor, variableEditor } = useGraphiQL(({ queryEditor, variableEditor }) => ({
    queryEditor,
    variableEditor,
  }));
  const copy = () => {
    const carried = new URLSearchParams({ query: queryEditor?.getValue() ?? '' });
    const variables = variableEditor?.getValue().trim();
    if (variables) carried.set('variables', variables);
    const address = new URL(`#${carried}`, location.href);
    history.replaceState(null, '', address);
    navigator.clipboard?.writeText(address.href);
  };
  return (
    <ToolbarButton onClick={copy} label="Copy link to this query">
      <svg className="graphiql-toolbar-icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true">
        <path
          d="M10 14a5 5 0 0 0 7 0l3-3a5 5 0 0 0-7-7l-1 1M14 10a5 5 0 0 0-7 0l-3 3a5 5 0 0 0 7 7l1-1"
          strokeWidth="1.8"
        />
      </svg>
    </ToolbarButton>
  );
}
