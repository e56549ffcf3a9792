package club;

import club.money.Fee;
import club.money.FeeKey;
import club.money.FeeStore;
import club.money.FeeStoreTx;
import dev.tenon.Generated;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.store.Cursor;
import dev.tenon.store.Slice;
import dev.tenon.store.StoreQuery;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.LocalDate;

/** The stores of {@link Club} as effects. */
@Generated
public final class ClubStore {
    private ClubStore() {}

    /** The store of {@link Fee}. */
    public static final class Dues {
        private Dues() {}

        /** {@link FeeStore#findById}. */
        public static <R extends HasClubStore> Eff<R, Option<Fee>> findById(FeeKey key) {
            return Eff.callerEffect(
                    "FeeStore.findById", (environment, by) -> environment.clubDues().by(by).findById(key), key);
        }

        /** {@link FeeStore#require}. */
        public static <R extends HasClubStore> Eff<R, Fee> require(FeeKey key) {
            return Eff.callerEffect(
                    "FeeStore.require", (environment, by) -> environment.clubDues().by(by).require(key), key);
        }

        /** {@link FeeStore#findAllById}. */
        public static <R extends HasClubStore> Eff<R, Seq<Fee>> findAllById(Iterable<? extends FeeKey> ids) {
            return Eff.callerEffect(
                    "FeeStore.findAllById", (environment, by) -> environment.clubDues().by(by).findAllById(ids), ids);
        }

        /** {@link FeeStore#exists(Object)}. */
        public static <R extends HasClubStore> Eff<R, Boolean> exists(FeeKey key) {
            return Eff.callerEffect(
                    "FeeStore.exists", (environment, by) -> environment.clubDues().by(by).exists(key), key);
        }

        /** {@link FeeStore#count()}. */
        public static <R extends HasClubStore> Eff<R, Long> count() {
            return Eff.callerEffect("FeeStore.count", (environment, by) -> environment.clubDues().by(by).count());
        }

        /** {@link FeeStore#findByAfter}. */
        public static <R extends HasClubStore> Eff<R, Seq<Fee>> findByAfter(Duration after) {
            return Eff.callerEffect(
                    "FeeStore.findByAfter",
                    (environment, by) -> environment.clubDues().by(by).findByAfter(after),
                    after);
        }

        /** {@link FeeStore#findByAfter}. */
        public static <R extends HasClubStore> Eff<R, Slice<Fee>> findByAfter(
                Duration after, Option<Cursor> after_, int size) {
            return Eff.callerEffect(
                    "FeeStore.findByAfter",
                    (environment, by) -> environment.clubDues().by(by).findByAfter(after, after_, size),
                    after,
                    after_,
                    size);
        }

        /** {@link FeeStore#findByByAndEnvironmentAndAfterAndSize}. */
        public static <R extends HasClubStore> Eff<R, Seq<Fee>> findByByAndEnvironmentAndAfterAndSize(
                String by, int environment, Option<Duration> after, short size) {
            return Eff.callerEffect(
                    "FeeStore.findByByAndEnvironmentAndAfterAndSize",
                    (environment_, by_) -> environment_.clubDues().by(by_).findByByAndEnvironmentAndAfterAndSize(
                            by, environment, after, size),
                    by,
                    environment,
                    after,
                    size);
        }

