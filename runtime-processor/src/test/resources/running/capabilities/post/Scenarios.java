package post;

import static dev.tenon.testing.TenonAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Exit;
import dev.tenon.effect.Failure.Conflict;
import dev.tenon.effect.Failure.Defect;
import dev.tenon.effect.Failure.Interrupted;
import dev.tenon.effect.Failure.NotFound;
import dev.tenon.effect.Failure.RateLimited;
import dev.tenon.effect.Failure.TimedOut;
import dev.tenon.effect.Failure.Unavailable;
import dev.tenon.effect.FailureException;
import dev.tenon.runtime.StartupException;
import dev.tenon.testing.TestClock;
import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.UnaryOperator;

/** What the effects of a generated module do. Each method is a test of its own, with a runtime of its own. */
public final class Scenarios {

    private final Scripted courier = new Scripted();
    private final TestPostRuntime post = TestPostRuntime.create().courier(courier);

    public void a_call_without_a_result_yields_unit() {
        assertThat(CourierEffects.send("hello")).with(post).succeeds();
        assertThat(courier.calls).containsExactly("send hello");
    }

    public void nothing_happens_before_the_effect_runs_and_twice_is_twice() {
        Eff<PostRuntime, ?> send = CourierEffects.send("hello");
        assertThat(courier.calls).isEmpty();
        send.runOrThrow(post);
        send.runOrThrow(post);
        assertThat(courier.calls).hasSize(2);
    }

    public void null_and_an_empty_optional_are_none() {
        assertThat(CourierEffects.find("known")).with(post).succeedsWith(Option.some("ok"));
        assertThat(CourierEffects.find("lost")).with(post).succeedsWith(Option.none());
        assertThat(CourierEffects.address("known")).with(post).succeedsWith(Option.some("ok"));
        assertThat(CourierEffects.address("lost")).with(post).succeedsWith(Option.none());
    }

    public void a_failure_on_the_left_is_the_failure_and_anything_else_there_is_a_value() {
        assertThat(CourierEffects.track("known")).with(post).succeedsWith("ok");
        assertThat(CourierEffects.track("lost")).with(post).failsWith(new NotFound("Letter", "lost"));
        assertThat(CourierEffects.weigh("any")).with(post).succeedsWith(Either.left(7));
    }

    public void a_failed_try_is_what_it_caught() {
        courier.failing(1);
        assertThat(CourierEffects.sign("x")).with(post).failsWith(new Unavailable("Courier.sign failed: no line"));
        assertThat(CourierEffects.sign("x")).with(post).succeedsWith("ok");
    }

    public void a_stage_is_awaited_and_its_exception_unwrapped() {
        courier.then(() -> "first").failing(1);
        assertThat(CourierEffects.later("x")).with(post).succeedsWith("first!");
        assertThat(CourierEffects.later("x")).with(post).failsWith(new Unavailable("Courier.later failed: no line"));
    }

    public void a_checked_exception_is_unavailable_with_its_cause_and_the_name_is_on_the_trail() {
        courier.failing(1);
        Exit<?> exit = CourierEffects.<PostRuntime>send("hello").run(post);
        assertThat(exit).isInstanceOfSatisfying(Exit.Failed.class, failed -> {
            assertThat(failed.failure()).isEqualTo(new Unavailable("Courier.send failed: no line"));
            assertThat(failed.cause().trail()).isEqualTo(io.vavr.collection.List.of("Courier.send"));
            assertThat(failed.cause().throwable().get()).isInstanceOf(IOException.class);
        });
    }

    public void without_observation_the_trail_stays_and_has_the_prefix() {
        post.quiet(() -> {
            throw new IOException();
        });
        Exit<?> exit = QuietEffects.<PostRuntime>whisper().run(post);
        assertThat(exit).isInstanceOfSatisfying(Exit.Failed.class, failed -> {
            assertThat(failed.failure()).isEqualTo(new Unavailable("Whisper.whisper failed: IOException"));
            assertThat(failed.cause().trail()).isEqualTo(io.vavr.collection.List.of("Whisper.whisper"));
        });
    }

