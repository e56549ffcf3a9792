package post;

import dev.tenon.dispatch.Query;
import dev.tenon.effect.Unit;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import post.rules.Even;
import post.rules.Mark;
import post.rules.Ordered;
import post.rules.Word;

/** Constraints of one's own: with a validator, made of others, reported as one, and of a whole record. */
public record Own(
        @Even int count,
        @Even(message = "must come in pairs") Long boxed,
        @Mark String mark,
        @Mark(longest = 2) String small,
        @Word String word,
        Seq<@Even Integer> counts,
        Option<@Word String> perhaps,
        @Ordered List<@NotNull Integer> ordered,
        @Valid Span span,
        @NotBlank(message = "give it a name") @NotNull(message = "name it") String name)
        implements Query<Unit> {

    /** From one to another. */
    @Ordered
    public record Span(int from, int to) {}
}