        /** {@link FeeStore#findByByAndEnvironmentAndAfterAndSize}. */
        public static <R extends HasClubStore> Eff<R, Slice<Fee>> findByByAndEnvironmentAndAfterAndSize(
                String by, int environment, Option<Duration> after, short size, Option<Cursor> after_, int size_) {
            return Eff.callerEffect(
                    "FeeStore.findByByAndEnvironmentAndAfterAndSize",
                    (environment_, by_) -> environment_.clubDues().by(by_).findByByAndEnvironmentAndAfterAndSize(
                            by, environment, after, size, after_, size_),
                    by,
                    environment,
                    after,
                    size,
                    after_,
                    size_);
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static StoreQuery<HasClubStore, HasClubStoreTx, Fee> query() {
            return StoreQuery.by(
                    "FeeStore",
                    (environment, by) -> environment.clubDues().by(by),
                    (environment, by) -> environment.clubDues().by(by));
        }

        /** {@link FeeStoreTx#insert}. */
        public static <R extends HasClubStoreTx> Eff<R, Fee> insert(Fee fee) {
            return Eff.callerEffect(
                    "FeeStore.insert", (environment, by) -> environment.clubDues().by(by).insert(fee), fee);
        }

        /** {@link FeeStoreTx#save}. */
        public static <R extends HasClubStoreTx> Eff<R, Fee> save(Fee fee) {
            return Eff.callerEffect("FeeStore.save", (environment, by) -> environment.clubDues().by(by).save(fee), fee);
        }

        /** {@link FeeStoreTx#update}. */
        public static <R extends HasClubStoreTx> Eff<R, Fee> update(Fee fee) {
            return Eff.callerEffect(
                    "FeeStore.update", (environment, by) -> environment.clubDues().by(by).update(fee), fee);
        }

        /** {@link FeeStoreTx#insertAll}. */
        public static <R extends HasClubStoreTx> Eff<R, Seq<Fee>> insertAll(Iterable<? extends Fee> entities) {
            return Eff.callerEffect(
                    "FeeStore.insertAll",
                    (environment, by) -> environment.clubDues().by(by).insertAll(entities),
                    entities);
        }

        /** {@link FeeStoreTx#saveAll}. */
        public static <R extends HasClubStoreTx> Eff<R, Seq<Fee>> saveAll(Iterable<? extends Fee> entities) {
            return Eff.callerEffect(
                    "FeeStore.saveAll", (environment, by) -> environment.clubDues().by(by).saveAll(entities), entities);
        }

        /** {@link FeeStoreTx#delete}. */
        public static <R extends HasClubStoreTx> Eff<R, Unit> delete(Fee fee) {
            return Eff.callerEffect("FeeStore.delete", (environment, by) -> {
                environment.clubDues().by(by).delete(fee);
                return Unit.UNIT;
            }, fee);
        }

        /** {@link FeeStoreTx#deleteAll}. */
        public static <R extends HasClubStoreTx> Eff<R, Unit> deleteAll(Iterable<? extends Fee> entities) {
            return Eff.callerEffect("FeeStore.deleteAll", (environment, by) -> {
                environment.clubDues().by(by).deleteAll(entities);
                return Unit.UNIT;
            }, entities);
        }

        /** {@link FeeStoreTx#deleteById}. */
        public static <R extends HasClubStoreTx> Eff<R, Boolean> deleteById(FeeKey key) {
            return Eff.callerEffect(
                    "FeeStore.deleteById", (environment, by) -> environment.clubDues().by(by).deleteById(key), key);
        }
    }

    /** The store of {@link Member}. */
    public static final class Members {
        private Members() {}

        /** {@link MemberStore#findById}. */
        public static <R extends HasClubStore> Eff<R, Option<Member>> findById(MemberId id) {
            return Eff.callerEffect(
                    "MemberStore.findById", (environment, by) -> environment.clubMembers().by(by).findById(id), id);
        }

        /** {@link MemberStore#require}. */
        public static <R extends HasClubStore> Eff<R, Member> require(MemberId id) {
            return Eff.callerEffect(
                    "MemberStore.require", (environment, by) -> environment.clubMembers().by(by).require(id), id);
        }

        /** {@link MemberStore#requireVersion}. */
        public static <R extends HasClubStore> Eff<R, Member> requireVersion(MemberId id, Option<Long> expected) {
            return Eff.callerEffect(
                    "MemberStore.requireVersion",
                    (environment, by) -> environment.clubMembers().by(by).requireVersion(id, expected),
                    id,
                    expected);
        }

