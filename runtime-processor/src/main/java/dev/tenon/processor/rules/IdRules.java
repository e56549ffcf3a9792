package dev.tenon.processor.rules;

import dev.tenon.processor.model.IdModel;
import dev.tenon.processor.model.IdModel.Backing;
import dev.tenon.processor.model.IdModel.Prefix;
import dev.tenon.processor.model.Names;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** The rules of {@code @TypedId}. */
public final class IdRules {

    private static final List<Rule<List<IdModel>>> RULES = List.of(
            new NameIsATypeName(),
            new PrefixIsValid(),
            new NameIsUnique(),
            new OnlyUuidsHaveAPrefix(),
            new OnlyTextsAreLimited(),
            new PatternIsRegular(),
            new MaxLengthLeavesText(),
            new NameGivesAPrefix());

    private IdRules() {}

    /** What is wrong with these declarations. */
    public static Stream<Diagnostic> check(List<IdModel> ids) {
        return RULES.stream().flatMap(rule -> rule.check(ids));
    }

    /** Whether a record can be generated for it, perhaps beside an error, so that its users are not in error, too. */
    public static boolean canBeWritten(IdModel id) {
        return SourceVersion.isName(id.name()) && !id.name().contains(".");
    }

    private static boolean isPrefix(Prefix prefix) {
        String text = prefix.text();
        return text.isEmpty() || text.length() <= 63 && text.matches("[a-z]([a-z_]*[a-z])?");
    }

    /** A prefix that the name could give, were it not for its other characters. */
    private static String suggestion(String name) {
        String letters = name.replaceAll("[^A-Za-z]", "");
        boolean isUsable = letters.length() > 2 && letters.length() <= 32 && letters.endsWith("Id");
        return isUsable ? Prefix.ofName(letters).text() : "book";
    }

    private static final class NameIsATypeName implements Rule<List<IdModel>> {
        @Override
        public Stream<Diagnostic> check(List<IdModel> ids) {
            return ids.stream()
                    .filter(id -> !Names.isTypeName(id.name()))
                    .map(id -> Diagnostic.of(Problem.ID01, id.place().attribute("name"), id.name()));
        }
    }

    private static final class PrefixIsValid implements Rule<List<IdModel>> {
        @Override
        public Stream<Diagnostic> check(List<IdModel> ids) {
            return ids.stream()
                    .filter(id -> !id.prefix().fromName() && !isPrefix(id.prefix()))
                    .map(id -> Diagnostic.of(
                            Problem.ID02,
                            id.place().attribute("prefix"),
                            id.prefix().text(),
                            suggestion(id.name())));
        }
    }

    private static final class NameIsUnique implements Rule<List<IdModel>> {
        @Override
        public Stream<Diagnostic> check(List<IdModel> ids) {
            Set<String> seen = new HashSet<>();
            return ids.stream()
                    .filter(id -> !seen.add(id.packageName() + "." + id.name()))
                    .map(id -> Diagnostic.of(Problem.ID03, id.place().attribute("name"), id.name(), id.packageName()));
        }
    }

    private static final class OnlyUuidsHaveAPrefix implements Rule<List<IdModel>> {
        @Override
        public Stream<Diagnostic> check(List<IdModel> ids) {
            return ids.stream()
                    .filter(id ->
                            id.backing() != Backing.UUID && !id.prefix().text().isEmpty())
                    .map(id -> Diagnostic.of(
                            Problem.ID04,
                            id.place().attribute("prefix"),
                            id.prefix().text(),
                            id.name(),
                            id.backing()));
        }
    }

    private static final class OnlyTextsAreLimited implements Rule<List<IdModel>> {
        @Override
        public Stream<Diagnostic> check(List<IdModel> ids) {
            return ids.stream()
                    .filter(id -> id.backing() != Backing.STRING)
                    .flatMap(id -> Stream.of("pattern", "maxLength")
                            .filter(attribute -> attribute.equals("pattern")
                                    ? !id.pattern().isEmpty()
                                    : id.maxLength().isPresent())
                            .map(attribute -> Diagnostic.of(
                                    Problem.ID05,
                                    id.place().attribute(attribute),
                                    attribute,
                                    id.name(),
                                    id.backing())));
        }
    }

    private static final class PatternIsRegular implements Rule<List<IdModel>> {
        @Override
        public Stream<Diagnostic> check(List<IdModel> ids) {
            return ids.stream()
                    .flatMap(id -> flaw(id.pattern())
                            .map(flaw -> Diagnostic.of(
                                    Problem.ID06, id.place().attribute("pattern"), id.pattern(), id.name(), flaw)));
        }

        private static Stream<String> flaw(String pattern) {
            try {
                Pattern.compile(pattern);
                return Stream.empty();
            } catch (PatternSyntaxException flawed) {
                return Stream.of(
                        flawed.getDescription() + (flawed.getIndex() < 0 ? "" : " near position " + flawed.getIndex()));
            }
        }
    }

    private static final class MaxLengthLeavesText implements Rule<List<IdModel>> {
        @Override
        public Stream<Diagnostic> check(List<IdModel> ids) {
            return ids.stream()
                    .filter(id -> id.backing() == Backing.STRING)
                    .flatMap(id -> id.maxLength().stream()
                            .filter(length -> length < 1)
                            .map(length ->
                                    Diagnostic.of(Problem.ID07, id.place().attribute("maxLength"), length, id.name())));
        }
    }

    private static final class NameGivesAPrefix implements Rule<List<IdModel>> {
        @Override
        public Stream<Diagnostic> check(List<IdModel> ids) {
            return ids.stream()
                    .filter(id -> id.prefix().fromName() && !isPrefix(id.prefix()))
                    .filter(id -> Names.isTypeName(id.name()))
                    .map(id -> Diagnostic.of(
                            Problem.ID08,
                            id.place().attribute("name"),
                            id.name(),
                            id.prefix().text(),
                            suggestion(id.name())));
        }
    }
}
