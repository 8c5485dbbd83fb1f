import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { variables } from '../src/config.ts';

const ROOT = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const page = read('docs/operating.md');

interface Service {
  readonly image?: string;
  readonly build?: { readonly context: string; readonly dockerfile: string };
  readonly command?: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly volumes: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

/** `npm run x` as the words that it is made of. */
const wordsOf = (script: string) => scripts[script]!.split(' ');

describe('the page for operators', () => {
  it('lists every setting as it is', () => {
    const rows = [...page.matchAll(/^\| `([A-Z_]+)` \| (.*) \| (.*) \|$/gm)].map(([, ...row]) => row);
    expect(rows).toEqual(Object.entries(variables).map(([name, { meaning, otherwise }]) => [name, meaning, otherwise]));
  });

  it('names commands and files that there are', () => {
    const commands = [...page.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name!);
    expect(new Set(commands)).toEqual(new Set(['server', 'worker', 'migrate', 'seed', 'backup', 'restore']));
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
    const links = [...page.matchAll(/\]\(\.\.\/([^)#]+)/g)].map(([, path]) => path!);
    expect(links.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    expect(readdirSync(join(ROOT, 'deploy')).filter((name) => !page.includes(`deploy/${name}`))).toEqual([]);
  });
});

describe('the compose file', () => {
  const { services, volumes } = parse(read('deploy/compose.yaml'), { merge: true }) as {
    services: Record<string, Service>;
    volumes: Record<string, null>;
  };
  const ours = Object.entries(services).filter(([, { build }]) => build);

  it('runs our programs as npm does, each after what it needs', () => {
    expect(ours.map(([name]) => name)).toEqual(['migrate', 'seed', 'server', 'worker']);
    for (const [name, { command }] of ours) expect(command, name).toEqual(wordsOf(name));
    for (const [name, { depends_on = {} }] of Object.entries(services))
      expect(
        Object.keys(depends_on).filter((other) => !(other in services)),
        name,
      ).toEqual([]);
    expect(services.server!.depends_on).toEqual({ seed: { condition: 'service_completed_successfully' } });
  });

  it('gives all of them the same database and the same directory of files, by settings that there are', () => {
    for (const [name, { environment, volumes: mounts, build }] of ours) {
      expect(
        Object.keys(environment).filter((variable) => !(variable in variables)),
        name,
      ).toEqual([]);
      expect(environment, name).toEqual(services.server!.environment);
      expect(mounts, name).toEqual([`files:${environment.DATA_DIR}`]);
      expect(existsSync(join(ROOT, 'deploy', build!.context, build!.dockerfile)), name).toBe(true);
    }
    const mounted = Object.values(services).flatMap((service) => service.volumes.map((mount) => mount.split(':')[0]));
    expect(new Set(mounted)).toEqual(new Set(Object.keys(volumes)));
  });
});

describe('the container image', () => {
  const lines = read('deploy/Dockerfile')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));

  it('is made of instructions that there are, and copies what there is', () => {
    const known = ['FROM', 'WORKDIR', 'ENV', 'COPY', 'RUN', 'USER', 'EXPOSE', 'CMD'];
    expect(lines.map((line) => line.split(' ')[0]!).filter((word) => !known.includes(word))).toEqual([]);
    expect(lines[0]).toMatch(/^FROM node:24/);
    const copied = lines.filter((line) => line.startsWith('COPY')).flatMap((line) => line.split(' ').slice(1, -1));
    expect(copied.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    expect(copied).toEqual(expect.arrayContaining(['src', 'schema', 'migrations', 'package-lock.json']));
  });

  it('starts the server as npm does, and not as root', () => {
    expect(JSON.parse(lines.at(-1)!.slice('CMD '.length))).toEqual(wordsOf('server'));
    expect(lines).toContain('USER node');
  });
});

describe('the unit of systemd', () => {
  const settings = [...read('deploy/alkali-metal-batteries.service').matchAll(/^(\w+)=(.*)$/gm)];
  const of = (name: string) => settings.filter(([, key]) => key === name).map(([, , value]) => value!);

  it('starts everything, with settings that there are and its data in its state directory', () => {
    expect(of('ExecStart')).toEqual(['/usr/bin/npm start']);
    const environment = Object.fromEntries(of('Environment').map((text) => text.split('=') as [string, string]));
    expect(Object.keys(environment).filter((variable) => !(variable in variables))).toEqual([]);
    expect(environment.DATA_DIR).toBe(`/var/lib/${of('StateDirectory')[0]}`);
  });

  it('waits longer than an orderly end takes, which the first process sees to', () => {
    expect(Number(of('TimeoutStopSec')[0])).toBeGreaterThan(10);
    expect(of('KillMode')).toEqual(['mixed']);
  });
});

describe('the example for nginx', () => {
  it('passes WebSockets, the host and who asks', () => {
    const text = read('deploy/nginx.conf');
    for (const header of ['Host $host', 'X-Forwarded-For $proxy_add_x_forwarded_for', 'Upgrade $http_upgrade'])
      expect(text).toContain(`proxy_set_header ${header};`);
    expect(text.split('{').length).toBe(text.split('}').length);
  });
});
