package library;

import dev.tenon.Default;
import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.rest.Post;

record AddCategory(Category category, @Default("010") int weight) implements Command<Category> {

    @Public
    @CommandHandler
    @Post("/categories")
    static Eff<CatalogTx, Category> handle(AddCategory command) {
        return CatalogStore.Categories.insert(command.category());
    }
}
