/**
 * The browser's storage of these tabs. It is separate from that of other tabs, and of other programs on the same port.
 */
export function storageFor(tabs: unknown): Storage {
  const prefix = `playground-${hash(JSON.stringify(tabs))}:`;
  const keys = () => Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  return {
    getItem: (key: string) => localStorage.getItem(prefix + key),
    setItem: (key: string, value: string) => localStorage.setItem(prefix + key, value),
    removeItem: (key: string) => localStorage.removeItem(prefix + key),
    clear: () => {
      for (const key of keys()) localStorage.removeItem(key);
    },
    key: (index: number) => keys()[index] ?? null,
    get length() {
      return keys().length;
    },
  };
}

/** FNV-1a, 32 bits. */
function hash(text: string): string {
  let state = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 0x01000193);
  return (state >>> 0).toString(16);
}
