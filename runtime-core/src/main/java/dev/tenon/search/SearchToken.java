package dev.tenon.search;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FieldError;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.UUID;

/**
 * Up to where an index has to be to show what a transaction has written. Immutable; its text can be given to a client, who gives
 * it back with the next search.
 *
 * @param last the last message of the transaction for the index; empty when it has written nothing to it
 */
public record SearchToken(Option<UUID> last) {

    private static final String NOTHING = "-";

    /** Of a transaction that has written nothing. */
    public static SearchToken none() {
        return new SearchToken(Option.none());
    }

    /** Takes a text that came from outside. {@code Invalid} on {@code after} when it is none of a token. */
    public static Either<Failure, SearchToken> parse(String text) {
        if (text.equals(NOTHING)) {
            return Either.right(none());
        }
        try {
            return Either.right(new SearchToken(Option.some(UUID.fromString(text))));
        } catch (IllegalArgumentException noUuid) {
            return Either.left(new Failure.Invalid(
                    Vector.of(new FieldError("after", "is not a token that was given for a search"))));
        }
    }

    @Override
    public String toString() {
        return last.map(UUID::toString).getOrElse(NOTHING);
    }
}
