package library;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import io.vavr.control.Option;

record Subscribe(
        @Told String told, //! TEN-VA01 at @Told saying 'ToldValidator' has an 'initialize'
        @Built String built, //! TEN-VA01 at @Built saying 'BuiltValidator' has no constructor without parameters that package library can call
        @Half String half, //! TEN-VA01 at @Half saying 'HalfValidator' is abstract
        @Told int number, //! TEN-VA01 at @Told saying none of its validators is for that type
        @Both String both, //! TEN-VA01 at @Both saying more than one of its validators is for that type
        Option<@Told String> perhaps) //! TEN-VA01 at perhaps saying 'ToldValidator'
        implements Command<Unit> {

    @Public
    @CommandHandler
    static Eff<CatalogTx, Unit> handle(Subscribe command) {
        return Eff.unit();
    }
}
