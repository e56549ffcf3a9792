package desk;

import dev.tenon.Generated;
import dev.tenon.effect.Body;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.effect.UnitBody;
import dev.tenon.platform.HasFibers;
import jobs.JobsRuntime;
import mail.MailRuntime;

/** What code of {@link Desk} outside a transaction may use: all reads, fibers, and opening transactions. */
@Generated
public interface DeskRuntime extends DeskReads, HasFibers, HasDeskTransactions, JobsRuntime, MailRuntime {
    /** Writes effects as statements: {@link Eff#direct} in this environment. */
    static <A> Eff<DeskRuntime, A> direct(Body<DeskRuntime, A> body) {
        return Eff.direct(body);
    }

    /** {@link #direct} for a block without a result. */
    static Eff<DeskRuntime, Unit> directUnit(UnitBody<DeskRuntime> body) {
        return Eff.directUnit(body);
    }
}