        /** {@link MemberStore#findAllById}. */
        public static <R extends HasClubStore> Eff<R, Seq<Member>> findAllById(Iterable<? extends MemberId> ids) {
            return Eff.callerEffect(
                    "MemberStore.findAllById",
                    (environment, by) -> environment.clubMembers().by(by).findAllById(ids),
                    ids);
        }

        /** {@link MemberStore#exists(Object)}. */
        public static <R extends HasClubStore> Eff<R, Boolean> exists(MemberId id) {
            return Eff.callerEffect(
                    "MemberStore.exists", (environment, by) -> environment.clubMembers().by(by).exists(id), id);
        }

        /** {@link MemberStore#count()}. */
        public static <R extends HasClubStore> Eff<R, Long> count() {
            return Eff.callerEffect("MemberStore.count", (environment, by) -> environment.clubMembers().by(by).count());
        }

        /** {@link MemberStore#findByEmail}. */
        public static <R extends HasClubStore> Eff<R, Option<Member>> findByEmail(String email) {
            return Eff.callerEffect(
                    "MemberStore.findByEmail",
                    (environment, by) -> environment.clubMembers().by(by).findByEmail(email),
                    email);
        }

        /** {@link MemberStore#findByMentor}. */
        public static <R extends HasClubStore> Eff<R, Seq<Member>> findByMentor(MemberId mentor) {
            return Eff.callerEffect(
                    "MemberStore.findByMentor",
                    (environment, by) -> environment.clubMembers().by(by).findByMentor(mentor),
                    mentor);
        }

        /** {@link MemberStore#findByMentor}. */
        public static <R extends HasClubStore> Eff<R, Slice<Member>> findByMentor(
                MemberId mentor, Option<Cursor> after, int size) {
            return Eff.callerEffect(
                    "MemberStore.findByMentor",
                    (environment, by) -> environment.clubMembers().by(by).findByMentor(mentor, after, size),
                    mentor,
                    after,
                    size);
        }

        /** {@link MemberStore#findByLastNameAndBornOn}. */
        public static <R extends HasClubStore> Eff<R, Seq<Member>> findByLastNameAndBornOn(
                String lastName, Option<LocalDate> bornOn) {
            return Eff.callerEffect(
                    "MemberStore.findByLastNameAndBornOn",
                    (environment, by) -> environment.clubMembers().by(by).findByLastNameAndBornOn(lastName, bornOn),
                    lastName,
                    bornOn);
        }

        /** {@link MemberStore#findByLastNameAndBornOn}. */
        public static <R extends HasClubStore> Eff<R, Slice<Member>> findByLastNameAndBornOn(
                String lastName, Option<LocalDate> bornOn, Option<Cursor> after, int size) {
            return Eff.callerEffect(
                    "MemberStore.findByLastNameAndBornOn",
                    (environment, by) -> environment.clubMembers().by(by).findByLastNameAndBornOn(
                            lastName, bornOn, after, size),
                    lastName,
                    bornOn,
                    after,
                    size);
        }

