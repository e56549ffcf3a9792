package post;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Exit;
import dev.tenon.effect.Failure.Invalid;
import dev.tenon.effect.FieldError;
import dev.tenon.testing.TestPlatform;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** What requests and entities are told of their rules. Each method is a test of its own. */
public final class Scenarios {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Address HERE = new Address("Lane", "DE");
    private static final Address NOWHERE = new Address(" ", "D");

    private final TestPlatform platform = new TestPlatform(1);
    private final PostRuntime runtime =
            PostModule.create(parts -> parts.platform(platform)).runtime();
    private final Instant now = platform.now();

    public void the_time_is_that_of_the_platform() {
        assertThat(PostDispatch.<PostRuntime>dispatch(times(now)).run(runtime)).isInstanceOf(Exit.Success.class);

        platform.clock().advance(HOUR.multipliedBy(2));
        assertThat(errors(PostDispatch.dispatch(times(now))))
                .contains("future: must be in the future", "futureOrPresent: must not be in the past");
    }

    public void an_entity_is_checked_at_the_time_of_the_platform() {
        LetterId id = LetterId.next().runOrThrow(runtime);
        Letter letter = new Letter(id, now.plus(HOUR), "Dear", NOWHERE);
        assertThat(errors(PostTx.transact(PostStore.Letters.insert(letter))))
                .containsExactly(
                        "written: must not be in the future",
                        "to.street: must not be blank",
                        "to.country: must have exactly 2 characters, has 1");

        platform.clock().advance(HOUR);
        assertThat(PostTx.transact(PostStore.Letters.insert(letter.withTo(HERE)))
                        .runOrThrow(runtime)
                        .text())
                .isEqualTo("Dear");
    }

    public void a_part_that_is_an_entity_has_its_rules_below_its_path() {
        LetterId id = LetterId.next().runOrThrow(runtime);
        assertThat(errors(PostDispatch.dispatch(new Write(new Letter(id, now, "x".repeat(21), HERE), "mark"))))
                .containsExactly(
                        "letter.text: must have at most 20 characters, has 21",
                        "mark: must be short: 3 letters, {or less}");
    }

    public void every_part_has_the_path_of_where_it_is() {
        Order.Line wrong = new Order.Line(0, "", Option.some(NOWHERE));
        Order order = new Order(
                "order",
                NOWHERE,
                Option.some(NOWHERE),
                Vector.of(line(1), wrong),
                java.util.List.of(line(13)),
                Vector.of(Option.none(), Option.some(line(26))),
                Option.some(new Box(10, Vector.of(new Box(9, Vector.of(new Box(11, Vector.empty())))))));
        assertThat(OrderValidator.validate(order).map(FieldError::path).distinct())
                .containsExactly(
                        "address.street",
                        "address.country",
                        "billing.street",
                        "billing.country",
                        "lines[1].quantity",
                        "lines[1].article",
                        "lines[1].from.street",
                        "lines[1].from.country",
                        "extras[0].quantity",
                        "perhaps[1].quantity",
                        "box.size",
                        "box.boxes[0].boxes[0].size");
    }

    public void what_a_part_says_of_itself_is_told_below_its_path_too() {
        assertThat(OrderLineValidator.validate(line(13)).map(Scenarios::text))
                .containsExactly("quantity: must not be unlucky");
    }

    public void what_is_absent_is_required_also_in_containers() {
        Order order = new Order(
                null, null, null, Vector.of((Order.Line) null), null, Vector.of((Option<Order.Line>) null), Option.none());
        assertThat(OrderValidator.validate(order).map(Scenarios::text))
                .containsExactly(
                        "name: is required",
                        "address: is required",
                        "billing: is required",
                        "lines[0]: is required",
                        "extras: is required",
                        "perhaps[0]: is required");
    }

    public void constraints_of_ones_own_say_what_they_want() {
        Own own = new Own(
                1,
                3L,
                "",
                "abc",
                "NO WORD",
                Vector.of(2, 5),
                Option.some("1234"),
                java.util.List.of(1, 3, 2),
                new Own.Span(2, 1),
                "");
        assertThat(OwnValidator.validate(own).map(Scenarios::text))
                .containsExactly(
                        "count: must satisfy @Even",
                        "boxed: must come in pairs",
                        "mark: must not be blank",
                        "small: must have at most 2 characters, has 3",
                        "word: must be a word",
                        "counts[1]: must satisfy @Even",
                        "perhaps: must be a word",
                        "ordered[2]: must not be less than the one before",
                        "span.to: must not be before the start",
                        "span: must be in order",
                        "name: give it a name");
    }

    public void texts_and_containers_say_what_they_want() {
        Texts texts = new Texts(
                " ",
                "",
                "D",
                "nobody",
                "a@b.com",
                "d",
                "xy",
                "never",
                Option.some("long"),
                false,
                true,
                java.util.List.of(),
                java.util.Set.of(),
                new byte[5],
                Vector.of("a", "a@b"),
                HashSet.of(""),
                Vector.of(Option.some("abc")),
                Option.some(java.util.List.of("")));
        assertThat(TextsValidator.validate(texts).map(Scenarios::text))
                .containsExactly(
                        "title: must not be blank",
                        "code: must not be empty",
                        "country: must have exactly 2 characters, has 1",
                        "address: must be an e-mail address",
                        "club: must match .+\\.org",
                        "shelf: must match [a-c]+(\\d\\d?)?",
                        "several: must match x.y",
                        "several: must match .{3}",
                        "never: must be absent",
                        "nickname: must have at most 3 characters, has 4",
                        "accepted: must be true",
                        "refused: must be false",
                        "tags: must not be empty",
                        "marks: must have at least 1 item, has 0",
                        "picture: must have at most 4 bytes, has 5",
                        "readers[0]: must be an e-mail address",
                        "readers[1]: must match [a-c]+(\\d\\d?)?",
                        "words[0]: must not be empty",
                        "inner[0]: must have at most 2 characters, has 3",
                        "lists[0]: must have at least 1 character, has 0");
    }

    private Order.Line line(int quantity) {
        return new Order.Line(quantity, "stamp", Option.none());
    }

    private static Times times(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        LocalDateTime time = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        OffsetDateTime offset = now.atOffset(ZoneOffset.UTC);
        return new Times(
                now.minus(HOUR),
                now,
                now.plus(HOUR),
                now,
                today.minusDays(1),
                today,
                today.plusDays(1),
                today,
                time.minusNanos(1),
                time,
                time.plusNanos(1),
                time,
                offset.minusNanos(1),
                offset,
                offset.plusNanos(1),
                offset,
                Option.none(),
                List.empty());
    }

    private Seq<String> errors(Eff<? super PostRuntime, ?> effect) {
        return switch (Eff.<PostRuntime, Object>widen(effect).run(runtime)) {
            case Exit.Failed<?> failed when failed.failure() instanceof Invalid invalid ->
                invalid.errors().map(Scenarios::text);
            case Exit<?> other -> throw new AssertionError("not refused: " + other);
        };
    }

    private static String text(FieldError error) {
        return error.path() + ": " + error.message();
    }
}