    public void an_unchecked_exception_is_a_defect_and_a_carried_failure_itself() {
        courier.then(() -> {
            throw new IllegalArgumentException("bug");
        });
        courier.then(() -> {
            throw new FailureException(new Conflict("Letter", "1", new Conflict.DuplicateKey()));
        });
        assertThat(CourierEffects.send("a")).with(post).failsWith(Defect.class);
        assertThat(CourierEffects.send("b"))
                .with(post)
                .failsWith(new Conflict("Letter", "1", new Conflict.DuplicateKey()));
    }

    public void an_interrupted_call_is_an_interruption_that_recover_does_not_see() {
        courier.then(() -> {
            throw new InterruptedException();
        });
        assertThat(CourierEffects.number()).with(post).failsWith(new Interrupted());
        assertThat(Thread.interrupted()).isTrue();
    }

    public void a_retry_waits_longer_each_time_and_gives_up_after_the_last_attempt() {
        post.clock().skipSleeps();
        courier.failing(2);
        assertThat(CourierEffects.retried()).with(post).succeedsWith("ok");
        assertThat(courier.calls).hasSize(3);
        assertThat(post.clock().now()).isEqualTo(TestClock.START.plusSeconds(1 + 2));

        courier.failing(3);
        assertThat(CourierEffects.retried()).with(post).failsWith(Unavailable.class);
        assertThat(courier.calls).hasSize(6);
    }

    public void an_answer_is_not_asked_for_again() {
        courier.then(() -> {
            throw new FailureException(new NotFound("Letter", "1"));
        });
        assertThat(CourierEffects.retried()).with(post).failsWith(NotFound.class);
        assertThat(courier.calls).hasSize(1);
    }

    public void a_breaker_opens_refuses_and_lets_a_trial_through() {
        courier.failing(2);
        assertThat(CourierEffects.broken()).with(post).failsWith(Unavailable.class);
        assertThat(CourierEffects.broken()).with(post).failsWith(Unavailable.class);
        assertThat(CourierEffects.broken()).with(post).failsWith(Unavailable.class);
        assertThat(courier.calls).hasSize(2);

        post.clock().advance(Duration.ofSeconds(30));
        assertThat(CourierEffects.broken()).with(post).succeedsWith("ok");
        assertThat(CourierEffects.broken()).with(post).succeedsWith("ok");
    }

    public void each_runtime_has_breakers_of_its_own() {
        courier.failing(2);
        assertThat(CourierEffects.broken()).with(post).failsWith(Unavailable.class);
        assertThat(CourierEffects.broken()).with(post).failsWith(Unavailable.class);

        assertThat(CourierEffects.broken())
                .with(TestPostRuntime.create().courier(courier))
                .succeedsWith("ok");
    }

    public void a_rate_limit_refuses_until_time_has_passed() {
        assertThat(CourierEffects.limited()).with(post).succeedsWith("ok");
        assertThat(CourierEffects.limited()).with(post).failsWith(RateLimited.class);
        post.clock().advance(Duration.ofMinutes(1));
        assertThat(CourierEffects.limited()).with(post).succeedsWith("ok");
    }

    public void a_bulkhead_refuses_a_call_beside_another() {
        courier.then(() -> CourierEffects.<PostRuntime>crowded().run(post).toString());
        assertThat(CourierEffects.crowded())
                .with(post)
                .succeedsMatching(inner -> assertThat(inner).contains("Unavailable"));
        assertThat(CourierEffects.crowded()).with(post).succeedsWith("ok");
    }

    public void a_call_that_takes_too_long_is_interrupted() {
        courier.then(() -> {
            post.platform().sleep(Duration.ofHours(1));
            return "late";
        });
        Eff<PostRuntime, String> slow = CourierEffects.slow();
        assertThat(Eff.<PostRuntime, String>direct(run -> {
                    var fiber = run.await(Eff.fork(slow));
                    post.clock().awaitSleepers(2);
                    post.clock().advance(Duration.ofSeconds(10));
                    return run.await(fiber.join());
                }))
                .with(post)
                .failsWith(new TimedOut(Duration.ofSeconds(10)));
    }

    public void a_fallback_answers_the_failure_that_it_is_for() {
        courier.failing(1);
        assertThat(CourierEffects.delivered("hello")).with(post).succeedsWith("stored");
        assertThat(courier.calls).containsExactly("delivered hello", "stored hello");

        courier.then(() -> {
            throw new IllegalStateException();
        });
        assertThat(CourierEffects.delivered("hello")).with(post).failsWith(Defect.class);
    }

