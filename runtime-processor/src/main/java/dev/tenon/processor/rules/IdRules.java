package dev.tenon.processor.rules;

import dev.tenon.processor.model.IdModel;
import dev.tenon.processor.model.Names;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** The rules of {@code @TypedId}. */
public final class IdRules {

    private static final List<Rule<List<IdModel>>> RULES =
            List.of(new NameIsATypeName(), new PrefixIsValid(), new NameIsUnique(), new OnlyUuidsHaveAPrefix());

    private IdRules() {}

    /** What is wrong with these declarations. */
    public static Stream<Diagnostic> check(List<IdModel> ids) {
        return RULES.stream().flatMap(rule -> rule.check(ids));
    }

    /** Whether a record can be generated for it, perhaps beside an error, so that its users are not in error, too. */
    public static boolean canBeWritten(IdModel id) {
        return SourceVersion.isName(id.name()) && !id.name().contains(".");
    }

    private static boolean isPrefix(String prefix) {
        return prefix.isEmpty() || prefix.length() <= 63 && prefix.matches("[a-z]([a-z_]*[a-z])?");
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
                    .filter(id -> !isPrefix(id.prefix()))
                    .map(id -> Diagnostic.of(
                            Problem.ID02, id.place().attribute("prefix"), id.prefix(), suggestion(id.name())));
        }

        private static String suggestion(String name) {
            String letters = name.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
            return letters.length() > 2 && letters.endsWith("id") ? letters.substring(0, letters.length() - 2) : "book";
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
                            id.backing() != IdModel.Backing.UUID && !id.prefix().isEmpty())
                    .map(id -> Diagnostic.of(
                            Problem.ID04, id.place().attribute("prefix"), id.prefix(), id.name(), id.backing()));
        }
    }
}
