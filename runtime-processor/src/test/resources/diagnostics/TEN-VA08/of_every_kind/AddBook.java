package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

record AddBook(
        @DecimalMin("a lot") BigDecimal price, //! TEN-VA08 at "a lot" saying which is no number
        @DecimalMax("") BigDecimal discount, //! TEN-VA08 at ""
        @Digits(integer = -1, fraction = 2) int shelf, //! TEN-VA08 at -1 saying integer = -1, which is negative
        @Size(min = -3) String title, //! TEN-VA08 at -3
        @Size(min = 3, max = 2) String isbn, //! TEN-VA08 at 2 saying max = 2, which is less than min = 3
        @Email(regexp = "*") String author) //! TEN-VA08 at "*"
        implements Command<Unit> {

    @Public
    @CommandHandler
    static Eff<CatalogTx, Unit> handle(AddBook command) {
        return Eff.unit();
    }
}