    public void a_constant_answers_and_unrecovered_does_not() {
        courier.failing(2);
        assertThat(CourierEffects.number()).with(post).succeedsWith("none");
        assertThat(CourierEffects.numberUnrecovered()).with(post).failsWith(Unavailable.class);
    }

    public void recovery_is_outside_of_retry_and_the_breaker_sees_each_attempt() {
        post.clock().skipSleeps();
        courier.failing(4);
        assertThat(CourierEffects.everything()).with(post).succeedsWith("none");
        assertThat(courier.calls).hasSize(2);
        assertThat(CourierEffects.everything()).with(post).succeedsWith("none");
        assertThat(courier.calls).hasSize(3); // The third failure in a row opened it.
        assertThat(CourierEffects.everythingUnrecovered()).with(post).failsWith(Unavailable.class);
    }

    public void each_attempt_is_a_span_when_the_module_is_told_to_trace() {
        InMemorySpanExporter spans = InMemorySpanExporter.create();
        SdkTracerProvider tracers = SdkTracerProvider.builder()
                .addSpanProcessor(SimpleSpanProcessor.create(spans))
                .build();
        GlobalOpenTelemetry.resetForTest();
        OpenTelemetrySdk.builder().setTracerProvider(tracers).buildAndRegisterGlobal();
        post.clock().skipSleeps();
        courier.failing(1);

        PostRuntime traced = module(parts -> parts.tracing()).runtime();
        assertThat(CourierEffects.everything()).with(traced).succeedsWith("ok");
        PostRuntime counted = module(parts -> parts.metrics()).runtime();
        assertThat(CourierEffects.everything()).with(counted).succeedsWith("ok");
        GlobalOpenTelemetry.resetForTest();

        assertThat(spans.getFinishedSpanItems())
                .extracting(span -> span.getName() + " " + span.getStatus().getStatusCode())
                .containsExactly("Courier.everything ERROR", "Courier.everything UNSET");
    }

    public void what_is_repeatable_is_there_in_a_transaction_too() {
        post.stamps(weight -> weight * 2);
        assertThat(PostDispatch.weigh(21)).with(post).succeedsWith(42);
        assertThat(PostTx.transact(StampsEffects.price(4))).with(post).succeedsWith(8);
        assertThat(StampsEffects.price(5)).with(post).succeedsWith(10);
    }

    public void a_capability_is_what_the_runtime_was_given() {
        post.zoneId(ZoneOffset.UTC);
        assertThat(Eff.access(HasZoneId::postZoneId)).with(post).succeedsWith((ZoneId) ZoneOffset.UTC);
    }

    public void what_a_test_has_not_set_fails_with_its_name() {
        assertThat(CourierEffects.send("a"))
                .with(TestPostRuntime.create())
                .failsMatching(Defect.class, defect -> assertThat(defect.throwable())
                        .hasMessage("Courier.send is not set: TestPostRuntime.courier().onSend(text -> ...) says what"
                                + " a call of it answers"));
        assertThat(Eff.access(HasZoneId::postZoneId))
                .with(TestPostRuntime.create())
                .failsMatching(Defect.class, defect -> assertThat(defect.throwable())
                        .hasMessage("zoneId is not set: TestPostRuntime.zoneId(...) takes a ZoneId"));
    }

    public void what_a_test_has_not_set_is_not_called_again() {
        TestPostRuntime nothing = TestPostRuntime.create();
        assertThat(CourierEffects.retried())
                .with(nothing)
                .failsMatching(Defect.class, defect -> assertThat(defect.throwable())
                        .hasMessage("Courier.retried is not set: TestPostRuntime.courier().onRetried(() -> ...) says"
                                + " what a call of it answers"));
        assertThat(nothing.courier().retriedCalls()).isEqualTo(1);
    }

    public void a_spy_tells_what_it_was_asked_and_how_often() {
        post.courier().onReceipt((id, text) -> id + ": " + text);
        assertThat(CourierEffects.receipt("1", "thanks")).with(post).succeedsWith("1: thanks");
        CourierEffects.send("a").runOrThrow(post);
        CourierEffects.send("b").runOrThrow(post);
        CourierEffects.number().runOrThrow(post);

        assertThat(post.courier().receiptCalls()).containsExactly(new CourierSpy.ReceiptCall("1", "thanks"));
        assertThat(post.courier().sendCalls()).containsExactly("a", "b");
        assertThat(post.courier().numberCalls()).isEqualTo(1);
        assertThat(post.courier().signCalls()).isEmpty();
    }

