package dev.tenon.store;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FieldError;
import io.vavr.collection.Vector;
import io.vavr.control.Either;

/**
 * A place in a sorted selection, to go on from. The token is URL-safe and sealed: a changed one is refused. It is not
 * encrypted: it holds the last row's key and the values it was sorted by.
 *
 * @param token as {@link Slice#next} gave it; characters of base64url
 */
public record Cursor(String token) {

    /** Takes a token that came from outside. {@code Invalid} on {@code cursor} when it has characters no token has. */
    public static Either<Failure, Cursor> parse(String token) {
        boolean plausible = !token.isEmpty() && token.chars().allMatch(Cursor::isBase64Url);
        return plausible ? Either.right(new Cursor(token)) : Either.left(refused());
    }

    static Failure refused() {
        return new Failure.Invalid(
                Vector.of(new FieldError("cursor", "is not one that was given for this list in this order")));
    }

    private static boolean isBase64Url(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_';
    }

    @Override
    public String toString() {
        return token;
    }
}
