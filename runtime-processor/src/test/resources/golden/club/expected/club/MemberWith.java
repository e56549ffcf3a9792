package club;

import dev.tenon.Generated;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Copies of {@link Member} with one component changed. The record has them when it says
 * {@code implements MemberWith}.
 */
@Generated
public interface MemberWith {
    /** {@link Member#id}. */
    MemberId id();

    /** {@link Member#branch}. */
    BranchId branch();

    /** {@link Member#firstName}. */
    String firstName();

    /** {@link Member#lastName}. */
    String lastName();

    /** {@link Member#bornOn}. */
    Option<LocalDate> bornOn();

    /** {@link Member#email}. */
    String email();

    /** {@link Member#mentor}. */
    Option<MemberId> mentor();

    /** {@link Member#createdAt}. */
    Instant createdAt();

    /** {@link Member#updatedAt}. */
    Instant updatedAt();

    /** {@link Member#createdBy}. */
    Option<String> createdBy();

    /** {@link Member#deletedAt}. */
    Option<Instant> deletedAt();

    /** {@link Member#version}. */
    long version();

    /** The same with another {@link Member#id}. */
    default Member withId(MemberId id) {
        return new Member(
                id,
                branch(),
                firstName(),
                lastName(),
                bornOn(),
                email(),
                mentor(),
                createdAt(),
                updatedAt(),
                createdBy(),
                deletedAt(),
                version());
    }

    /** The same with another {@link Member#branch}. */
    default Member withBranch(BranchId branch) {
        return new Member(
                id(),
                branch,
                firstName(),
                lastName(),
                bornOn(),
                email(),
                mentor(),
                createdAt(),
                updatedAt(),
                createdBy(),
                deletedAt(),
                version());
    }

    /** The same with another {@link Member#firstName}. */
    default Member withFirstName(String firstName) {
        return new Member(
                id(),
                branch(),
                firstName,
                lastName(),
                bornOn(),
                email(),
                mentor(),
                createdAt(),
                updatedAt(),
                createdBy(),
                deletedAt(),
                version());
    }

    /** The same with another {@link Member#lastName}. */
    default Member withLastName(String lastName) {
        return new Member(
                id(),
                branch(),
                firstName(),
                lastName,
                bornOn(),
                email(),
                mentor(),
                createdAt(),
                updatedAt(),
                createdBy(),
                deletedAt(),
                version());
    }

    /** The same with another {@link Member#bornOn}. */
    default Member withBornOn(Option<LocalDate> bornOn) {
        return new Member(
                id(),
                branch(),
                firstName(),
                lastName(),
                bornOn,
                email(),
                mentor(),
                createdAt(),
                updatedAt(),
                createdBy(),
                deletedAt(),
                version());
    }

    /** The same with another {@link Member#email}. */
    default Member withEmail(String email) {
        return new Member(
                id(),
                branch(),
                firstName(),
                lastName(),
                bornOn(),
                email,
                mentor(),
                createdAt(),
                updatedAt(),
                createdBy(),
                deletedAt(),
                version());
    }

    /** The same with another {@link Member#mentor}. */
    default Member withMentor(Option<MemberId> mentor) {
        return new Member(
                id(),
                branch(),
                firstName(),
                lastName(),
                bornOn(),
                email(),
                mentor,
                createdAt(),
                updatedAt(),
                createdBy(),
                deletedAt(),
                version());
    }

    /** The same with another {@link Member#createdAt}. */
    default Member withCreatedAt(Instant createdAt) {
        return new Member(
                id(),
                branch(),
                firstName(),
                lastName(),
                bornOn(),
                email(),
                mentor(),
                createdAt,
                updatedAt(),
                createdBy(),
                deletedAt(),
                version());
    }

    /** The same with another {@link Member#updatedAt}. */
    default Member withUpdatedAt(Instant updatedAt) {
        return new Member(
                id(),
                branch(),
                firstName(),
                lastName(),
                bornOn(),
                email(),
                mentor(),
                createdAt(),
                updatedAt,
                createdBy(),
                deletedAt(),
                version());
    }

    /** The same with another {@link Member#createdBy}. */
    default Member withCreatedBy(Option<String> createdBy) {
        return new Member(
                id(),
                branch(),
                firstName(),
                lastName(),
                bornOn(),
                email(),
                mentor(),
                createdAt(),
                updatedAt(),
                createdBy,
                deletedAt(),
                version());
    }

    /** The same with another {@link Member#deletedAt}. */
    default Member withDeletedAt(Option<Instant> deletedAt) {
        return new Member(
                id(),
                branch(),
                firstName(),
                lastName(),
                bornOn(),
                email(),
                mentor(),
                createdAt(),
                updatedAt(),
                createdBy(),
                deletedAt,
                version());
    }

    /** The same with another {@link Member#version}. */
    default Member withVersion(long version) {
        return new Member(
                id(),
                branch(),
                firstName(),
                lastName(),
                bornOn(),
                email(),
                mentor(),
                createdAt(),
                updatedAt(),
                createdBy(),
                deletedAt(),
                version);
    }
}
