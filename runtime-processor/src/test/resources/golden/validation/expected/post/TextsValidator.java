package post;

import dev.tenon.Generated;
import dev.tenon.effect.FieldError;
import dev.tenon.validation.FieldErrors;
import io.vavr.collection.Seq;
import java.util.regex.Pattern;

/** Checks the rules of {@link Texts}. */
@Generated
public final class TextsValidator {
    private static final Pattern CLUB_PATTERN = Pattern.compile(".+\\.org", Pattern.CASE_INSENSITIVE);

    private static final Pattern SHELF_PATTERN = Pattern.compile("[a-c]+(\\d\\d?)?");

    private static final Pattern SEVERAL_PATTERN = Pattern.compile("x.y", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private static final Pattern SEVERAL_PATTERN_2 = Pattern.compile(".{3}");

    private static final Pattern READERS_PATTERN = Pattern.compile("[a-c]+(\\d\\d?)?");

    private TextsValidator() {}

    /** Every broken rule; empty when there is none. */
    public static Seq<FieldError> validate(Texts query) {
        FieldErrors errors = new FieldErrors();
        check(query, errors);
        return errors.toSeq();
    }

    /** Adds every broken rule to {@code errors}. */
    public static void check(Texts query, FieldErrors errors) {
        errors.required("title", query.title());
        errors.notBlank("title", query.title());
        errors.required("code", query.code());
        errors.notEmpty("code", query.code());
        errors.size("code", query.code(), 0, 5);
        errors.required("country", query.country());
        errors.size("country", query.country(), 2, 2);
        errors.required("address", query.address());
        errors.email("address", query.address());
        errors.required("club", query.club());
        errors.email("club", query.club(), CLUB_PATTERN);
        errors.required("shelf", query.shelf());
        errors.pattern("shelf", query.shelf(), SHELF_PATTERN);
        errors.required("several", query.several());
        errors.pattern("several", query.several(), SEVERAL_PATTERN);
        errors.pattern("several", query.several(), SEVERAL_PATTERN_2);
        errors.absent("never", query.never());
        errors.required("nickname", query.nickname());
        errors.optional("nickname", query.nickname(), (path, item) -> {
            errors.notBlank(path, item);
            errors.size(path, item, 0, 3);
        });
        errors.assertTrue("accepted", query.accepted());
        errors.required("refused", query.refused());
        errors.assertFalse("refused", query.refused());
        errors.required("tags", query.tags());
        errors.notEmpty("tags", query.tags());
        errors.size("tags", query.tags(), 0, 3);
        errors.each("tags", query.tags(), (path, item) -> errors.notBlank(path, item));
        errors.required("marks", query.marks());
        errors.size("marks", query.marks(), 1, Integer.MAX_VALUE);
        errors.each("marks", query.marks(), (path, item) -> errors.size(path, item, 0, 2));
        errors.required("picture", query.picture());
        errors.notEmpty("picture", query.picture());
        errors.size("picture", query.picture(), 0, 4);
        errors.required("readers", query.readers());
        errors.each("readers", query.readers(), (path, item) -> {
            errors.pattern(path, item, READERS_PATTERN);
            errors.email(path, item);
        });
        errors.required("words", query.words());
        errors.each("words", query.words(), (path, item) -> errors.notEmpty(path, item));
        errors.required("inner", query.inner());
        errors.each(
                "inner",
                query.inner(),
                (path, item) -> errors.optional(path, item, (path2, item2) -> errors.size(path2, item2, 0, 2)));
        errors.required("lists", query.lists());
        errors.optional(
                "lists",
                query.lists(),
                (path, item) -> errors.each(
                        path, item, (path2, item2) -> errors.size(path2, item2, 1, Integer.MAX_VALUE)));
    }
}
