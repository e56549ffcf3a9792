package dev.tenon.benchmarks.message.postgres.desk;

import dev.tenon.id.TypedId;
import dev.tenon.store.StoredEntity;

/** The row of a transaction with one. */
@StoredEntity
@TypedId(name = "VisitId", prefix = "visit")
public record Visit(VisitId id, String who) {}
