package dev.tenon.processor.rules;

import dev.tenon.processor.model.Place;
import dev.tenon.processor.model.wire.DeclaredShape;
import dev.tenon.processor.model.wire.WireField;
import dev.tenon.processor.model.wire.WireLock;
import dev.tenon.processor.model.wire.WireShape;
import dev.tenon.processor.model.wire.WireUse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of what others rely on: what the lock file has must still be understood, and nothing less be given. */
public final class LockRules {

    private static final List<Rule<Change>> RULES = List.of(
            new FieldsAreStill(),
            new NewFieldsMayMiss(),
            new TypesStay(),
            new NothingMoreIsAsked(),
            new NothingLessIsGiven(),
            new ConstantsAreStill());

    private final WireLock lock;
    private final String file;

    private LockRules(WireLock lock, String file) {
        this.lock = lock;
        this.file = file;
    }

    /**
     * What breaks a lock.
     *
     * @param file the name of the file that it is of
     * @param owners the places of all contexts and topics that are declared here, by what the lock calls them; what others
     *     own is not looked at
     */
    public static Stream<Diagnostic> check(
            WireLock lock, String file, List<DeclaredShape> declared, Map<String, Place> owners) {
        LockRules rules = new LockRules(lock, file);
        return lock.flaws().isEmpty() ? rules.changes(declared, owners) : rules.flaws(owners);
    }

    /** What a lock does not have yet, if that is anything. */
    public static Stream<Diagnostic> news(WireLock lock, String file, List<DeclaredShape> declared) {
        List<DeclaredShape> news = declared.stream()
                .filter(shape -> !lock.shapes().contains(shape.shape()))
                .toList();
        if (news.isEmpty()) {
            return Stream.empty();
        }
        String first = "'" + news.getFirst().shape().header() + "'";
        return Stream.of(Diagnostic.of(
                Problem.LK10,
                news.getFirst().place(),
                file,
                news.size() == 1 ? first : first + " and " + (news.size() - 1) + " more"));
    }

    private Stream<Diagnostic> flaws(Map<String, Place> owners) {
        return owners.values().stream()
                .sorted()
                .limit(1)
                .flatMap(place -> lock.flaws().stream()
                        .map(flaw -> Diagnostic.of(Problem.LK01, place, flaw.number(), file, flaw.line())));
    }

    private Stream<Diagnostic> changes(List<DeclaredShape> declared, Map<String, Place> owners) {
        Map<String, DeclaredShape> now = declared.stream()
                .collect(Collectors.toMap(shape -> shape.shape().header(), Function.identity(), (one, another) -> one));
        return lock.shapes().stream()
                .flatMap(shape -> Optional.ofNullable(owners.get(shape.owner())).stream()
                        .flatMap(owner -> Optional.ofNullable(now.get(shape.header()))
                                .map(found -> new Change(shape, found, file))
                                .map(change -> RULES.stream().flatMap(rule -> rule.check(change)))
                                .orElseGet(() -> Stream.of(gone(shape, owner)))));
    }

    private Diagnostic gone(WireShape shape, Place owner) {
        String how = switch (shape.kind()) {
            case EVENT, JOB -> "Keep it until none waits";
            case INTEGRATION_EVENT -> "Keep it until nobody publishes or handles it";
            case TABLE -> "Let a migration drop the table first";
            case ENDPOINT -> "Keep it beside what follows it";
        };
        return Diagnostic.of(
                Problem.LK02, owner, shape.header(), file, why(shape.kind().use()), how);
    }

    private static String why(WireUse use) {
        return switch (use) {
            case STORED -> "what was written before may still wait in the log";
            case SHARED -> "other contexts have this version";
            case KEPT -> "the rows of the table were written so";
            case TAKEN -> "callers send what they knew before";
            case GIVEN -> "callers read what they knew before";
        };
    }

    /** The file that cannot be read or written, which {@code done} says. */
    public static Diagnostic unusable(String file, String done, String reason, Place place) {
        return Diagnostic.of(Problem.LK09, place, file, done, reason);
    }

    /** What was locked, and what is declared now. */
    private record Change(WireShape locked, DeclaredShape declared, String file) {

        WireUse use(WireField field) {
            return locked.kind().use(field.path());
        }

        /** The fields that were there and still are, before and after, but for those that may become so. */
        Stream<Pair> kept(Predicate<? super WireUse> mayBecome) {
            return declared.shape().fields().stream()
                    .filter(after -> !mayBecome.test(use(after)))
                    .flatMap(after -> locked.field(after.path()).map(before -> new Pair(before, after)).stream());
        }

        /** Whether what the field is inside of is as it was: else that is what is wrong. */
        boolean isSettled(WireField field) {
            return field.parent().isEmpty()
                    || locked.field(field.parent())
                            .flatMap(before ->
                                    declared.shape().field(field.parent()).filter(after -> after.isOfTypeOf(before)))
                            .isPresent();
        }

