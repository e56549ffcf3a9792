package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;

record AddCopies(
        @NotBlank @Past String title, //! TEN-VA02 at @Past saying It is for an Instant, LocalDate
        @Size(min = 1) @Size(max = 9) int copies, //! TEN-VA02 at @Size(min = 1) //! TEN-VA02 at @Size(max = 9)
        Seq<@Positive Boolean> notes, //! TEN-VA02 at notes saying @Positive
        Option<@NotBlank Integer> year, //! TEN-VA02 at year saying @NotBlank
        Seq<Option<@Email UUID>> deep, //! TEN-VA02 at deep saying which is of type UUID
        Option<@Null Instant> never, //! TEN-VA02 at never saying a component that is not primitive
        @Null int none) //! TEN-VA02 at @Null
        implements Command<Unit> {

    @Public
    @CommandHandler
    static Eff<CatalogTx, Unit> handle(AddCopies command) {
        return Eff.unit();
    }
}
