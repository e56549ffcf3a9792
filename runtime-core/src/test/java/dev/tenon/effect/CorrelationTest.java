package dev.tenon.effect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Runs.Refused;
import dev.tenon.platform.HasFibers;
import dev.tenon.platform.Platform;
import dev.tenon.telemetry.Correlation;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.slf4j.event.Level;

/** What log entries say a run is for. */
class CorrelationTest {

    private static final HasFibers LIVE = Platform::live;
    private static final Correlation ADA =
            Correlation.none().withCorrelationId("c-1").withUser("ada");

    private final Logger jul = Logger.getLogger("dev.tenon.log");
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            lines.add(entry.getLevel() + " " + entry.getMessage() + " " + entries());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void capture() {
        MDC.clear();
        jul.addHandler(handler);
        jul.setUseParentHandlers(false);
    }

    @AfterEach
    void release() {
        jul.removeHandler(handler);
        jul.setUseParentHandlers(true);
        MDC.clear();
    }

    private static Map<String, String> entries() {
        Map<String, String> entries = MDC.getCopyOfContextMap();
        return entries == null ? Map.of() : new java.util.TreeMap<>(entries);
    }

    private static <R> Eff<R, Unit> logs(String text) {
        return Eff.log(Level.INFO, "at {}", text);
    }

    private <A> Exit<A> run(Eff<HasFibers, A> eff, int maxDepth) {
        return Evaluation.run(eff, LIVE, maxDepth);
    }

    @AtEveryDepth
    void a_region_has_its_correlation_and_gives_back_what_was_there(int maxDepth) {
        MDC.put("user", "outside");
        MDC.put("tenant", "t-1");
        Eff<HasFibers, Unit> eff = CorrelationTest.<HasFibers>logs("first")
                .then(CorrelationTest.<HasFibers>logs("second").correlated(ADA))
                .then(logs("third"));
        run(eff, maxDepth);
        assertThat(lines)
                .containsExactly(
                        "INFO at first {tenant=t-1, user=outside}",
                        "INFO at second {correlationId=c-1, user=ada}",
                        "INFO at third {tenant=t-1, user=outside}");
    }

    @AtEveryDepth
    void the_innermost_correlation_is_yielded(int maxDepth) {
        Eff<HasFibers, List<Correlation>> eff = Eff.<HasFibers>correlation()
                .correlated(ADA.withTenant("t-2"))
                .zipWith(Eff.correlation(), (inner, outer) -> List.of(inner, outer))
                .correlated(ADA);
        assertThat(run(eff, maxDepth).getOrThrow()).containsExactly(ADA.withTenant("t-2"), ADA);
        assertThat(run(Eff.correlation(), maxDepth).getOrThrow()).isEqualTo(Correlation.none());
    }

    @AtEveryDepth
    void a_failure_leaves_the_region_too(int maxDepth) {
        Eff<HasFibers, Correlation> eff = Eff.<HasFibers, Correlation>fail(new Refused(1))
                .correlated(ADA)
                .recoverWith(failure -> CorrelationTest.<HasFibers>logs("after").then(Eff.correlation()));
        assertThat(run(eff, maxDepth).getOrThrow()).isEqualTo(Correlation.none());
        assertThat(lines).containsExactly("INFO at after {}");
    }

    @AtEveryDepth
    void a_fiber_has_the_correlation_of_the_one_that_forked_it(int maxDepth) {
        Eff<HasFibers, Correlation> forked =
                CorrelationTest.<HasFibers>logs("fiber").then(Eff.<HasFibers>correlation());
        Eff<HasFibers, Correlation> eff = Eff.<HasFibers, Correlation>fork(forked)
                .flatMap(fiber -> fiber.<HasFibers>join())
                .correlated(ADA);
        assertThat(run(eff, maxDepth).getOrThrow()).isEqualTo(ADA);
        assertThat(lines).containsExactly("INFO at fiber {correlationId=c-1, user=ada}");
    }

    @AtEveryDepth
    void a_fresh_stack_has_the_correlation(int maxDepth) {
        run(nested(Evaluation.MAX_DEPTH).correlated(ADA).then(logs("after")), maxDepth);
        assertThat(lines).containsExactly("INFO at deepest {correlationId=c-1, user=ada}", "INFO at after {}");
    }

    private static Eff<HasFibers, Unit> nested(int levels) {
        return levels == 0 ? logs("deepest") : Eff.<HasFibers, Unit>direct(run -> run.await(nested(levels - 1)));
    }

    @AtEveryDepth
    void a_tag_is_an_entry_as_long_as_its_region(int maxDepth) {
        Eff<HasFibers, Unit> eff = CorrelationTest.<HasFibers>logs("a").tag("book", "7");
        run(eff.tag("book", "6").then(logs("b")), maxDepth);
        assertThat(lines).containsExactly("INFO at a {book=7}", "INFO at b {}");
    }

    @AtEveryDepth
    void another_environment_has_the_same_correlation(int maxDepth) {
        Eff<HasFibers, Correlation> eff = Eff.<String>correlation()
                .provide("another")
                .<HasFibers, Correlation>map(c -> c)
                .correlated(ADA);
        assertThat(run(eff, maxDepth).getOrThrow()).isEqualTo(ADA);
    }

    @AtEveryDepth
    void an_error_of_the_virtual_machine_leaves_no_entry_behind(int maxDepth) {
        Eff<HasFibers, Unit> eff = Eff.<HasFibers, Unit>of(() -> {
                    throw new InternalError("test");
                })
                .tag("book", "7")
                .correlated(ADA);
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> run(eff, maxDepth)))
                .isInstanceOf(InternalError.class);
        assertThat(entries()).isEmpty();
    }

    @AtEveryDepth
    void a_log_entry_has_its_level_and_the_logger_it_was_given(int maxDepth) {
        run(Eff.log(LoggerFactory.getLogger("dev.tenon.log.own"), Level.WARN, "own"), maxDepth);
        run(Eff.log(Level.ERROR, "broken {}", 7), maxDepth);
        run(Eff.log(Level.DEBUG, "not wanted"), maxDepth);
        assertThat(lines).containsExactly("WARNING own {}", "SEVERE broken 7 {}");
    }
}
