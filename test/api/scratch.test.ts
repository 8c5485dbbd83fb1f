import { it } from 'vitest';
import { testApp } from '../support/app.ts';
import { libraryDatabase } from '../support/database.ts';

it('x', async () => {
  const t0 = performance.now();
  await using db = await libraryDatabase();
  const t1 = performance.now();
  await using app = await testApp(db.url);
  const t2 = performance.now();
  console.log(t1 - t0, t2 - t1, db.url);
  const go = async (q: string, v = {}) =>
    console.log(q.slice(0, 150), JSON.stringify(await app.send(q, v)).slice(0, 700));
  await go('{ metal: alkaliMetal(by:{slug:"na\\u0000"}) { id } }');
  await go('{ cells(first:2, before:"x") { nodes { slug } } }');
  await go('{ cells(after:"x", before:"y") { nodes { slug } } }');
  await go('{ claims(first:1) { nodes { value { ... on Quantity { in(unit:"10*-320.mV") { value } } } } } }');
  for (const u of [
    '10*-300.mV',
    '10*-307.mV',
    '10*400.mV',
    'Cel',
    'mAh',
    'V.m',
    '',
    '%',
    'm[H2O]',
    'B[V]',
    '10*.10*-320',
  ])
    await go(
      'query($u: Unit!){ claim(by:{key:"wang2021/K1"}) { value { ... on Quantity { in(unit:$u) { value text } } } } }',
      { u },
    );
  await go('{ claims(filter:{value:{gte:{value:1e400,unit:"h"}}}) { totalCount } }');
  await go('{ claims(filter:{value:{lte:{value:-1e400,unit:"h"}}}) { totalCount } }');
  await go(
    '{ cell(by:{slug:"na-nisb-cc"}) { depthOfDischarge(cycledCapacity:{value:1e300,unit:"mA.h/cm2"}) { quantity { value } } } }',
  );
  await go(
    '{ cell(by:{slug:"na-nisb-cc"}) { depthOfDischarge(cycledCapacity:{value:1e400,unit:"mA.h/cm2"}) { quantity { value } } } }',
  );
  await go(
    '{ cell(by:{slug:"na-nisb-cc"}) { ... on SymmetricCell {  limitingCurrentDensity(temperature:{value:1e-300,unit:"K"}) { quantity { value } missing { explanation } } } } }',
  );
  let f: object = {};
  for (let i = 0; i < 20000; i++) f = { not: f };
  const v = '{"f":' + '{"not":'.repeat(20000) + '{}' + '}'.repeat(20000) + '}';
  const r = await fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: `{"query":"query($f: CellFilter){ cells(filter:$f) { totalCount } }","variables":${v}}`,
  });
  console.log(r.status, (await r.text()).slice(0, 500));
  for (const n of [100, 1000, 3000]) {
    const v = '{"f":' + '{"not":'.repeat(n) + '{}' + '}'.repeat(n) + '}';
    const r = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"query":"query($f: CellFilter){ cells(filter:$f) { totalCount } }","variables":${v}}`,
    });
    console.log(n, r.status, (await r.text()).slice(0, 500));
  }
  for (const n of [300, 2000, 5000]) {
    const v = '{"f":{"or":[' + Array(n).fill('{"slug":{"eq":"x"}}').join() + ']}}';
    const r = await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"query":"query($f: CellFilter){ cells(filter:$f) { totalCount } }","variables":${v}}`,
    });
    console.log(n, r.status, (await r.text()).slice(0, 500));
  }
  for (const [ct, body] of [
    ['text/plain', '{"query":"{__typename}"}'],
    ['application/json', '[{"query":"{__typename}"}]'],
    ['application/json', '{"query":"{'],
    ['application/json', JSON.stringify({ query: '{ a' + ' '.repeat(300000) })],
    ['application/json', '{"query": 5}'],
    ['application/json', '{"query":"{__typename}","variables":[1]}'],
    ['application/json', '{"query":"{__typename} {a}"}'],
    ['application/x-www-form-urlencoded', 'query={__typename}'],
    ['multipart/form-data; boundary=x', '--x--'],
  ] as const) {
    const r = await fetch(`${app.url}/graphql`, { method: 'POST', headers: { 'content-type': ct }, body });
    console.log(ct, body.slice(0, 40), r.status, r.headers.get('content-type'), (await r.text()).slice(0, 400));
  }
  for (const m of ['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD']) {
    const r = await fetch(
      `${app.url}/graphql?query=${encodeURIComponent('mutation{cancelRun(input:{id:"x"}){run{id}}}')}`,
      { method: m },
    );
    console.log(m, r.status, [...r.headers], (await r.text()).slice(0, 300));
  }
  console.log(app.complaints);
});
