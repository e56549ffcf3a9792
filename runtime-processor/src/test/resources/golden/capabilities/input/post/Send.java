package post;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;

/** What is repeatable can be used in a transaction. */
public record Send(int weight) implements Command<Integer> {

    @Public
    @CommandHandler
    static Eff<PostTx, Integer> handle(Send command) {
        return StampsEffects.price(command.weight());
    }

    static Eff<PostRuntime, String> outside(LetterId id) {
        return MailEffects.retried(id)
                .flatMap(text -> AnswersEffects.nullable(id))
                .flatMap(text -> MailEffects.all())
                .flatMap(text -> MailEffects.withAHelperUnrecovered(id))
                .flatMap(text -> Eff.access(HasClock::postClock))
                .flatMap(clock -> ArchiveEffects.load(id));
    }

    static Eff<PostReads, Integer> query() {
        return StampsEffects.price(7);
    }
}