        String upcast() {
            String version = locked.name().substring(locked.name().lastIndexOf(' ') + 1);
            return "Keep the old record beside the event, and add an @Upcast(from = " + version + ")";
        }

        /** {@code what} is between the field's shape and the file. */
        Diagnostic of(Problem problem, WireField field, String how, Object... what) {
            return Diagnostic.of(
                    problem,
                    declared.place(field),
                    Stream.of(
                                    Stream.of(field.path(), locked.header()),
                                    Stream.of(what),
                                    Stream.of(file, why(use(field)), how, field.line()))
                            .flatMap(arguments -> arguments)
                            .toArray());
        }
    }

    /** A field as it was and as it is. */
    private record Pair(WireField before, WireField after) {}

    private static final class FieldsAreStill implements Rule<Change> {
        @Override
        public Stream<Diagnostic> check(Change change) {
            return change.locked().fields().stream()
                    .filter(before -> !change.use(before).mayLose())
                    .filter(before ->
                            change.declared().shape().field(before.path()).isEmpty())
                    .filter(change::isSettled)
                    .map(before -> change.of(Problem.LK03, before, how(change, change.use(before))));
        }

        private static String how(Change change, WireUse use) {
            return switch (use) {
                case SHARED -> change.upcast();
                case KEPT -> "Let a migration drop it first";
                case TAKEN -> "Keep it, as an Option if it has no use";
                case STORED, GIVEN -> "Keep it";
            };
        }
    }

    private static final class NewFieldsMayMiss implements Rule<Change> {
        @Override
        public Stream<Diagnostic> check(Change change) {
            return change.declared().shape().fields().stream()
                    .filter(after -> after.isRequired() && !change.use(after).mayGainRequired())
                    .filter(after -> change.locked().field(after.path()).isEmpty())
                    .filter(change::isSettled)
                    .map(after -> change.of(Problem.LK04, after, how(change.use(after))));
        }

        private static String how(WireUse use) {
            return switch (use) {
                case STORED, SHARED -> "Make it an Option, or add @Since and a @Default for those without it";
                case KEPT -> "Make it an Option, or let a migration add and fill it first";
                case TAKEN, GIVEN -> "Make it an Option, or give it a @Default";
            };
        }
    }

    private static final class TypesStay implements Rule<Change> {
        @Override
        public Stream<Diagnostic> check(Change change) {
            return change.kept(use -> false)
                    .filter(pair -> !pair.after().isOfTypeOf(pair.before()))
                    .map(pair -> change.of(
                            Problem.LK05,
                            pair.after(),
                            how(change, change.use(pair.after())),
                            pair.after().type(),
                            pair.before().type()));
        }

        private static String how(Change change, WireUse use) {
            return switch (use) {
                case SHARED -> change.upcast();
                case KEPT -> "Let a migration change it first";
                case STORED, TAKEN, GIVEN -> "Leave it, and add another beside it";
            };
        }
    }

    private static final class NothingMoreIsAsked implements Rule<Change> {
        @Override
        public Stream<Diagnostic> check(Change change) {
            return change.kept(WireUse::mayBecomeRequired)
                    .filter(pair -> pair.after().isRequired() && !pair.before().isRequired())
                    .map(Pair::after)
                    .map(after -> change.of(Problem.LK06, after, how(change, change.use(after))));
        }

        private static String how(Change change, WireUse use) {
            return switch (use) {
                case SHARED -> change.upcast();
                case KEPT -> "Let a migration fill it first";
                case STORED, TAKEN, GIVEN -> "Leave it an Option";
            };
        }
    }

    private static final class NothingLessIsGiven implements Rule<Change> {
        @Override
        public Stream<Diagnostic> check(Change change) {
            return change.kept(WireUse::mayBecomeOptional)
                    .filter(pair -> pair.before().isRequired() && !pair.after().isRequired())
                    .map(Pair::after)
                    .map(after -> change.of(Problem.LK07, after, how(change, change.use(after))));
        }

        private static String how(Change change, WireUse use) {
            return use == WireUse.SHARED ? change.upcast() : "Leave it, and add another beside it";
        }
    }

    private static final class ConstantsAreStill implements Rule<Change> {
        @Override
        public Stream<Diagnostic> check(Change change) {
            return change.kept(WireUse::mayLoseConstants)
                    .filter(pair -> pair.after().isOfTypeOf(pair.before()))
                    .filter(pair -> !pair.after().lost(pair.before()).isEmpty())
                    .map(pair -> change.of(
                            Problem.LK08,
                            pair.after(),
                            "Keep it as a constant that is no longer made",
                            String.join(", ", pair.after().lost(pair.before()))));
        }
    }
}