        /** {@link MemberStore#findByFirstNameAndLastNameAndMentor}. */
        public static <R extends HasClubStore> Eff<R, Option<Member>> findByFirstNameAndLastNameAndMentor(
                String firstName, String lastName, Option<MemberId> mentor) {
            return Eff.callerEffect(
                    "MemberStore.findByFirstNameAndLastNameAndMentor",
                    (environment, by) -> environment.clubMembers().by(by).findByFirstNameAndLastNameAndMentor(
                            firstName, lastName, mentor),
                    firstName,
                    lastName,
                    mentor);
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static StoreQuery<HasClubStore, HasClubStoreTx, Member> query() {
            return StoreQuery.by(
                    "MemberStore",
                    (environment, by) -> environment.clubMembers().by(by),
                    (environment, by) -> environment.clubMembers().by(by));
        }

        /** {@link MemberStoreTx#insert}. */
        public static <R extends HasClubStoreTx> Eff<R, Member> insert(Member member) {
            return Eff.callerEffect(
                    "MemberStore.insert", (environment, by) -> environment.clubMembers().by(by).insert(member), member);
        }

        /** {@link MemberStoreTx#save}. */
        public static <R extends HasClubStoreTx> Eff<R, Member> save(Member member) {
            return Eff.callerEffect(
                    "MemberStore.save", (environment, by) -> environment.clubMembers().by(by).save(member), member);
        }

        /** {@link MemberStoreTx#update}. */
        public static <R extends HasClubStoreTx> Eff<R, Member> update(Member member) {
            return Eff.callerEffect(
                    "MemberStore.update", (environment, by) -> environment.clubMembers().by(by).update(member), member);
        }

        /** {@link MemberStoreTx#insertAll}. */
        public static <R extends HasClubStoreTx> Eff<R, Seq<Member>> insertAll(Iterable<? extends Member> entities) {
            return Eff.callerEffect(
                    "MemberStore.insertAll",
                    (environment, by) -> environment.clubMembers().by(by).insertAll(entities),
                    entities);
        }

        /** {@link MemberStoreTx#saveAll}. */
        public static <R extends HasClubStoreTx> Eff<R, Seq<Member>> saveAll(Iterable<? extends Member> entities) {
            return Eff.callerEffect(
                    "MemberStore.saveAll",
                    (environment, by) -> environment.clubMembers().by(by).saveAll(entities),
                    entities);
        }

        /** {@link MemberStoreTx#delete}. */
        public static <R extends HasClubStoreTx> Eff<R, Unit> delete(Member member) {
            return Eff.callerEffect("MemberStore.delete", (environment, by) -> {
                environment.clubMembers().by(by).delete(member);
                return Unit.UNIT;
            }, member);
        }

        /** {@link MemberStoreTx#deleteAll}. */
        public static <R extends HasClubStoreTx> Eff<R, Unit> deleteAll(Iterable<? extends Member> entities) {
            return Eff.callerEffect("MemberStore.deleteAll", (environment, by) -> {
                environment.clubMembers().by(by).deleteAll(entities);
                return Unit.UNIT;
            }, entities);
        }

        /** {@link MemberStoreTx#deleteById}. */
        public static <R extends HasClubStoreTx> Eff<R, Boolean> deleteById(MemberId id) {
            return Eff.callerEffect(
                    "MemberStore.deleteById", (environment, by) -> environment.clubMembers().by(by).deleteById(id), id);
        }
    }

    /** The store of {@link Membership}. */
    public static final class Memberships {
        private Memberships() {}

        /** {@link MembershipStore#findById}. */
        public static <R extends HasClubStore> Eff<R, Option<Membership>> findById(MembershipKey key) {
            return Eff.effect(
                    "MembershipStore.findById", environment -> environment.clubMemberships().findById(key), key);
        }

        /** {@link MembershipStore#require}. */
        public static <R extends HasClubStore> Eff<R, Membership> require(MembershipKey key) {
            return Eff.effect(
                    "MembershipStore.require", environment -> environment.clubMemberships().require(key), key);
        }

        /** {@link MembershipStore#requireVersion}. */
        public static <R extends HasClubStore> Eff<R, Membership> requireVersion(
                MembershipKey key, Option<Long> expected) {
            return Eff.effect(
                    "MembershipStore.requireVersion",
                    environment -> environment.clubMemberships().requireVersion(key, expected),
                    key,
                    expected);
        }

        /** {@link MembershipStore#findAllById}. */
        public static <R extends HasClubStore> Eff<R, Seq<Membership>> findAllById(
                Iterable<? extends MembershipKey> ids) {
            return Eff.effect(
                    "MembershipStore.findAllById", environment -> environment.clubMemberships().findAllById(ids), ids);
        }

        /** {@link MembershipStore#exists(Object)}. */
        public static <R extends HasClubStore> Eff<R, Boolean> exists(MembershipKey key) {
            return Eff.effect("MembershipStore.exists", environment -> environment.clubMemberships().exists(key), key);
        }

