/** Settings that differ from PostgreSQL's defaults, or must not depend on them. */
export const settings: Readonly<Record<string, string>> = {
  shared_buffers: '128MB',
  max_connections: '100',
  synchronous_commit: 'on',
  unix_socket_permissions: '0700',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_line_prefix: '%m [%p] ',
  jit: 'off',
};

/** For clusters that are thrown away: nothing protects against a crash. */
export const throwAwaySettings: Readonly<Record<string, string>> = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  shared_buffers: '32MB',
};

/** The whole environment of PostgreSQL's programs: the PG… variables of the caller would change how they work. */
export const environment = { LC_ALL: 'C', TZ: 'UTC', PATH: '/usr/bin:/bin' };
