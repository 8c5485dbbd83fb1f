import type { EntityManager } from 'typeorm';

/**
 * The views for screening and search that are computed from subjects and claims; each comes after the views that it
 * reads.
 */
const views = ['best_claim', 'searchable_name', 'searchable_text', 'searchable_subject'];

/**
 * Refreshes the views in the transaction that changes the tables, so that both change at once for a reader. Only rows
 * that differ are written, and readers do not wait.
 */
export async function refreshViews(manager: EntityManager): Promise<void> {
  for (const view of views) await manager.query(`refresh materialized view concurrently ${view}`);
}
