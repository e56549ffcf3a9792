/**
 * What is kept of jobs on PostgreSQL: {@link dev.tenon.postgres.job.PostgresJobLedger}, in the tables of
 * {@link dev.tenon.postgres.job.JobTables}.
 */
@NullMarked
package dev.tenon.postgres.job;

import org.jspecify.annotations.NullMarked;
