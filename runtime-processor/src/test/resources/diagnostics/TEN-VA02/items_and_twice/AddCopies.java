package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

record AddCopies(
        @NotBlank @Positive String title, //! TEN-VA02 at @Positive
        @Size(min = 1) @Size(max = 9) int copies, //! TEN-VA02 at @Size(min = 1) //! TEN-VA02 at @Size(max = 9)
        Seq<@Positive String> notes, //! TEN-VA02 at notes saying @Positive
        Option<@NotBlank Integer> year) //! TEN-VA02 at year saying @NotBlank
        implements Command<Unit> {

    @Public
    @CommandHandler
    static Eff<CatalogTx, Unit> handle(AddCopies command) {
        return Eff.unit();
    }
}
