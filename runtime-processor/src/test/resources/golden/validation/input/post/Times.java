package post;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;

/** What is asked of times, before a transaction is opened. */
public record Times(
        @Past Instant past,
        @PastOrPresent Instant pastOrPresent,
        @Future Instant future,
        @FutureOrPresent Instant futureOrPresent,
        @Past LocalDate born,
        @PastOrPresent LocalDate seen,
        @Future LocalDate due,
        @FutureOrPresent LocalDate opens,
        @Past LocalDateTime begun,
        @PastOrPresent LocalDateTime paused,
        @Future LocalDateTime ends,
        @FutureOrPresent LocalDateTime resumes,
        @Past OffsetDateTime left,
        @PastOrPresent OffsetDateTime passed,
        @Future OffsetDateTime arrives,
        @FutureOrPresent OffsetDateTime returns,
        Option<@Past LocalDate> perhaps,
        Seq<@Future Instant> many)
        implements Command<Unit> {

    @Public
    @CommandHandler
    static Eff<PostTx, Unit> handle(Times command) {
        return Eff.unit();
    }
}
