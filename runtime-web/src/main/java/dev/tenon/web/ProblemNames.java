package dev.tenon.web;

import dev.tenon.effect.Failure;
import dev.tenon.effect.Failure.Conflict;
import java.util.Locale;

/** What problems are called, in kebab case. */
final class ProblemNames {

    private ProblemNames() {}

    static String of(Failure failure) {
        return switch (failure) {
            case Failure.Defect defect -> "internal-error";
            case Enum<?> constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            default -> kebab(failure.getClass().getSimpleName());
        };
    }

    static String of(Conflict.Reason reason) {
        return switch (reason) {
            case Conflict.StaleVersion stale -> "stale-version";
            case Conflict.DuplicateKey key -> "duplicate-key";
            case Conflict.DuplicateValue value -> "duplicate-value";
            case Conflict.MissingReference reference -> "missing-reference";
            case Conflict.StillReferenced reference -> "still-referenced";
            case Conflict.ConcurrentChange change -> "concurrent-change";
            case Conflict.Refused refused -> "refused";
        };
    }

    /** {@code NotFound} as {@code not-found}; an anonymous class has no name of its own. */
    private static String kebab(String simpleName) {
        return simpleName.isEmpty()
                ? "domain-failure"
                : simpleName
                        .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
                        .toLowerCase(Locale.ROOT);
    }

    /** {@code not-found} as {@code Not found}. */
    static String title(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1).replace('-', ' ');
    }
}
