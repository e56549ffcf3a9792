package club;

import static org.assertj.core.api.Assertions.assertThat;

import club.ClubStore.Dues;
import club.ClubStore.Members;
import club.ClubStore.Memberships;
import club.ClubStore.Photos;
import club.ClubStore.Teams;
import club.money.Fee;
import club.money.FeeKey;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Failure;
import dev.tenon.effect.Failure.Conflict;
import dev.tenon.effect.Failure.Forbidden;
import dev.tenon.effect.Failure.Invalid;
import dev.tenon.effect.Failure.Unauthorized;
import dev.tenon.effect.FieldError;
import dev.tenon.store.Slice;
import dev.tenon.telemetry.Correlation;
import dev.tenon.testing.TestClock;
import dev.tenon.transaction.Isolation;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What the stores of a club do, in memory. Each method is a test of its own, with a runtime of its own. */
public final class Scenarios {

    private static final Correlation NORTH = Correlation.none().withTenant("north").withUser("ann");
    private static final Correlation SOUTH = Correlation.none().withTenant("south").withUser("bob");

    private final ClubTestsRuntime club = ClubTestsRuntime.create();

    public void the_store_fills_what_is_marked() {
        Member given = member(1, "Ann", "Lee").withCreatedBy(Option.some("nobody")).withVersion(7);
        Member stored = run(Members.insert(given), NORTH);

        assertThat(stored.branch()).isEqualTo(new BranchId("north"));
        assertThat(stored.createdAt()).isEqualTo(TestClock.START);
        assertThat(stored.updatedAt()).isEqualTo(TestClock.START);
        assertThat(stored.createdBy()).isEqualTo(Option.some("ann"));
        assertThat(stored.version()).isEqualTo(1);
    }

    public void what_only_the_insert_fills_stays() {
        Member stored = run(Members.insert(member(1, "Ann", "Lee")), NORTH);
        club.clock().advance(Duration.ofDays(1));
        Member saved = run(Members.save(stored.withFirstName("Anne")), NORTH.withUser("eve"));

        assertThat(saved.createdAt()).isEqualTo(TestClock.START);
        assertThat(saved.createdBy()).isEqualTo(Option.some("ann"));
        assertThat(saved.updatedAt()).isEqualTo(TestClock.START.plus(Duration.ofDays(1)));
    }

    public void the_rows_of_one_tenant_do_not_exist_for_another() {
        Member stored = run(Members.insert(member(1, "Ann", "Lee")), NORTH);

        assertThat(run(Members.findById(stored.id()), SOUTH)).isEmpty();
        assertThat(run(Members.findByEmail(stored.email()), SOUTH)).isEmpty();
        assertThat(run(Members.query().count(), SOUTH)).isZero();
        assertThat(run(Members.query().delete(), SOUTH)).isZero();
        assertThat(run(Members.findByEmail(stored.email()), NORTH)).contains(stored);
    }

    public void without_a_tenant_every_use_is_forbidden() {
        assertThat(failure(Members.count(), Correlation.none())).isInstanceOf(Forbidden.class);
        assertThat(failure(Members.query().list(), Correlation.none())).isInstanceOf(Forbidden.class);
        assertThat(failure(Members.insert(member(1, "Ann", "Lee")), Correlation.none()))
                .isInstanceOf(Forbidden.class);
    }

    public void who_must_be_known_is_asked_for() {
        assertThat(failure(Dues.insert(fee(1)), Correlation.none().withTenant("north")))
                .isInstanceOf(Unauthorized.class);
    }

    public void a_deleted_row_is_hidden_until_it_is_restored() {
        Member stored = run(Members.insert(member(1, "Ann", "Lee")), NORTH);
        run(Members.delete(stored), NORTH);

        assertThat(run(Members.findById(stored.id()), NORTH)).isEmpty();
        assertThat(run(Members.query().withDeleted().list(), NORTH).map(Member::deletedAt))
                .containsExactly(Option.some(TestClock.START));
        run(Members.query().withDeleted().update(MemberFields.deletedAt.clear()), NORTH);
        assertThat(run(Members.exists(stored.id()), NORTH)).isTrue();
    }

    public void a_row_is_found_by_a_key_of_several_components() {
        run(Members.insert(member(1, "Ann", "Lee")), NORTH);
        run(Teams.insert(team(1)), NORTH);
        Membership stored = run(Memberships.insert(membership(1, 1)), NORTH);

        assertThat(run(Memberships.findById(MembershipKey.of(stored)), NORTH)).contains(stored);
        assertThat(run(Memberships.deleteById(new MembershipKey(teamId(1), memberId(2))), NORTH))
                .isFalse();
        assertThat(failure(Memberships.insert(stored), NORTH))
                .isEqualTo(new Conflict(
                        "Membership", MembershipKey.of(stored).toString(), new Conflict.DuplicateKey()));
    }

    public void a_key_of_every_kind_is_found_again() {
        run(Members.insert(member(1, "Ann", "Lee")), NORTH);
        Fee stored = run(Dues.insert(fee(3)), NORTH);

        assertThat(stored.branch()).isEqualTo("north");
        assertThat(stored.by()).isEqualTo("ann");
        assertThat(run(Dues.require(FeeKey.of(stored)), NORTH)).isEqualTo(stored);
        assertThat(run(Dues.findByByAndEnvironmentAndAfterAndSize("ann", 3, Option.none(), (short) 3), NORTH))
                .containsExactly(stored);
    }

    public void a_reference_must_be_there() {
        run(Teams.insert(team(1)), NORTH);

        assertThat(reason(failure(Memberships.insert(membership(1, 9)), NORTH)))
                .isInstanceOf(Conflict.MissingReference.class);
    }

