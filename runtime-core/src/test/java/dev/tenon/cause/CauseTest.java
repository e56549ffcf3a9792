package dev.tenon.cause;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Exit;
import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What people get to know. Outside the package of effects, whose own lines are left out of call sites. */
class CauseTest {

    private static final Failure GONE = new Failure.NotFound("Book", "1");

    private static Exit.Failed<Object> failed(Eff<Object, ?> eff) {
        return (Exit.Failed<Object>) Eff.<Object, Object>widen(eff).run("environment");
    }

    @Test
    void the_trail_names_the_effects_passed_innermost_first() {
        Eff<Object, Integer> eff = Eff.<Object, Integer>effect("BookStore.findById", environment -> {
                    throw new IllegalStateException("disk");
                })
                .<Object, Integer>map(x -> x + 1)
                .<Object>named("GetBook")
                .<Object>ensuring(Eff.<Object, Integer>fail(GONE).named("Lock.release"))
                .named("GET /books/1");
        Exit.Failed<Object> failed = failed(eff);
        assertThat(failed.cause().trail()).containsExactly("BookStore.findById", "GetBook", "GET /books/1");
        assertThat(failed.cause().suppressed().get(0).cause().trail()).containsExactly("Lock.release");
    }

    @Test
    void the_call_site_of_a_defect_is_the_users_line() {
        Exit.Failed<Object> failed = failed(Eff.<Object, String>pure("no number")
                .map(text -> Integer.parseInt(text))
                .named("parse"));
        assertThat(failed.cause().callSite().get().getMethodName())
                .contains("the_call_site_of_a_defect_is_the_users_line");
        assertThat(failed.cause().throwable()).hasSize(1);
    }

    @Test
    void a_failure_that_a_port_throws_keeps_what_it_comes_from() {
        IOException broken = new IOException("connection reset");
        Exit.Failed<Object> failed = failed(Eff.effect("BookStore.save", environment -> {
            throw new FailureException(new Failure.Unavailable("PostgreSQL: connection reset"), broken);
        }));
        assertThat(failed.failure()).isEqualTo(new Failure.Unavailable("PostgreSQL: connection reset"));
        assertThat(failed.cause().throwable()).containsExactly(broken);
    }

    @Test
    void a_typed_failure_costs_no_stack_walk_unless_asked_for() {
        assertThat(failed(Eff.fail(GONE)).cause().callSite().isDefined())
                .isEqualTo(Boolean.getBoolean("tenon.callSites"));
    }

    @Test
    void a_typed_failure_names_its_line_when_asked_for() throws IOException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Dtenon.callSites=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WithCallSites.class.getName())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(printed).contains("WithCallSites.described", "WithCallSites.lambda$inBlock");
    }

    /** A program of its own, because the property is read once. */
    static final class WithCallSites {
        private WithCallSites() {}

        public static void main(String[] arguments) {
            System.out.println(failed(described()).cause().callSite());
            System.out.println(failed(inBlock()).cause().callSite());
        }

        private static Eff<Object, Integer> described() {
            return Eff.fail(GONE);
        }

        private static Eff<Object, Integer> inBlock() {
            return Eff.direct(run -> run.fail(GONE));
        }
    }

    @Test
    void render_says_all_of_it_in_lines() {
        Exit.Failed<Object> failed = failed(Eff.<Object, Integer>of(() -> parse("x"))
                .<Object>ensuring(Eff.<Object, Integer>fail(GONE).named("Lock.release"))
                .named("GetBook"));
        assertThat(failed.render().lines())
                .containsExactly(
                        "Defect: defect: java.lang.IllegalArgumentException: x is not a number",
                        "  in GetBook",
                        "  at " + failed.cause().callSite().get(),
                        "  thrown: java.lang.IllegalArgumentException: x is not a number",
                        "  suppressed: NotFound: Book 1 does not exist",
                        "    in Lock.release");
        assertThat(failed.cause().callSite().get().getMethodName()).isEqualTo("parse");
    }

    private static int parse(String text) {
        throw new IllegalArgumentException(text + " is not a number");
    }
}
