package dev.tenon.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Failure.Conflict.DuplicateKey;
import dev.tenon.effect.Failure.NotFound;
import dev.tenon.store.Selection;
import dev.tenon.testing.contract.library.Membership;
import dev.tenon.testing.contract.library.MembershipFields;
import dev.tenon.testing.contract.library.MembershipKey;
import dev.tenon.testing.contract.library.MembershipStore;
import dev.tenon.testing.contract.library.PatronId;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows that several components identify together. */
interface CompositeKeyLaws extends Laws {

    @Test
    default void a_row_is_found_by_all_components_of_its_key() {
        seedMembers();
        assertThat(members().findById(MembershipKey.of(1, 2))).contains(Membership.of(1, 2));
        assertThat(members().findById(MembershipKey.of(2, 2))).isEmpty();
        assertThat(members().exists(MembershipKey.of(2, 1))).isTrue();
        assertThat(members()
                        .findAllById(List.of(
                                MembershipKey.of(10, 1),
                                MembershipKey.of(1, 2),
                                MembershipKey.of(9, 9),
                                MembershipKey.of(1, 2))))
                .containsExactly(Membership.of(1, 2), Membership.of(10, 1));
    }

    @Test
    default void the_order_of_keys_is_that_of_their_components_in_order() {
        seedMembers();
        assertThat(members().list(Selection.all()).map(Membership::key))
                .containsExactly(
                        MembershipKey.of(1, 1),
                        MembershipKey.of(1, 2),
                        MembershipKey.of(2, 1),
                        MembershipKey.of(10, 1));
        assertThat(Walk.of(members(), Selection.all(), 1))
                .containsExactlyElementsOf(members().list(Selection.all()));
        Selection<Membership> byClub = Selection.<Membership>all().orderBy(MembershipFields.clubId.desc());
        assertThat(Walk.of(members(), byClub, 2).map(Membership::key))
                .containsExactly(
                        MembershipKey.of(1, 2),
                        MembershipKey.of(1, 1),
                        MembershipKey.of(2, 1),
                        MembershipKey.of(10, 1));
    }

    @Test
    default void keys_that_share_a_component_are_different_keys() {
        seedMembers();
        assertThat(Failures.reasonOf(
                        () -> stage().transact(tx -> tx.memberships().insert(Membership.of(1, 2)))))
                .isEqualTo(new DuplicateKey());
        stage().transactUnit(tx -> {
            tx.memberships().save(Membership.of(1, 2).withRole("chair"));
            tx.memberships().update(Membership.of(2, 1).withRole("clerk"));
            tx.memberships().delete(Membership.of(1, 1));
            assertThat(tx.memberships().deleteById(MembershipKey.of(10, 1))).isTrue();
            assertThat(tx.memberships().deleteById(MembershipKey.of(10, 2))).isFalse();
        });
        assertThat(members().list(Selection.all()).map(Membership::role)).containsExactly("chair", "clerk");
        assertThat(Failures.of(() -> members().require(MembershipKey.of(1, 1)))).isInstanceOf(NotFound.class);
    }

    @Test
    default void batches_and_bulk_changes_know_keys_of_several_components() {
        seedMembers();
        stage().transactUnit(tx -> {
            tx.memberships().saveAll(List.of(Membership.of(1, 1).withRole("chair"), Membership.of(3, 3)));
            tx.memberships().deleteAll(List.of(Membership.of(2, 1), Membership.of(1, 2)));
            tx.memberships()
                    .updateWhere(
                            Selection.<Membership>all().where(MembershipFields.patronId.gt(new PatronId(1))),
                            Vector.of(MembershipFields.role.set("guest")));
        });
        assertThat(members().list(Selection.all()))
                .containsExactly(
                        Membership.of(1, 1).withRole("chair"),
                        Membership.of(3, 3).withRole("guest"),
                        Membership.of(10, 1).withRole("guest"));
    }

    @Test
    default void a_lookup_of_several_components_finds_rows_in_which_one_is_empty() {
        Instant end = Instant.parse("2024-01-01T00:00:00Z");
        seedMembers();
        stage().transactUnit(tx -> {
            tx.memberships().save(Membership.of(1, 2).withLeftAt(end));
            tx.memberships().save(Membership.of(1, 3).withLeftAt(end));
        });
        PatronId first = new PatronId(1);
        assertThat(members().findByPatronIdAndLeftAt(first, Option.none()).map(Membership::key))
                .containsExactly(MembershipKey.of(1, 1));
        assertThat(members().findByPatronIdAndLeftAt(first, Option.some(end)).map(Membership::key))
                .containsExactly(MembershipKey.of(1, 2), MembershipKey.of(1, 3));
        assertThat(members().findByPatronIdAndLeftAt(first, Option.some(end.plusSeconds(1))))
                .isEmpty();
        stage().transactUnit(tx -> {
            tx.memberships().save(Membership.of(1, 2));
            assertThat(tx.memberships()
                            .findByPatronIdAndLeftAt(first, Option.none())
                            .map(Membership::key))
                    .containsExactly(MembershipKey.of(1, 1), MembershipKey.of(1, 2));
            tx.memberships().deleteById(MembershipKey.of(1, 1));
            assertThat(tx.memberships()
                            .findByPatronIdAndLeftAt(first, Option.none())
                            .map(Membership::key))
                    .containsExactly(MembershipKey.of(1, 2));
        });
    }

    private void seedMembers() {
        stage().transactUnit(tx -> tx.memberships()
                .insertAll(
                        List.of(Membership.of(10, 1), Membership.of(2, 1), Membership.of(1, 2), Membership.of(1, 1))));
    }

    private MembershipStore members() {
        return stage().library().memberships().reads();
    }
}
