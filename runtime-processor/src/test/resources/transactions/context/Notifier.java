package library;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;

/** An effects module: it sends mail, which nothing takes back. */
final class Notifier {

    private Notifier() {}

    static <R extends HasNotifier> Eff<R, Unit> send(String text) {
        return Eff.effect("Notifier.send", environment -> {
            environment.send(text);
            return Unit.UNIT;
        });
    }
}
