import { describe, expect, it } from 'vitest';
import { libraryApp } from '../support/libraryApp.ts';

const library = libraryApp();

const get = (name: string, headers = {}) => fetch(`${library.app.url}/pictures/${name}`, { headers });

describe('the overviews', () => {
  it('show overpotentials and lives of all symmetric cells, bounds as arrows', async () => {
    const response = await get('symmetric-cells.svg');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('image/svg+xml');
    const svg = await response.text();
    for (const text of ['Na-NiSb-CC', 'K-CC', '≥ 2000 (1)', '≥ 1000 (10)', '45 (1)', '≈ 375', '11.3', 'Life (h)']) {
      expect(svg).toContain(text);
    }
  });

  it('show specific energies over areal capacity, with the conventional curves', async () => {
    const svg = await (await get('specific-energies.svg')).text();
    for (const text of ['N/P 1', 'N/P 3', 'N/P 10', 'NVPF‖Na-NiSb-CC, lean', 'ZCS@S‖Na plate', 'NNM‖Na-C']) {
      expect(svg).toContain(text);
    }
  });

  it('are sent once for one version of the data', async () => {
    const first = await get('symmetric-cells.svg');
    const again = await get('symmetric-cells.svg', { 'if-none-match': first.headers.get('etag')! });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
  });

  it('are not there by other names', async () => {
    for (const name of [
      'nothing.svg',
      'symmetric-cells',
      'toString',
      'symmetric-cells.svg/x',
      '..%2Fsymmetric-cells.svg',
    ]) {
      expect((await get(name)).status, name).toBe(404);
    }
  });
});
