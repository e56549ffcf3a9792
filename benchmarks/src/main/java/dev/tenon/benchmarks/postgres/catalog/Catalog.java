package dev.tenon.benchmarks.postgres.catalog;

import dev.tenon.runtime.Runtime;

/** Books on PostgreSQL. */
@Runtime
public interface Catalog {}