    public void a_method_of_the_interface_itself_answers_until_the_test_does() {
        TestPostRuntime plain = TestPostRuntime.create();
        plain.courier().onSend(text -> {});
        assertThat(CourierEffects.greet("Jane")).with(plain).succeedsWith("Hello Jane");
        plain.courier().onGreet(name -> "Dear " + name);
        assertThat(CourierEffects.greet("Jane")).with(plain).succeedsWith("Dear Jane");

        assertThat(plain.courier().greetCalls()).containsExactly("Jane", "Jane");
        assertThat(plain.courier().sendCalls()).containsExactly("Hello Jane");
    }

    public void calls_fail_as_planned_and_then_are_answered_again() {
        post.courier().failNext(new Unavailable("gone"));
        post.courier().failNext(new NotFound("Letter", "1"));
        assertThat(CourierEffects.send("a")).with(post).failsWith(new Unavailable("gone"));
        assertThat(CourierEffects.sign("b")).with(post).failsWith(new NotFound("Letter", "1"));
        assertThat(CourierEffects.send("c")).with(post).succeeds();

        assertThat(post.courier().sendCalls()).containsExactly("a", "c");
        assertThat(courier.calls).containsExactly("send c");
    }

    public void a_call_that_is_delayed_takes_that_long_on_the_clock_of_the_test() {
        post.courier().delayNext(Duration.ofSeconds(11));
        post.courier().delayNext(Duration.ofSeconds(9));
        Eff<PostRuntime, String> slow = CourierEffects.slow();
        post.clock().skipSleeps();
        assertThat(CourierEffects.send("a")).with(post).succeeds();
        assertThat(post.clock().now()).isEqualTo(TestClock.START.plusSeconds(11));
        assertThat(slow).with(post).succeedsWith("ok");
        assertThat(post.clock().now()).isAfterOrEqualTo(TestClock.START.plusSeconds(20));
    }

    public void a_delay_beyond_the_time_limit_is_interrupted() {
        post.courier().delayNext(Duration.ofSeconds(11));
        Eff<PostRuntime, String> slow = CourierEffects.slow();
        assertThat(Eff.<PostRuntime, String>direct(run -> {
                    var fiber = run.await(Eff.fork(slow));
                    post.clock().awaitSleepers(2);
                    post.clock().advance(Duration.ofSeconds(10));
                    return run.await(fiber.join());
                }))
                .with(post)
                .failsWith(new TimedOut(Duration.ofSeconds(10)));
    }

    public void a_reset_spy_knows_nothing() {
        post.courier().onSend(text -> {});
        CourierEffects.send("a").runOrThrow(post);
        post.courier().failNext(new Unavailable("gone"));
        post.courier().reset();

        assertThat(post.courier().sendCalls()).isEmpty();
        assertThat(CourierEffects.send("b")).with(post).failsMatching(Defect.class, defect -> assertThat(
                        defect.throwable())
                .hasMessageContaining("Courier.send is not set"));
    }

    public void a_context_does_not_start_without_its_parts_and_says_all_of_them() {
        assertThatThrownBy(() -> PostModule.create(parts -> parts.quiet(() -> "")))
                .isInstanceOfSatisfying(StartupException.class, refused -> assertThat(refused.problems())
                        .isEqualTo(io.vavr.collection.List.of(
                                "courier is not set: parts.courier(...) takes a Courier",
                                "stamps is not set: parts.stamps(...) takes a Stamps",
                                "zoneId is not set: parts.zoneId(...) takes a ZoneId")));
    }

    private PostModule module(UnaryOperator<PostModule.Parts> more) {
        return PostModule.create(parts -> more.apply(parts.platform(post.platform())
                .courier(courier)
                .quiet(() -> "psst")
                .stamps(weight -> weight)
                .zoneId(ZoneOffset.UTC)));
    }

    public void a_module_is_made_of_the_parts_it_was_given() {
        PostModule module = module(parts -> parts);
        assertThat(QuietEffects.<PostRuntime>whisper().runOrThrow(module.runtime())).isEqualTo("psst");
        assertThat(List.of(PostDispatch.weigh(3).runOrThrow(module.runtime()))).containsExactly(3);
    }
}
