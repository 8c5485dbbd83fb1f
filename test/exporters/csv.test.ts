import { describe, expect, it } from 'vitest';
import { csv } from '../../src/exporters/csv.ts';

describe('CSV', () => {
  it('names quantity and unit of each column and keeps every digit', () => {
    const text = csv([
      { name: 'time', unit: 's', values: [0, 0.1 + 0.2] },
      { name: 'cycle', unit: '1', values: [1, 2] },
    ]);
    expect(text).toBe('time / s,cycle\r\n0,1\r\n0.30000000000000004,2\r\n');
  });

  it('quotes a name that holds a comma or a quote', () => {
    expect(csv([{ name: 'V, "cell"', unit: 'mV', values: [] }])).toBe('"V, ""cell"" / mV"\r\n');
  });

  it('says on lines of their own what the table is, each on one line', () => {
    const columns = [{ name: '#1', unit: '1', values: ['# a'] }];
    expect(csv(columns, ['simulated', 'a name\r\nof two lines'])).toBe(
      '# simulated\r\n# a name of two lines\r\n"#1"\r\n"# a"\r\n',
    );
  });

  it('refuses columns of unequal length', () => {
    expect(() =>
      csv([
        { name: 'a', unit: '1', values: [1] },
        { name: 'b', unit: '1', values: [] },
      ]),
    ).toThrow(RangeError);
  });
});
