package shop.stock.old;

import dev.tenon.id.TypedId;

/** Ids of a type have the defaults of its package. */
@TypedId(name = "ArchiveId")
interface Archive {}
