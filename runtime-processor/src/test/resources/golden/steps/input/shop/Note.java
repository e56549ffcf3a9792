package shop;

import dev.tenon.store.Key;
import dev.tenon.store.StoredEntity;
import dev.tenon.store.TenantScoped;

@StoredEntity
public record Note(@Key String slug, @TenantScoped String tenant, String text) {}
