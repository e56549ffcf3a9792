package library;

import dev.tenon.Default;
import dev.tenon.event.OrderingKey;
import dev.tenon.integration.IntegrationEvent;
import dev.tenon.integration.IntegrationEventTopic;
import dev.tenon.integration.Since;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Locale;

@IntegrationEventTopic(name = "catalogEvents") //! TEN-IN16 at "catalogEvents"
public sealed interface CatalogEvents {

    @IntegrationEvent("catalog") //! TEN-IN03 at "catalog" saying 'catalog.added'
    record Added(String title, Line line) implements CatalogEvents {} //! TEN-EV05 at record Added saying @IntegrationEventTopic

    record Line(@Since(0) Option<String> text, Locale language) {} //! TEN-IN05 at language saying 'Line' //! TEN-IN09 at 0 saying 0

    record Removed(@OrderingKey BookId book, @OrderingKey String title) implements CatalogEvents {} //! TEN-IN02 at record Removed saying @IntegrationEvent("catalog.removed") //! TEN-EV06 at title

    @IntegrationEvent("catalog.moved") //! TEN-IN04 at "catalog.moved" saying 'CatalogEvents.Gone' & 'CatalogEvents.Moved'
    record Moved(@OrderingKey Seq<String> places, @Since(3) @Default("many") int copies) //! TEN-EV07 at places //! TEN-VA04 at "many"
            implements CatalogEvents {}

    @IntegrationEvent("catalog.sold")
    final class Sold implements CatalogEvents {} //! TEN-EV02 at class Sold saying not a record

    @IntegrationEvent("catalog.lost")
    record Lost(BookIdd book) implements CatalogEvents {} //! javac at BookIdd //! TEN-DI11 at book saying Did you mean 'BookId'?

    @IntegrationEvent("catalog.moved")
    record Gone(BookId book) implements CatalogEvents {}
}
