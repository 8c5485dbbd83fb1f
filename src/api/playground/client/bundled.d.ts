/** What the bundler takes beyond TypeScript, and where Monaco looks for its workers. */
declare module '*.css';

declare var MonacoEnvironment: { getWorker(id: string, language: string): Worker };