        /** {@link MembershipStore#count()}. */
        public static <R extends HasClubStore> Eff<R, Long> count() {
            return Eff.effect("MembershipStore.count", environment -> environment.clubMemberships().count());
        }

        /** {@link MembershipStore#findByMemberId}. */
        public static <R extends HasClubStore> Eff<R, Seq<Membership>> findByMemberId(MemberId memberId) {
            return Eff.effect(
                    "MembershipStore.findByMemberId",
                    environment -> environment.clubMemberships().findByMemberId(memberId),
                    memberId);
        }

        /** {@link MembershipStore#findByMemberId}. */
        public static <R extends HasClubStore> Eff<R, Slice<Membership>> findByMemberId(
                MemberId memberId, Option<Cursor> after, int size) {
            return Eff.effect(
                    "MembershipStore.findByMemberId",
                    environment -> environment.clubMemberships().findByMemberId(memberId, after, size),
                    memberId,
                    after,
                    size);
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static StoreQuery<HasClubStore, HasClubStoreTx, Membership> query() {
            return StoreQuery.of("MembershipStore", HasClubStore::clubMemberships, HasClubStoreTx::clubMemberships);
        }

        /** {@link MembershipStoreTx#insert}. */
        public static <R extends HasClubStoreTx> Eff<R, Membership> insert(Membership membership) {
            return Eff.effect(
                    "MembershipStore.insert",
                    environment -> environment.clubMemberships().insert(membership),
                    membership);
        }

        /** {@link MembershipStoreTx#save}. */
        public static <R extends HasClubStoreTx> Eff<R, Membership> save(Membership membership) {
            return Eff.effect(
                    "MembershipStore.save", environment -> environment.clubMemberships().save(membership), membership);
        }

        /** {@link MembershipStoreTx#update}. */
        public static <R extends HasClubStoreTx> Eff<R, Membership> update(Membership membership) {
            return Eff.effect(
                    "MembershipStore.update",
                    environment -> environment.clubMemberships().update(membership),
                    membership);
        }

        /** {@link MembershipStoreTx#insertAll}. */
        public static <R extends HasClubStoreTx> Eff<R, Seq<Membership>> insertAll(
                Iterable<? extends Membership> entities) {
            return Eff.effect(
                    "MembershipStore.insertAll",
                    environment -> environment.clubMemberships().insertAll(entities),
                    entities);
        }

        /** {@link MembershipStoreTx#saveAll}. */
        public static <R extends HasClubStoreTx> Eff<R, Seq<Membership>> saveAll(
                Iterable<? extends Membership> entities) {
            return Eff.effect(
                    "MembershipStore.saveAll",
                    environment -> environment.clubMemberships().saveAll(entities),
                    entities);
        }

        /** {@link MembershipStoreTx#delete}. */
        public static <R extends HasClubStoreTx> Eff<R, Unit> delete(Membership membership) {
            return Eff.effect("MembershipStore.delete", environment -> {
                environment.clubMemberships().delete(membership);
                return Unit.UNIT;
            }, membership);
        }

        /** {@link MembershipStoreTx#deleteAll}. */
        public static <R extends HasClubStoreTx> Eff<R, Unit> deleteAll(Iterable<? extends Membership> entities) {
            return Eff.effect("MembershipStore.deleteAll", environment -> {
                environment.clubMemberships().deleteAll(entities);
                return Unit.UNIT;
            }, entities);
        }

        /** {@link MembershipStoreTx#deleteById}. */
        public static <R extends HasClubStoreTx> Eff<R, Boolean> deleteById(MembershipKey key) {
            return Eff.effect(
                    "MembershipStore.deleteById", environment -> environment.clubMemberships().deleteById(key), key);
        }
    }

    /** The store of {@link Photo}. */
    static final class Photos {
        private Photos() {}

