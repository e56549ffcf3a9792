package club;

import dev.tenon.Generated;
import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.FieldType;
import dev.tenon.store.KeyType;
import dev.tenon.store.OrderedField;
import dev.tenon.store.TextField;

/** The components of {@link Team}, for filters and sorts. */
@Generated
public final class TeamFields {
    /** {@link Team#id}. */
    public static final OrderedField<Team, TeamId> id =
            OrderedField.of("id", FieldType.id(FieldType.UUID, TeamId::value, TeamId::new), Team::id);

    /** {@link Team#name}. */
    public static final TextField<Team> name = TextField.of("name", Team::name);

    /** {@link Team#shortName}. */
    public static final TextField<Team> shortName = TextField.optional("shortName", Team::shortName);

    /** {@link Team#players}. */
    public static final OrderedField<Team, Integer> players = OrderedField.of("players", FieldType.INT, Team::players);

    /** {@link Team#reserves}. */
    public static final OrderedField<Team, Integer> reserves =
            OrderedField.of("reserves", FieldType.INT, Team::reserves);

    /** {@link Team} for adapters. */
    public static final EntityType<TeamId, Team> ENTITY = EntityType.of("Team", KeyType.of(id), TeamFields::changed)
            .fields(
                    id, name, shortName, players, reserves)
            .unique(name)
            .rules(TeamValidator::validate)
            .build();

    private TeamFields() {}

    private static Team changed(Team team, Changes<Team> changes) {
        return new Team(
                changes.or(id, team.id()),
                changes.or(name, team.name()),
                changes.or(shortName, team.shortName()),
                changes.or(players, team.players()),
                changes.or(reserves, team.reserves()));
    }
}