    public void what_is_referred_to_stays_or_takes_the_others_with_it() {
        run(Members.insert(member(1, "Ann", "Lee")), NORTH);
        Team first = run(Teams.insert(team(1)), NORTH);
        Team second = run(Teams.insert(team(2)), NORTH);
        run(Memberships.insert(membership(1, 1)), NORTH);
        run(Photos.insert(new Photo(photoId(1), Option.some(second.id()), new byte[0], Option.none(), Option.none())), NORTH);

        run(Teams.delete(first), NORTH);
        assertThat(run(Memberships.count(), NORTH)).isZero();
        assertThat(reason(failure(Teams.delete(second), NORTH))).isInstanceOf(Conflict.StillReferenced.class);
    }

    public void all_broken_rules_of_an_entity_are_found_at_once() {
        Team wrong = new Team(teamId(1), " ", Option.some("x"), 0, 3);

        assertThat(failure(Teams.insert(wrong), NORTH))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(
                                invalid.errors().map(FieldError::path))
                        .containsExactly("name", "shortName", "players", "reserves"));
    }

    public void a_lookup_of_several_components_finds_also_what_is_empty() {
        Member born = run(
                Members.insert(member(1, "Ann", "Lee").withBornOn(Option.some(LocalDate.of(1990, 5, 1)))), NORTH);
        Member unknown = run(Members.insert(member(2, "Bob", "Lee")), NORTH);

        assertThat(run(Members.findByLastNameAndBornOn("Lee", Option.none()), NORTH)).containsExactly(unknown);
        assertThat(run(Members.findByLastNameAndBornOn("Lee", born.bornOn()), NORTH)).containsExactly(born);
    }

    public void a_lookup_is_read_page_by_page() {
        Member mentor = run(Members.insert(member(1, "Ann", "Lee")), NORTH);
        run(
                Members.insertAll(List.of(
                        member(2, "Bob", "Ray").withMentor(Option.some(mentor.id())),
                        member(3, "Cyd", "Ray").withMentor(Option.some(mentor.id())))),
                NORTH);

        Slice<Member> first = run(Members.findByMentor(mentor.id(), Option.none(), 1), NORTH);
        Slice<Member> second = run(Members.findByMentor(mentor.id(), first.next(), 1), NORTH);
        assertThat(first.items().appendAll(second.items()).map(Member::firstName))
                .containsExactly("Bob", "Cyd");
        assertThat(second.next()).isEmpty();
    }

    public void bytes_are_the_stores_own() {
        byte[] image = {1, 2};
        run(Photos.insert(new Photo(photoId(1), Option.none(), image, Option.some(image), Option.none())), NORTH);
        image[0] = 9;

        assertThat(run(Photos.require(photoId(1)), NORTH).image()).containsExactly(1, 2);
        assertThat(run(Photos.query().where(PhotoFields.image.eq(new byte[] {1, 2})).count(), NORTH))
                .isEqualTo(1);
    }

    public void a_transaction_can_ask_to_be_as_if_alone() {
        run(Members.insert(member(1, "Ann", "Lee")), NORTH);

        run(ClubDispatch.move(memberId(1), teamId(1)), NORTH);
        run(ClubTx.transact(Isolation.SERIALIZABLE, Members.count()), NORTH);
        run(ClubTx.transact(Members.count()), NORTH);
    }

    public void a_spy_seeds_and_reads_for_a_tenant() {
        Member seeded = club.stores().members().seed(NORTH, member(1, "Ann", "Lee"));

        assertThat(club.stores().members().all(NORTH)).containsExactly(seeded);
        assertThat(club.stores().members().all(SOUTH)).isEmpty();
        assertThat(club.stores().members().calls()).isEmpty();
        run(Members.require(seeded.id()), NORTH);
        assertThat(club.stores().members().calls("require")).hasSize(1);
    }

    private <A> A run(Eff<? super ClubTestsRuntime, A> eff, Correlation by) {
        return Eff.<ClubTestsRuntime, A>widen(eff).correlated(by).runOrThrow(club);
    }

    private Failure failure(Eff<? super ClubTestsRuntime, ?> eff, Correlation by) {
        return Eff.<ClubTestsRuntime, Object>widen(eff)
                .correlated(by)
                .run(club)
                .fold(failed -> failed.failure(), value -> {
                    throw new AssertionError("succeeded: " + value);
                });
    }

    private static Conflict.Reason reason(Failure failure) {
        return ((Conflict) failure).reason();
    }

    private static Member member(int number, String firstName, String lastName) {
        return new Member(
                memberId(number),
                new BranchId("somewhere"),
                firstName,
                lastName,
                Option.none(),
                firstName + "@club.example",
                Option.none(),
                Instant.EPOCH,
                Instant.EPOCH,
                Option.none(),
                Option.none(),
                0);
    }

    private static Team team(int number) {
        return new Team(teamId(number), "Team " + number, Option.none(), 11, 3);
    }

    private static Membership membership(int team, int member) {
        return new Membership(teamId(team), memberId(member), LocalDate.of(2024, 1, 1), 0);
    }

    private static Fee fee(int number) {
        return new Fee(
                "somewhere",
                number,
                Fee.Kind.YEAR,
                new UUID(0, number),
                false,
                Duration.ofDays(number),
                new BigDecimal("12.50"),
                "somebody",
                number,
                Option.none(),
                (short) number,
                memberId(1),
                List.of(new Fee.Line("a", BigDecimal.ONE, Option.none())));
    }

    private static MemberId memberId(int number) {
        return new MemberId(new UUID(0, number));
    }

    private static TeamId teamId(int number) {
        return new TeamId(new UUID(1, number));
    }

    private static PhotoId photoId(int number) {
        return new PhotoId(new UUID(2, number));
    }
}
