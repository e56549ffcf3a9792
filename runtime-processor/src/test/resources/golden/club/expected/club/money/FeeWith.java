package club.money;

import club.MemberId;
import dev.tenon.Generated;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.UUID;

/**
 * Copies of {@link Fee} with one component changed. The record has them when it says
 * {@code implements FeeWith}.
 */
@Generated
public interface FeeWith {
    /** {@link Fee#branch}. */
    String branch();

    /** {@link Fee#number}. */
    int number();

    /** {@link Fee#kind}. */
    Fee.Kind kind();

    /** {@link Fee#external}. */
    UUID external();

    /** {@link Fee#paid}. */
    boolean paid();

    /** {@link Fee#grace}. */
    Duration grace();

    /** {@link Fee#amount}. */
    BigDecimal amount();

    /** {@link Fee#by}. */
    String by();

    /** {@link Fee#environment}. */
    int environment();

    /** {@link Fee#after}. */
    Option<Duration> after();

    /** {@link Fee#size}. */
    short size();

    /** {@link Fee#memberId}. */
    MemberId memberId();

    /** {@link Fee#lines}. */
    Seq<Fee.Line> lines();

    /** The same with another {@link Fee#branch}. */
    default Fee withBranch(String branch) {
        return new Fee(
                branch,
                number(),
                kind(),
                external(),
                paid(),
                grace(),
                amount(),
                by(),
                environment(),
                after(),
                size(),
                memberId(),
                lines());
    }

    /** The same with another {@link Fee#number}. */
    default Fee withNumber(int number) {
        return new Fee(
                branch(),
                number,
                kind(),
                external(),
                paid(),
                grace(),
                amount(),
                by(),
                environment(),
                after(),
                size(),
                memberId(),
                lines());
    }

    /** The same with another {@link Fee#kind}. */
    default Fee withKind(Fee.Kind kind) {
        return new Fee(
                branch(),
                number(),
                kind,
                external(),
                paid(),
                grace(),
                amount(),
                by(),
                environment(),
                after(),
                size(),
                memberId(),
                lines());
    }

    /** The same with another {@link Fee#external}. */
    default Fee withExternal(UUID external) {
        return new Fee(
                branch(),
                number(),
                kind(),
                external,
                paid(),
                grace(),
                amount(),
                by(),
                environment(),
                after(),
                size(),
                memberId(),
                lines());
    }

    /** The same with another {@link Fee#paid}. */
    default Fee withPaid(boolean paid) {
        return new Fee(
                branch(),
                number(),
                kind(),
                external(),
                paid,
                grace(),
                amount(),
                by(),
                environment(),
                after(),
                size(),
                memberId(),
                lines());
    }

    /** The same with another {@link Fee#grace}. */
    default Fee withGrace(Duration grace) {
        return new Fee(
                branch(),
                number(),
                kind(),
                external(),
                paid(),
                grace,
                amount(),
                by(),
                environment(),
                after(),
                size(),
                memberId(),
                lines());
    }

    /** The same with another {@link Fee#amount}. */
    default Fee withAmount(BigDecimal amount) {
        return new Fee(
                branch(),
                number(),
                kind(),
                external(),
                paid(),
                grace(),
                amount,
                by(),
                environment(),
                after(),
                size(),
                memberId(),
                lines());
    }

    /** The same with another {@link Fee#by}. */
    default Fee withBy(String by) {
        return new Fee(
                branch(),
                number(),
                kind(),
                external(),
                paid(),
                grace(),
                amount(),
                by,
                environment(),
                after(),
                size(),
                memberId(),
                lines());
    }

    /** The same with another {@link Fee#environment}. */
    default Fee withEnvironment(int environment) {
        return new Fee(
                branch(),
                number(),
                kind(),
                external(),
                paid(),
                grace(),
                amount(),
                by(),
                environment,
                after(),
                size(),
                memberId(),
                lines());
    }

    /** The same with another {@link Fee#after}. */
    default Fee withAfter(Option<Duration> after) {
        return new Fee(
                branch(),
                number(),
                kind(),
                external(),
                paid(),
                grace(),
                amount(),
                by(),
                environment(),
                after,
                size(),
                memberId(),
                lines());
    }

    /** The same with another {@link Fee#size}. */
    default Fee withSize(short size) {
        return new Fee(
                branch(),
                number(),
                kind(),
                external(),
                paid(),
                grace(),
                amount(),
                by(),
                environment(),
                after(),
                size,
                memberId(),
                lines());
    }

    /** The same with another {@link Fee#memberId}. */
    default Fee withMemberId(MemberId memberId) {
        return new Fee(
                branch(),
                number(),
                kind(),
                external(),
                paid(),
                grace(),
                amount(),
                by(),
                environment(),
                after(),
                size(),
                memberId,
                lines());
    }

    /** The same with another {@link Fee#lines}. */
    default Fee withLines(Seq<Fee.Line> lines) {
        return new Fee(
                branch(),
                number(),
                kind(),
                external(),
                paid(),
                grace(),
                amount(),
                by(),
                environment(),
                after(),
                size(),
                memberId(),
                lines);
    }
}
