import dev.tenon.access.Public;
import dev.tenon.dispatch.Query;
import dev.tenon.dispatch.QueryHandler;
import dev.tenon.effect.Eff;

record FindArticle(String number) implements Query<Article> {

    @Public
    @QueryHandler
    static Eff<ShopReads, Article> handle(FindArticle query) {
        return ShopStore.Articles.require(query.number());
    }
}
