package dev.tenon.audit;

import dev.tenon.access.Caller;
import dev.tenon.effect.Eff;
import dev.tenon.platform.HasPlatform;
import dev.tenon.platform.Platform;
import dev.tenon.telemetry.Correlation;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What one transaction has changed, if it is audited. For use by one thread. */
public final class AuditTrail {

    private final AuditLogTx log;
    private @Nullable Map<Subject, Change> changes;

    private record Subject(String entity, String id) {}

    private record Change(Option<String> before, Option<String> after) {}

    /** Of a transaction in which {@code log} is written; not audited yet. */
    public AuditTrail(AuditLogTx log) {
        this.log = log;
    }

    /** Whether what changes is to be told. */
    boolean isOpen() {
        return changes != null;
    }

    /** An entity was written, perhaps not for the first time in this transaction. */
    void changed(String entity, String id, Option<String> before, Option<String> after) {
        if (changes != null) {
            changes.merge(
                    new Subject(entity, id),
                    new Change(before, after),
                    (first, next) -> new Change(first.before(), next.after()));
        }
    }

    /**
     * The step that writes down what a command does, in the transaction in which it is done.
     *
     * @param trail where this is in the environment of the transaction
     * @param action the command
     * @param handled does it
     */
    public static <R extends HasPlatform, A> Eff<R, A> recorded(
            Function<? super R, AuditTrail> trail, String action, Eff<? super R, ? extends A> handled) {
        return Eff.<R>caller()
                .flatMap(caller -> Eff.<R>correlation()
                        .flatMap(correlation -> Eff.accessEff(environment -> {
                            AuditTrail own = trail.apply(environment);
                            own.changes = new LinkedHashMap<>();
                            return Eff.<R, A>widen(handled).map(answer -> {
                                own.write(environment.platform(), caller, correlation, action);
                                return answer;
                            });
                        })));
    }

    private void write(Platform platform, Caller caller, Correlation correlation, String action) {
        Map<Subject, Change> told = changes == null ? Map.of() : changes;
        AuditEntry nothing = new AuditEntry(
                platform.nextUuid(),
                platform.now(),
                caller.name(),
                caller.tenant(),
                action,
                correlation.correlationId(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none());
        List<AuditEntry> entries = new ArrayList<>();
        told.forEach((subject, change) -> {
            if (change.before().isDefined() || change.after().isDefined()) {
                entries.add(new AuditEntry(
                        platform.nextUuid(),
                        nothing.at(),
                        nothing.actor(),
                        nothing.tenant(),
                        action,
                        nothing.correlationId(),
                        Option.some(subject.entity()),
                        Option.some(subject.id()),
                        change.before(),
                        change.after()));
            }
        });
        log.insertAll(entries.isEmpty() ? Vector.of(nothing) : entries);
        changes = null;
    }
}
