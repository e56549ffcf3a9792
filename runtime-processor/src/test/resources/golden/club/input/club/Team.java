package club;

import dev.tenon.effect.FieldError;
import dev.tenon.store.Lookup;
import dev.tenon.store.StoredEntity;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

/** Has rules: constraints, and a check of its own. */
@StoredEntity(table = "side")
public record Team(
        TeamId id,
        @Lookup(unique = true) @NotBlank @Size(max = 40) String name,
        Option<@Size(min = 2, max = 8) String> shortName,
        @Positive int players,
        int reserves)
        implements TeamWith {

    static Validation<Seq<FieldError>, Team> validate(Team team) {
        return team.reserves > team.players
                ? Validation.invalid(List.of(new FieldError("reserves", "must not be more than the players")))
                : Validation.valid(team);
    }
}
