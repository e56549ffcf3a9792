package dev.tenon.search.lucene;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.effect.FieldError;
import dev.tenon.store.Cursor;
import io.vavr.collection.Vector;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The values that the last one on a page was sorted by, as a cursor. */
final class ResumePoint {

    /** Stands in no text that a store can keep. */
    private static final char SEPARATOR = '\u0000';

    private ResumePoint() {}

    static Cursor write(Sort sort, FieldDoc last) {
        StringBuilder text = new StringBuilder(signature(sort));
        for (Object value : last.fields) {
            text.append(SEPARATOR).append(written(value));
        }
        return new Cursor(Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** @throws FailureException with {@code Invalid} on {@code cursor} when it is none of this order */
    static FieldDoc read(Sort sort, Cursor cursor) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor.token()), StandardCharsets.UTF_8);
            String[] parts = text.split(String.valueOf(SEPARATOR), -1);
            SortField[] fields = sort.getSort();
            if (parts.length != fields.length + 1 || !parts[0].equals(signature(sort))) {
                throw refused();
            }
            @Nullable Object[] values = new Object[fields.length];
            for (int i = 0; i < fields.length; i++) {
                values[i] = value(fields[i], parts[i + 1]);
            }
            // Behind every document that has the same values, of which there is only this one.
            return new FieldDoc(Integer.MAX_VALUE, Float.NaN, values);
        } catch (IllegalArgumentException broken) {
            throw refused();
        }
    }

    private static String written(@Nullable Object value) {
        return switch (value) {
            case null -> "-";
            case BytesRef text -> "=" + text.utf8ToString();
            case Float score -> "=" + Integer.toHexString(Float.floatToIntBits(score));
            default -> "=" + value;
        };
    }

    private static @Nullable Object value(SortField field, String text) {
        if (text.equals("-")) {
            return null;
        }
        if (!text.startsWith("=")) {
            throw refused();
        }
        String value = text.substring(1);
        return switch (field.getType()) {
            case SCORE -> Float.intBitsToFloat(Integer.parseUnsignedInt(value, 16));
            case LONG -> Long.valueOf(value);
            default -> new BytesRef(value);
        };
    }

    private static String signature(Sort sort) {
        return Integer.toHexString(sort.toString().hashCode());
    }

    private static FailureException refused() {
        return new FailureException(new Failure.Invalid(
                Vector.of(new FieldError("cursor", "is not one that was given for this search in this order"))));
    }
}