        /** {@link PhotoStore#findById}. */
        public static <R extends HasClubStore> Eff<R, Option<Photo>> findById(PhotoId id) {
            return Eff.effect("PhotoStore.findById", environment -> environment.clubPhotos().findById(id), id);
        }

        /** {@link PhotoStore#require}. */
        public static <R extends HasClubStore> Eff<R, Photo> require(PhotoId id) {
            return Eff.effect("PhotoStore.require", environment -> environment.clubPhotos().require(id), id);
        }

        /** {@link PhotoStore#findAllById}. */
        public static <R extends HasClubStore> Eff<R, Seq<Photo>> findAllById(Iterable<? extends PhotoId> ids) {
            return Eff.effect("PhotoStore.findAllById", environment -> environment.clubPhotos().findAllById(ids), ids);
        }

        /** {@link PhotoStore#exists(Object)}. */
        public static <R extends HasClubStore> Eff<R, Boolean> exists(PhotoId id) {
            return Eff.effect("PhotoStore.exists", environment -> environment.clubPhotos().exists(id), id);
        }

        /** {@link PhotoStore#count()}. */
        public static <R extends HasClubStore> Eff<R, Long> count() {
            return Eff.effect("PhotoStore.count", environment -> environment.clubPhotos().count());
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static StoreQuery<HasClubStore, HasClubStoreTx, Photo> query() {
            return StoreQuery.of("PhotoStore", HasClubStore::clubPhotos, HasClubStoreTx::clubPhotos);
        }

        /** {@link PhotoStoreTx#insert}. */
        public static <R extends HasClubStoreTx> Eff<R, Photo> insert(Photo photo) {
            return Eff.effect("PhotoStore.insert", environment -> environment.clubPhotos().insert(photo), photo);
        }

        /** {@link PhotoStoreTx#save}. */
        public static <R extends HasClubStoreTx> Eff<R, Photo> save(Photo photo) {
            return Eff.effect("PhotoStore.save", environment -> environment.clubPhotos().save(photo), photo);
        }

        /** {@link PhotoStoreTx#update}. */
        public static <R extends HasClubStoreTx> Eff<R, Photo> update(Photo photo) {
            return Eff.effect("PhotoStore.update", environment -> environment.clubPhotos().update(photo), photo);
        }

        /** {@link PhotoStoreTx#insertAll}. */
        public static <R extends HasClubStoreTx> Eff<R, Seq<Photo>> insertAll(Iterable<? extends Photo> entities) {
            return Eff.effect(
                    "PhotoStore.insertAll", environment -> environment.clubPhotos().insertAll(entities), entities);
        }

        /** {@link PhotoStoreTx#saveAll}. */
        public static <R extends HasClubStoreTx> Eff<R, Seq<Photo>> saveAll(Iterable<? extends Photo> entities) {
            return Eff.effect(
                    "PhotoStore.saveAll", environment -> environment.clubPhotos().saveAll(entities), entities);
        }

        /** {@link PhotoStoreTx#delete}. */
        public static <R extends HasClubStoreTx> Eff<R, Unit> delete(Photo photo) {
            return Eff.effect("PhotoStore.delete", environment -> {
                environment.clubPhotos().delete(photo);
                return Unit.UNIT;
            }, photo);
        }

        /** {@link PhotoStoreTx#deleteAll}. */
        public static <R extends HasClubStoreTx> Eff<R, Unit> deleteAll(Iterable<? extends Photo> entities) {
            return Eff.effect("PhotoStore.deleteAll", environment -> {
                environment.clubPhotos().deleteAll(entities);
                return Unit.UNIT;
            }, entities);
        }

        /** {@link PhotoStoreTx#deleteById}. */
        public static <R extends HasClubStoreTx> Eff<R, Boolean> deleteById(PhotoId id) {
            return Eff.effect("PhotoStore.deleteById", environment -> environment.clubPhotos().deleteById(id), id);
        }
    }

    /** The store of {@link Team}. */
    public static final class Teams {
        private Teams() {}

