package post;

import dev.tenon.Generated;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.platform.HasPlatform;
import dev.tenon.validation.Valid;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

/** Runs the commands and queries of {@link Post}. The type of the request picks the handler. */
@Generated
public final class PostDispatch {
    private PostDispatch() {}

    /** Runs {@link Numbers} by {@link Handlers#numbers}, after checking its rules. */
    public static <R extends PostReads> Eff<R, Unit> dispatch(Numbers query) {
        return Valid.require(query, NumbersValidator::validate)
                .flatMap(Handlers::numbers)
                .span("PostDispatch.numbers", query);
    }

    /** {@link #dispatch(Numbers)} of a new one. */
    public static <R extends PostReads> Eff<R, Unit> numbers(
            byte small,
            short count,
            int rank,
            long code,
            float loss,
            double ratio,
            Byte boxedByte,
            Long boxedLong,
            Integer boxedInt,
            Short boxedShort,
            Float boxedFloat,
            Double boxedDouble,
            Double great,
            BigDecimal price,
            BigDecimal discount,
            String written,
            String scientific,
            String sign,
            Option<Integer> perhaps,
            Seq<BigDecimal> parts,
            List<Double> losses,
            int twice) {
        return dispatch(new Numbers(
                small,
                count,
                rank,
                code,
                loss,
                ratio,
                boxedByte,
                boxedLong,
                boxedInt,
                boxedShort,
                boxedFloat,
                boxedDouble,
                great,
                price,
                discount,
                written,
                scientific,
                sign,
                perhaps,
                parts,
                losses,
                twice));
    }

    /** Runs {@link Order} by {@link Order#handle}, after checking its rules, in one transaction. */
    public static <R extends HasPostTransactions> Eff<R, Unit> dispatch(Order command) {
        return Valid.require(command, OrderValidator::validate)
                .flatMap(valid -> PostTx.transact(Order.handle(valid)))
                .span("PostDispatch.order", command);
    }

    /** {@link #dispatch(Order)} of a new one. */
    public static <R extends HasPostTransactions> Eff<R, Unit> order(
            String name,
            Address address,
            Option<Address> billing,
            Seq<Order.Line> lines,
            List<Order.Line> extras,
            Seq<Option<Order.Line>> perhaps,
            Option<Box> box) {
        return dispatch(new Order(
                name, address, billing, lines, extras, perhaps, box));
    }

    /** Runs {@link Own} by {@link Handlers#own}, after checking its rules. */
    public static <R extends PostReads> Eff<R, Unit> dispatch(Own query) {
        return Valid.require(query, OwnValidator::validate)
                .flatMap(Handlers::own)
                .span("PostDispatch.own", query);
    }

    /** {@link #dispatch(Own)} of a new one. */
    public static <R extends PostReads> Eff<R, Unit> own(
            int count,
            Long boxed,
            String mark,
            String small,
            String word,
            Seq<Integer> counts,
            Option<String> perhaps,
            List<Integer> ordered,
            Own.Span span,
            String name) {
        return dispatch(new Own(
                count, boxed, mark, small, word, counts, perhaps, ordered, span, name));
    }

    /** Runs {@link Texts} by {@link Handlers#texts}, after checking its rules. */
    public static <R extends PostReads> Eff<R, Unit> dispatch(Texts query) {
        return Valid.require(query, TextsValidator::validate)
                .flatMap(Handlers::texts)
                .span("PostDispatch.texts", query);
    }

    /** {@link #dispatch(Texts)} of a new one. */
    public static <R extends PostReads> Eff<R, Unit> texts(
            String title,
            String code,
            String country,
            String address,
            String club,
            String shelf,
            String several,
            String never,
            Option<String> nickname,
            boolean accepted,
            Boolean refused,
            List<String> tags,
            Set<String> marks,
            byte[] picture,
            Seq<String> readers,
            io.vavr.collection.Set<String> words,
            Seq<Option<String>> inner,
            Option<List<String>> lists) {
        return dispatch(new Texts(
                title,
                code,
                country,
                address,
                club,
                shelf,
                several,
                never,
                nickname,
                accepted,
                refused,
                tags,
                marks,
                picture,
                readers,
                words,
                inner,
                lists));
    }

    /** Runs {@link Times} by {@link Times#handle}, after checking its rules, in one transaction. */
    public static <R extends HasPlatform & HasPostTransactions> Eff<R, Unit> dispatch(Times command) {
        return Valid.require(command, TimesValidator::validate)
                .flatMap(valid -> PostTx.transact(Times.handle(valid)))
                .span("PostDispatch.times", command);
    }

    /** {@link #dispatch(Times)} of a new one. */
    public static <R extends HasPlatform & HasPostTransactions> Eff<R, Unit> times(
            Instant past,
            Instant pastOrPresent,
            Instant future,
            Instant futureOrPresent,
            LocalDate born,
            LocalDate seen,
            LocalDate due,
            LocalDate opens,
            LocalDateTime begun,
            LocalDateTime paused,
            LocalDateTime ends,
            LocalDateTime resumes,
            OffsetDateTime left,
            OffsetDateTime passed,
            OffsetDateTime arrives,
            OffsetDateTime returns,
            Option<LocalDate> perhaps,
            Seq<Instant> many) {
        return dispatch(new Times(
                past,
                pastOrPresent,
                future,
                futureOrPresent,
                born,
                seen,
                due,
                opens,
                begun,
                paused,
                ends,
                resumes,
                left,
                passed,
                arrives,
                returns,
                perhaps,
                many));
    }

    /** Runs {@link Write} by {@link Write#handle}, after checking its rules, in one transaction. */
    public static <R extends HasPlatform & HasPostTransactions> Eff<R, LetterId> dispatch(Write command) {
        return Valid.require(command, WriteValidator::validate)
                .flatMap(valid -> PostTx.transact(Write.handle(valid)))
                .span("PostDispatch.write", command);
    }

    /** {@link #dispatch(Write)} of a new one. */
    public static <R extends HasPlatform & HasPostTransactions> Eff<R, LetterId> write(Letter letter, String mark) {
        return dispatch(new Write(letter, mark));
    }
}
