/** What the bundler accepts besides TypeScript, and where Monaco looks for its workers. */
declare module '*.css';

declare var MonacoEnvironment: { getWorker(id: string, language: string): Worker };
