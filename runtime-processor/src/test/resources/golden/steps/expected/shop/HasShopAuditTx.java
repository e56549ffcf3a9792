package shop;

import dev.tenon.Generated;
import dev.tenon.audit.AuditLogTx;
import dev.tenon.audit.AuditTrail;

/** The capability to write down what commands of {@link Shop} do: only a transaction has it. */
@Generated
public interface HasShopAuditTx extends HasShopAudit {
    @Override
    AuditLogTx shopAudit();

    /** What this transaction has changed. */
    AuditTrail shopAuditTrail();
}
