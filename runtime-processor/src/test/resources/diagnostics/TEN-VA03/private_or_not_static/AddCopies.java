package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.FieldError;
import dev.tenon.effect.Unit;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;

record AddCopies(int copies) implements Command<Unit> {

    private static Validation<Seq<FieldError>, AddCopies> validate(AddCopies command) { //! TEN-VA03 at validate
        return Validation.valid(command);
    }

    @Public
    @CommandHandler
    static Eff<CatalogTx, Unit> handle(AddCopies command) {
        return Eff.unit();
    }
}
