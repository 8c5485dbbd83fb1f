const ID = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/;
const LINES = 2;

/** What a client was told, and what the log says beside the id that is in it. */
export function explained(told: string, log: readonly string[]): string {
  const [id] = ID.exec(told) ?? [];
  const at = id === undefined ? -1 : log.findIndex((line) => line.includes(id));
  if (at < 0) return told;
  const lines = log.slice(at, at + LINES).map((line) => line.trim());
  return `${told} (${lines.join(' ').slice(-240)})`;
}
