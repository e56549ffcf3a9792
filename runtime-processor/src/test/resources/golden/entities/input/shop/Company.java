package shop;

import dev.tenon.store.Key;
import dev.tenon.store.StoredEntity;
import io.vavr.control.Option;

/** A key of its own, no version, a plural. */
@StoredEntity(plural = "Companies")
public record Company(@Key String registration, String id, Option<String> motto) implements CompanyWith {}
