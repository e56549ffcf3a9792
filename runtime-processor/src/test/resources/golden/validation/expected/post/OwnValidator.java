package post;

import dev.tenon.Generated;
import dev.tenon.effect.FieldError;
import dev.tenon.validation.FieldErrors;
import io.vavr.collection.Seq;
import java.util.regex.Pattern;
import post.rules.Even;
import post.rules.Ordered;

/** Checks the rules of {@link Own}. */
@Generated
public final class OwnValidator {
    private static final Even.OfInt EVEN_OF_INT = new Even.OfInt();

    private static final Even.OfLong EVEN_OF_LONG = new Even.OfLong();

    private static final Pattern WORD_PATTERN = Pattern.compile("[a-z]*");

    private static final Pattern PERHAPS_PATTERN = Pattern.compile("[a-z]*");

    private static final Ordered.OfList ORDERED_OF_LIST = new Ordered.OfList();

    private OwnValidator() {}

    /** Every broken rule; empty when there is none. */
    public static Seq<FieldError> validate(Own query) {
        FieldErrors errors = new FieldErrors();
        check(query, errors);
        return errors.toSeq();
    }

    /** Adds every broken rule to {@code errors}. */
    public static void check(Own query, FieldErrors errors) {
        errors.own("count", query.count(), EVEN_OF_INT, "must satisfy @Even");
        errors.required("boxed", query.boxed());
        errors.own("boxed", query.boxed(), EVEN_OF_LONG, "must come in pairs");
        errors.required("mark", query.mark());
        errors.notBlank("mark", query.mark());
        errors.size("mark", query.mark(), 0, 4);
        errors.required("small", query.small());
        errors.notBlank("small", query.small());
        errors.size("small", query.small(), 0, 2);
        errors.required("word", query.word());
        errors.saying("must be a word", () -> {
            errors.pattern("word", query.word(), WORD_PATTERN);
            errors.size("word", query.word(), 1, 3);
        });
        errors.required("counts", query.counts());
        errors.each(
                "counts", query.counts(), (path, item) -> errors.own(path, item, EVEN_OF_INT, "must satisfy @Even"));
        errors.required("perhaps", query.perhaps());
        errors.optional("perhaps", query.perhaps(), (path, item) -> errors.saying("must be a word", () -> {
            errors.pattern(path, item, PERHAPS_PATTERN);
            errors.size(path, item, 1, 3);
        }));
        errors.required("ordered", query.ordered());
        errors.own("ordered", query.ordered(), ORDERED_OF_LIST, "must be in order");
        errors.each("ordered", query.ordered());
        errors.required("span", query.span());
        errors.within("span", query.span(), OwnSpanValidator::check);
        errors.saying("name it", () -> errors.required("name", query.name()));
        errors.saying("give it a name", () -> errors.notBlank("name", query.name()));
    }
}
