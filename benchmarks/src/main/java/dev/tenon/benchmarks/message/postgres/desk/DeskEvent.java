package dev.tenon.benchmarks.message.postgres.desk;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.event.EventHandler;

/** What happened at the desk. */
public sealed interface DeskEvent {

    /** Somebody came. */
    record Visited(VisitId id, String who) implements DeskEvent {}

    /** Does nothing. */
    @EventHandler
    static Eff<DeskTx, Unit> on(Visited event) {
        return Eff.unit();
    }
}
