package post;

import dev.tenon.dispatch.Query;
import dev.tenon.effect.Unit;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.List;

/** What is asked of numbers of every type, and of texts that hold one. */
public record Numbers(
        @Min(-3) @Max(9) byte small,
        @Positive short count,
        @DecimalMin("2.5") @DecimalMax(value = "7", inclusive = false) int rank,
        @Digits(integer = 2, fraction = 0) long code,
        @NegativeOrZero float loss,
        @DecimalMin("0.1") double ratio,
        @Min(5) @Max(7) Byte boxedByte,
        @NegativeOrZero @Max(3_000_000_000L) Long boxedLong,
        @Digits(integer = 3, fraction = 0) Integer boxedInt,
        @Negative @DecimalMin("-10.25") Short boxedShort,
        @PositiveOrZero @DecimalMax("0.3") Float boxedFloat,
        @Min(1) @Max(2) @Digits(integer = 3, fraction = 2) Double boxedDouble,
        @Positive @Min(9_007_199_254_740_993L) Double great,
        @NotNull @Positive @Max(1000) @Digits(integer = 4, fraction = 2) BigDecimal price,
        @DecimalMin(value = "-1.50", inclusive = false) @NegativeOrZero BigDecimal discount,
        @Min(-2) @Max(10) @Digits(integer = 2, fraction = 1) String written,
        @DecimalMin("1e2") @DecimalMax("1E+3") String scientific,
        @Positive @PositiveOrZero @Negative @NegativeOrZero String sign,
        Option<@Min(3) Integer> perhaps,
        Seq<@PositiveOrZero BigDecimal> parts,
        List<@Negative Double> losses,
        @Min(0) @Min(4) @DecimalMin("1") @DecimalMin("2") int twice)
        implements Query<Unit> {}