        /** {@link TeamStore#findById}. */
        public static <R extends HasClubStore> Eff<R, Option<Team>> findById(TeamId id) {
            return Eff.effect("TeamStore.findById", environment -> environment.clubTeams().findById(id), id);
        }

        /** {@link TeamStore#require}. */
        public static <R extends HasClubStore> Eff<R, Team> require(TeamId id) {
            return Eff.effect("TeamStore.require", environment -> environment.clubTeams().require(id), id);
        }

        /** {@link TeamStore#findAllById}. */
        public static <R extends HasClubStore> Eff<R, Seq<Team>> findAllById(Iterable<? extends TeamId> ids) {
            return Eff.effect("TeamStore.findAllById", environment -> environment.clubTeams().findAllById(ids), ids);
        }

        /** {@link TeamStore#exists(Object)}. */
        public static <R extends HasClubStore> Eff<R, Boolean> exists(TeamId id) {
            return Eff.effect("TeamStore.exists", environment -> environment.clubTeams().exists(id), id);
        }

        /** {@link TeamStore#count()}. */
        public static <R extends HasClubStore> Eff<R, Long> count() {
            return Eff.effect("TeamStore.count", environment -> environment.clubTeams().count());
        }

        /** {@link TeamStore#findByName}. */
        public static <R extends HasClubStore> Eff<R, Option<Team>> findByName(String name) {
            return Eff.effect("TeamStore.findByName", environment -> environment.clubTeams().findByName(name), name);
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static StoreQuery<HasClubStore, HasClubStoreTx, Team> query() {
            return StoreQuery.of("TeamStore", HasClubStore::clubTeams, HasClubStoreTx::clubTeams);
        }

        /** {@link TeamStoreTx#insert}. */
        public static <R extends HasClubStoreTx> Eff<R, Team> insert(Team team) {
            return Eff.effect("TeamStore.insert", environment -> environment.clubTeams().insert(team), team);
        }

        /** {@link TeamStoreTx#save}. */
        public static <R extends HasClubStoreTx> Eff<R, Team> save(Team team) {
            return Eff.effect("TeamStore.save", environment -> environment.clubTeams().save(team), team);
        }

        /** {@link TeamStoreTx#update}. */
        public static <R extends HasClubStoreTx> Eff<R, Team> update(Team team) {
            return Eff.effect("TeamStore.update", environment -> environment.clubTeams().update(team), team);
        }

        /** {@link TeamStoreTx#insertAll}. */
        public static <R extends HasClubStoreTx> Eff<R, Seq<Team>> insertAll(Iterable<? extends Team> entities) {
            return Eff.effect(
                    "TeamStore.insertAll", environment -> environment.clubTeams().insertAll(entities), entities);
        }

        /** {@link TeamStoreTx#saveAll}. */
        public static <R extends HasClubStoreTx> Eff<R, Seq<Team>> saveAll(Iterable<? extends Team> entities) {
            return Eff.effect("TeamStore.saveAll", environment -> environment.clubTeams().saveAll(entities), entities);
        }

        /** {@link TeamStoreTx#delete}. */
        public static <R extends HasClubStoreTx> Eff<R, Unit> delete(Team team) {
            return Eff.effect("TeamStore.delete", environment -> {
                environment.clubTeams().delete(team);
                return Unit.UNIT;
            }, team);
        }

        /** {@link TeamStoreTx#deleteAll}. */
        public static <R extends HasClubStoreTx> Eff<R, Unit> deleteAll(Iterable<? extends Team> entities) {
            return Eff.effect("TeamStore.deleteAll", environment -> {
                environment.clubTeams().deleteAll(entities);
                return Unit.UNIT;
            }, entities);
        }

        /** {@link TeamStoreTx#deleteById}. */
        public static <R extends HasClubStoreTx> Eff<R, Boolean> deleteById(TeamId id) {
            return Eff.effect("TeamStore.deleteById", environment -> environment.clubTeams().deleteById(id), id);
        }
    }
}
