package dev.tenon.search;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/**
 * The language in which users write what they look for: {@code docs/search.md}. Any text is a query. What is not well-formed, or names a field
 * that is not there, is looked for as plain words.
 */
public final class UserQuery {

    /** Longer texts are cut: nobody has written them by hand. */
    private static final int LONGEST = 1_000;

    private static final int MOST_PARTS = 64;

    private UserQuery() {}

    /** What {@code text} looks for; everything if it has no words. */
    public static <E> SearchQuery<E> parse(SearchType<?, E> type, String text) {
        UserQueryScanner scanner = new UserQueryScanner(text.substring(0, Math.min(text.length(), LONGEST)));
        Seq<SearchQuery<E>> all = List.empty();
        for (int i = 0; i < MOST_PARTS; i++) {
            Option<UserQueryScanner.Part> part = scanner.next();
            if (part.isEmpty()) {
                break;
            }
            all = all.append(query(type, part.get()));
        }
        return SearchQuery.allOf(all);
    }

    private static <E> SearchQuery<E> query(SearchType<?, E> type, UserQueryScanner.Part part) {
        SearchQuery<E> query = part.field()
                .flatMap(type::field)
                .flatMap(field -> inField(field, part))
                .getOrElse(() -> anywhere(part));
        return part.negated() ? query.not() : query;
    }

    private static <E> SearchQuery<E> anywhere(UserQueryScanner.Part part) {
        if (part.field().isDefined()) {
            // There is no such field: what looked like one is a word as well.
            return new SearchQuery.Anywhere<>(part.field().get() + " " + part.text(), SearchQuery.Anywhere.How.WORDS);
        }
        return new SearchQuery.Anywhere<>(
                part.text(),
                switch (part.form()) {
                    case WORD -> SearchQuery.Anywhere.How.WORDS;
                    case PHRASE -> SearchQuery.Anywhere.How.PHRASE;
                    case PREFIX -> SearchQuery.Anywhere.How.PREFIX;
                    case FUZZY -> SearchQuery.Anywhere.How.FUZZY;
                });
    }

    private static <E> Option<SearchQuery<E>> inField(SearchField<E> field, UserQueryScanner.Part part) {
        return switch (field) {
            case TextSearchField<E> text -> Option.some(inText(text, part));
            case KeywordSearchField<E, ?> keyword -> Option.some(inKeyword(keyword, part));
            case RangeSearchField<E, ?> range -> inRange(range, part.text());
            case VectorSearchField<E> vector -> Option.none();
        };
    }

    private static <E> SearchQuery<E> inText(TextSearchField<E> field, UserQueryScanner.Part part) {
        return switch (part.form()) {
            case WORD -> field.matches(part.text());
            case PHRASE -> field.phrase(part.text());
            case PREFIX -> field.startsWith(part.text());
            case FUZZY -> field.like(part.text(), edits(part.text()));
        };
    }

    private static <E> SearchQuery<E> inKeyword(KeywordSearchField<E, ?> field, UserQueryScanner.Part part) {
        return part.form() == UserQueryScanner.Form.PREFIX
                ? field.startsWith(part.text())
                : new SearchQuery.Is<>(field, part.text());
    }

    private static <E> Option<SearchQuery<E>> inRange(RangeSearchField<E, ?> field, String text) {
        int dots = text.indexOf("..");
        if (dots < 0) {
            return field.parse(text).map(number -> new SearchQuery.Range<>(field, number, number));
        }
        String low = text.substring(0, dots);
        String high = text.substring(dots + 2);
        if (low.isEmpty() && high.isEmpty()) {
            return Option.none();
        }
        return end(field, low, Long.MIN_VALUE)
                .flatMap(from -> end(field, high, Long.MAX_VALUE).map(to -> new SearchQuery.Range<>(field, from, to)));
    }

    private static Option<Long> end(RangeSearchField<?, ?> field, String text, long open) {
        return text.isEmpty() ? Option.some(open) : field.parse(text);
    }

    /** How many letters of a word may differ when its user has not said: short words have few that are like them. */
    public static int edits(String word) {
        int length = word.codePointCount(0, word.length());
        return length < 3 ? 0 : length < 6 ? 1 : 2;
    }
}
