package shop;

import dev.tenon.Generated;
import dev.tenon.audit.AuditLog;

/** The capability to look at what commands of {@link Shop} did. */
@Generated
public interface HasShopAudit {
    /** What commands did. */
    AuditLog shopAudit();
}
