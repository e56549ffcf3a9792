package desk;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import java.util.UUID;
import jobs.Job;
import jobs.JobsStore.Jobs;
import jobs.JobsTx;
import mail.PostEffects;

/** Uses both. */
final class Evening {

    private Evening() {}

    static Eff<DeskRuntime, Unit> close(UUID id) {
        return JobsTx.transact(Jobs.insert(new Job(id, "sweep"))).then(PostEffects.send("closed"));
    }
}
