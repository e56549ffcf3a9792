package library.lending;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.dispatch.RateLimit;
import dev.tenon.effect.Eff;
import dev.tenon.rest.Post;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import library.contracts.PatronId;
import library.lending.LendingStore.Patrons;

/** Lets somebody borrow. One patron an e-mail address. */
public record RegisterPatron(
        @NotBlank @Size(max = 256) String name,
        @NotBlank @Size(max = 256) String email) implements Command<PatronId> {

    @Public
    @RateLimit("registering")
    @CommandHandler
    @Post("/patrons")
    static Eff<LendingTx, PatronId> handle(RegisterPatron command) {
        return PatronId.next()
                .flatMap(id -> Patrons.insert(new Patron(id, command.name(), command.email(), 0, 0)))
                .map(Patron::id);
    }
}
