package club;

import dev.tenon.Generated;
import dev.tenon.effect.FieldError;
import dev.tenon.validation.FieldErrors;
import io.vavr.collection.Seq;

/** Checks the rules of {@link Team}. */
@Generated
public final class TeamValidator {
    private TeamValidator() {}

    /** Every broken rule; empty when there is none. */
    public static Seq<FieldError> validate(Team team) {
        FieldErrors errors = new FieldErrors();
        check(team, errors);
        return errors.toSeq();
    }

    /** Adds every broken rule to {@code errors}. */
    public static void check(Team team, FieldErrors errors) {
        errors.required("id", team.id());
        errors.required("name", team.name());
        errors.notBlank("name", team.name());
        errors.size("name", team.name(), 0, 40);
        errors.required("shortName", team.shortName());
        errors.optional("shortName", team.shortName(), (path, item) -> errors.size(path, item, 2, 8));
        errors.positive("players", team.players());
        errors.check(() -> Team.validate(team));
    }
}
