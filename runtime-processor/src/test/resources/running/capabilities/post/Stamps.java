package post;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;

/** Safe to ask twice. */
public interface Stamps {

    int price(int weight);

    /** Uses them in a transaction. */
    record Weigh(int weight) implements Command<Integer> {

        @Public
        @CommandHandler
        static Eff<PostTx, Integer> handle(Weigh command) {
            return StampsEffects.price(command.weight());
        }
    }
}
