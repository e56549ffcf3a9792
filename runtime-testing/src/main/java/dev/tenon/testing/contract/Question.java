package dev.tenon.testing.contract;

import dev.tenon.store.Filter;
import dev.tenon.store.Order;
import dev.tenon.store.Selection;
import dev.tenon.testing.contract.library.AuthorId;
import dev.tenon.testing.contract.library.Book;
import dev.tenon.testing.contract.library.BookFields;
import dev.tenon.testing.contract.library.BookId;
import io.vavr.collection.Vector;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** A selection, and the same question in plain Java that knows nothing of filters and orders. */
record Question(Filter<Book> filter, Predicate<Book> test, List<Sort> sorts) {

    private static final Comparator<String> BY_CODE_POINT =
            Comparator.comparing(text -> text.codePoints().boxed().toList(), Question::compareLists);

    static final Comparator<Book> BY_KEY =
            Comparator.comparingLong(book -> book.id().value().getLeastSignificantBits());

    private record Sort(Order<Book> order, Comparator<Book> comparator) {}

    Selection<Book> selection() {
        Selection<Book> selection = Selection.<Book>all().where(filter);
        for (Sort sort : sorts) {
            selection = selection.orderBy(sort.order());
        }
        return selection;
    }

    Vector<Book> answer(Iterable<Book> books) {
        Comparator<Book> comparator = sorts.stream()
                .map(Sort::comparator)
                .reduce(Comparator::thenComparing)
                .map(c -> c.thenComparing(BY_KEY))
                .orElse(BY_KEY);
        return Vector.ofAll(books).filter(test).sorted(comparator);
    }

    static Arbitrary<Question> any() {
        return Combinators.combine(filters(2), criteria().list().ofMaxSize(3))
                .as((filter, sorts) -> new Question(filter.filter, filter.test, sorts));
    }

    static Arbitrary<String> texts() {
        return Arbitraries.of("", "a", "A", "ab", "a%b", "a_b", "a\\b", "é", "\uFFFD", "\uD83D\uDE00", "b");
    }

    static Arbitrary<Integer> years() {
        return Arbitraries.integers().between(1, 4);
    }

    static Arbitrary<BookId> ids() {
        return Arbitraries.longs().between(1, 5).map(BookId::of);
    }

    private static Arbitrary<Sort> criteria() {
        Comparator<Integer> natural = Comparator.naturalOrder();
        return Arbitraries.of(
                new Sort(BookFields.title.asc(), Comparator.comparing(Book::title, BY_CODE_POINT)),
                new Sort(BookFields.title.desc(), Comparator.comparing(Book::title, BY_CODE_POINT.reversed())),
                new Sort(
                        BookFields.publishedYear.asc(),
                        byYear(book -> book.publishedYear().getOrElse(99))),
                new Sort(
                        BookFields.publishedYear.desc(),
                        byYear(book -> -book.publishedYear().getOrElse(99))),
                new Sort(BookFields.copies.asc(), Comparator.comparing(Book::copies, natural)),
                new Sort(BookFields.id.desc(), BY_KEY.reversed()));
    }

    private static Comparator<Book> byYear(Function<Book, Integer> year) {
        return Comparator.comparing(year);
    }

    private static Arbitrary<Question> filters(int depth) {
        Arbitrary<Question> leaf = Arbitraries.oneOf(
                years().map(y -> of(BookFields.publishedYear.eq(y), year(v -> v.equals(y)))),
                years().map(y -> of(
                        BookFields.publishedYear.ne(y), year(v -> v.equals(y)).negate())),
                years().map(y -> of(BookFields.publishedYear.lt(y), year(v -> v < y))),
                years().map(y -> of(BookFields.publishedYear.ge(y), year(v -> v >= y))),
                years().map(y -> of(BookFields.publishedYear.between(2, y), year(v -> v >= 2 && v <= y))),
                years().list().ofMaxSize(3).map(ys -> of(BookFields.publishedYear.in(ys), year(ys::contains))),
                Arbitraries.just(of(
                        BookFields.publishedYear.isEmpty(),
                        book -> book.publishedYear().isEmpty())),
                Arbitraries.just(
                        of(BookFields.isbn.isPresent(), book -> book.isbn().isDefined())),
                texts().map(t -> of(BookFields.title.eq(t), book -> book.title().equals(t))),
                texts().map(t -> of(BookFields.title.gt(t), book -> BY_CODE_POINT.compare(book.title(), t) > 0)),
                texts().map(t ->
                        of(BookFields.title.startsWith(t), book -> book.title().startsWith(t))),
                texts().map(t ->
                        of(BookFields.title.contains(t), book -> book.title().contains(t))),
                texts().map(t ->
                        of(BookFields.subjects.has(t), book -> book.subjects().contains(t))),
                years().map(a -> of(
                        BookFields.authorId.eq(new AuthorId(a)),
                        book -> book.authorId().value() == a)),
                ids().map(id -> of(BookFields.id.eq(id), book -> book.id().equals(id))),
                Arbitraries.just(of(Filter.all(), book -> true)),
                Arbitraries.just(of(Filter.none(), book -> false)));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Question> inner = filters(depth - 1);
        return Arbitraries.oneOf(
                leaf,
                inner.map(a -> of(a.filter.not(), a.test.negate())),
                Combinators.combine(inner, inner).as((a, b) -> of(a.filter.and(b.filter), a.test.and(b.test))),
                Combinators.combine(inner, inner).as((a, b) -> of(a.filter.or(b.filter), a.test.or(b.test))));
    }

    private static Question of(Filter<Book> filter, Predicate<Book> test) {
        return new Question(filter, test, List.of());
    }

    private static Predicate<Book> year(Predicate<Integer> test) {
        return book -> book.publishedYear().filter(test).isDefined();
    }

    private static int compareLists(List<Integer> left, List<Integer> right) {
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int comparison = Integer.compare(left.get(i), right.get(i));
            if (comparison != 0) {
                return comparison;
            }
        }
        return Integer.compare(left.size(), right.size());
    }

    @Override
    public String toString() {
        return filter + " by " + sorts;
    }
}
