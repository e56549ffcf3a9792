package shop;

import dev.tenon.Generated;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.store.Cursor;
import dev.tenon.store.Slice;
import dev.tenon.store.StoreQuery;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import shop.staff.Category;
import shop.staff.CategoryStore;
import shop.staff.CategoryStoreTx;
import shop.staff.ClerkBadge;
import shop.staff.ClerkBadgeStore;
import shop.staff.ClerkBadgeStoreTx;
import shop.staff.Roster;
import shop.staff.ShiftStore;
import shop.staff.ShiftStoreTx;

/** The stores of {@link Shop} as effects. */
@Generated
public final class ShopStore {
    private ShopStore() {}

    /** The store of {@link Article}. */
    public static final class Articles {
        private Articles() {}

        /** {@link ArticleStore#findById}. */
        public static <R extends HasShopStore> Eff<R, Option<Article>> findById(ArticleId id) {
            return Eff.effect("ArticleStore.findById", environment -> environment.shopArticles().findById(id), id);
        }

        /** {@link ArticleStore#require}. */
        public static <R extends HasShopStore> Eff<R, Article> require(ArticleId id) {
            return Eff.effect("ArticleStore.require", environment -> environment.shopArticles().require(id), id);
        }

        /** {@link ArticleStore#requireVersion}. */
        public static <R extends HasShopStore> Eff<R, Article> requireVersion(ArticleId id, Option<Long> expected) {
            return Eff.effect(
                    "ArticleStore.requireVersion",
                    environment -> environment.shopArticles().requireVersion(id, expected),
                    id,
                    expected);
        }

        /** {@link ArticleStore#findAllById}. */
        public static <R extends HasShopStore> Eff<R, Seq<Article>> findAllById(Iterable<? extends ArticleId> ids) {
            return Eff.effect(
                    "ArticleStore.findAllById", environment -> environment.shopArticles().findAllById(ids), ids);
        }

        /** {@link ArticleStore#exists(Object)}. */
        public static <R extends HasShopStore> Eff<R, Boolean> exists(ArticleId id) {
            return Eff.effect("ArticleStore.exists", environment -> environment.shopArticles().exists(id), id);
        }

        /** {@link ArticleStore#count()}. */
        public static <R extends HasShopStore> Eff<R, Long> count() {
            return Eff.effect("ArticleStore.count", environment -> environment.shopArticles().count());
        }

        /** {@link ArticleStore#findByShelf}. */
        public static <R extends HasShopStore> Eff<R, Seq<Article>> findByShelf(ShelfNumber shelf) {
            return Eff.effect(
                    "ArticleStore.findByShelf", environment -> environment.shopArticles().findByShelf(shelf), shelf);
        }

        /** {@link ArticleStore#findByShelf}. */
        public static <R extends HasShopStore> Eff<R, Slice<Article>> findByShelf(
                ShelfNumber shelf, Option<Cursor> after, int size) {
            return Eff.effect(
                    "ArticleStore.findByShelf",
                    environment -> environment.shopArticles().findByShelf(shelf, after, size),
                    shelf,
                    after,
                    size);
        }

        /** {@link ArticleStore#findBySku}. */
        public static <R extends HasShopStore> Eff<R, Option<Article>> findBySku(Sku sku) {
            return Eff.effect("ArticleStore.findBySku", environment -> environment.shopArticles().findBySku(sku), sku);
        }

        /** {@link ArticleStore#findByPerhapsName}. */
        public static <R extends HasShopStore> Eff<R, Option<Article>> findByPerhapsName(String perhapsName) {
            return Eff.effect(
                    "ArticleStore.findByPerhapsName",
                    environment -> environment.shopArticles().findByPerhapsName(perhapsName),
                    perhapsName);
        }

        /** {@link ArticleStore#findByPerhapsSku}. */
        public static <R extends HasShopStore> Eff<R, Seq<Article>> findByPerhapsSku(Sku perhapsSku) {
            return Eff.effect(
                    "ArticleStore.findByPerhapsSku",
                    environment -> environment.shopArticles().findByPerhapsSku(perhapsSku),
                    perhapsSku);
        }

        /** {@link ArticleStore#findByPerhapsSku}. */
        public static <R extends HasShopStore> Eff<R, Slice<Article>> findByPerhapsSku(
                Sku perhapsSku, Option<Cursor> after, int size) {
            return Eff.effect(
                    "ArticleStore.findByPerhapsSku",
                    environment -> environment.shopArticles().findByPerhapsSku(perhapsSku, after, size),
                    perhapsSku,
                    after,
                    size);
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static StoreQuery<HasShopStore, HasShopStoreTx, Article> query() {
            return StoreQuery.of("ArticleStore", HasShopStore::shopArticles, HasShopStoreTx::shopArticles);
        }

        /** {@link ArticleStoreTx#insert}. */
        public static <R extends HasShopStoreTx> Eff<R, Article> insert(Article article) {
            return Eff.effect(
                    "ArticleStore.insert", environment -> environment.shopArticles().insert(article), article);
        }

        /** {@link ArticleStoreTx#save}. */
        public static <R extends HasShopStoreTx> Eff<R, Article> save(Article article) {
            return Eff.effect("ArticleStore.save", environment -> environment.shopArticles().save(article), article);
        }

        /** {@link ArticleStoreTx#update}. */
        public static <R extends HasShopStoreTx> Eff<R, Article> update(Article article) {
            return Eff.effect(
                    "ArticleStore.update", environment -> environment.shopArticles().update(article), article);
        }

        /** {@link ArticleStoreTx#insertAll}. */
        public static <R extends HasShopStoreTx> Eff<R, Seq<Article>> insertAll(Iterable<? extends Article> entities) {
            return Eff.effect(
                    "ArticleStore.insertAll", environment -> environment.shopArticles().insertAll(entities), entities);
        }

        /** {@link ArticleStoreTx#saveAll}. */
        public static <R extends HasShopStoreTx> Eff<R, Seq<Article>> saveAll(Iterable<? extends Article> entities) {
            return Eff.effect(
                    "ArticleStore.saveAll", environment -> environment.shopArticles().saveAll(entities), entities);
        }

        /** {@link ArticleStoreTx#delete}. */
        public static <R extends HasShopStoreTx> Eff<R, Unit> delete(Article article) {
            return Eff.effect("ArticleStore.delete", environment -> {
                environment.shopArticles().delete(article);
                return Unit.UNIT;
            }, article);
        }

        /** {@link ArticleStoreTx#deleteAll}. */
        public static <R extends HasShopStoreTx> Eff<R, Unit> deleteAll(Iterable<? extends Article> entities) {
            return Eff.effect("ArticleStore.deleteAll", environment -> {
                environment.shopArticles().deleteAll(entities);
                return Unit.UNIT;
            }, entities);
        }

        /** {@link ArticleStoreTx#deleteById}. */
        public static <R extends HasShopStoreTx> Eff<R, Boolean> deleteById(ArticleId id) {
            return Eff.effect("ArticleStore.deleteById", environment -> environment.shopArticles().deleteById(id), id);
        }
    }

    /** The store of {@link Category}. */
    public static final class Categorys {
        private Categorys() {}

        /** {@link CategoryStore#findById}. */
        public static <R extends HasShopStore> Eff<R, Option<Category>> findById(Integer number) {
            return Eff.effect(
                    "CategoryStore.findById", environment -> environment.shopCategorys().findById(number), number);
        }

        /** {@link CategoryStore#require}. */
        public static <R extends HasShopStore> Eff<R, Category> require(Integer number) {
            return Eff.effect(
                    "CategoryStore.require", environment -> environment.shopCategorys().require(number), number);
        }

        /** {@link CategoryStore#findAllById}. */
        public static <R extends HasShopStore> Eff<R, Seq<Category>> findAllById(Iterable<? extends Integer> ids) {
            return Eff.effect(
                    "CategoryStore.findAllById", environment -> environment.shopCategorys().findAllById(ids), ids);
        }

        /** {@link CategoryStore#exists(Object)}. */
        public static <R extends HasShopStore> Eff<R, Boolean> exists(Integer number) {
            return Eff.effect(
                    "CategoryStore.exists", environment -> environment.shopCategorys().exists(number), number);
        }

        /** {@link CategoryStore#count()}. */
        public static <R extends HasShopStore> Eff<R, Long> count() {
            return Eff.effect("CategoryStore.count", environment -> environment.shopCategorys().count());
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static StoreQuery<HasShopStore, HasShopStoreTx, Category> query() {
            return StoreQuery.of("CategoryStore", HasShopStore::shopCategorys, HasShopStoreTx::shopCategorys);
        }

        /** {@link CategoryStoreTx#insert}. */
        public static <R extends HasShopStoreTx> Eff<R, Category> insert(Category category) {
            return Eff.effect(
                    "CategoryStore.insert", environment -> environment.shopCategorys().insert(category), category);
        }

        /** {@link CategoryStoreTx#save}. */
        public static <R extends HasShopStoreTx> Eff<R, Category> save(Category category) {
            return Eff.effect(
                    "CategoryStore.save", environment -> environment.shopCategorys().save(category), category);
        }

        /** {@link CategoryStoreTx#update}. */
        public static <R extends HasShopStoreTx> Eff<R, Category> update(Category category) {
            return Eff.effect(
                    "CategoryStore.update", environment -> environment.shopCategorys().update(category), category);
        }

        /** {@link CategoryStoreTx#insertAll}. */
        public static <R extends HasShopStoreTx> Eff<R, Seq<Category>> insertAll(
                Iterable<? extends Category> entities) {
            return Eff.effect(
                    "CategoryStore.insertAll",
                    environment -> environment.shopCategorys().insertAll(entities),
                    entities);
        }

        /** {@link CategoryStoreTx#saveAll}. */
        public static <R extends HasShopStoreTx> Eff<R, Seq<Category>> saveAll(Iterable<? extends Category> entities) {
            return Eff.effect(
                    "CategoryStore.saveAll", environment -> environment.shopCategorys().saveAll(entities), entities);
        }

        /** {@link CategoryStoreTx#delete}. */
        public static <R extends HasShopStoreTx> Eff<R, Unit> delete(Category category) {
            return Eff.effect("CategoryStore.delete", environment -> {
                environment.shopCategorys().delete(category);
                return Unit.UNIT;
            }, category);
        }

        /** {@link CategoryStoreTx#deleteAll}. */
        public static <R extends HasShopStoreTx> Eff<R, Unit> deleteAll(Iterable<? extends Category> entities) {
            return Eff.effect("CategoryStore.deleteAll", environment -> {
                environment.shopCategorys().deleteAll(entities);
                return Unit.UNIT;
            }, entities);
        }

        /** {@link CategoryStoreTx#deleteById}. */
        public static <R extends HasShopStoreTx> Eff<R, Boolean> deleteById(Integer number) {
            return Eff.effect(
                    "CategoryStore.deleteById", environment -> environment.shopCategorys().deleteById(number), number);
        }
    }

    /** The store of {@link ClerkBadge}. */
    public static final class ClerkBadges {
        private ClerkBadges() {}

        /** {@link ClerkBadgeStore#findById}. */
        public static <R extends HasShopStore> Eff<R, Option<ClerkBadge>> findById(Serial id) {
            return Eff.effect(
                    "ClerkBadgeStore.findById", environment -> environment.shopClerkBadges().findById(id), id);
        }

        /** {@link ClerkBadgeStore#require}. */
        public static <R extends HasShopStore> Eff<R, ClerkBadge> require(Serial id) {
            return Eff.effect("ClerkBadgeStore.require", environment -> environment.shopClerkBadges().require(id), id);
        }

        /** {@link ClerkBadgeStore#requireVersion}. */
        public static <R extends HasShopStore> Eff<R, ClerkBadge> requireVersion(Serial id, Option<Long> expected) {
            return Eff.effect(
                    "ClerkBadgeStore.requireVersion",
                    environment -> environment.shopClerkBadges().requireVersion(id, expected),
                    id,
                    expected);
        }

        /** {@link ClerkBadgeStore#findAllById}. */
        public static <R extends HasShopStore> Eff<R, Seq<ClerkBadge>> findAllById(Iterable<? extends Serial> ids) {
            return Eff.effect(
                    "ClerkBadgeStore.findAllById", environment -> environment.shopClerkBadges().findAllById(ids), ids);
        }

        /** {@link ClerkBadgeStore#exists(Object)}. */
        public static <R extends HasShopStore> Eff<R, Boolean> exists(Serial id) {
            return Eff.effect("ClerkBadgeStore.exists", environment -> environment.shopClerkBadges().exists(id), id);
        }

        /** {@link ClerkBadgeStore#count()}. */
        public static <R extends HasShopStore> Eff<R, Long> count() {
            return Eff.effect("ClerkBadgeStore.count", environment -> environment.shopClerkBadges().count());
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static StoreQuery<HasShopStore, HasShopStoreTx, ClerkBadge> query() {
            return StoreQuery.of("ClerkBadgeStore", HasShopStore::shopClerkBadges, HasShopStoreTx::shopClerkBadges);
        }

        /** {@link ClerkBadgeStoreTx#insert}. */
        public static <R extends HasShopStoreTx> Eff<R, ClerkBadge> insert(ClerkBadge clerkBadge) {
            return Eff.effect(
                    "ClerkBadgeStore.insert",
                    environment -> environment.shopClerkBadges().insert(clerkBadge),
                    clerkBadge);
        }

        /** {@link ClerkBadgeStoreTx#save}. */
        public static <R extends HasShopStoreTx> Eff<R, ClerkBadge> save(ClerkBadge clerkBadge) {
            return Eff.effect(
                    "ClerkBadgeStore.save", environment -> environment.shopClerkBadges().save(clerkBadge), clerkBadge);
        }

        /** {@link ClerkBadgeStoreTx#update}. */
        public static <R extends HasShopStoreTx> Eff<R, ClerkBadge> update(ClerkBadge clerkBadge) {
            return Eff.effect(
                    "ClerkBadgeStore.update",
                    environment -> environment.shopClerkBadges().update(clerkBadge),
                    clerkBadge);
        }

        /** {@link ClerkBadgeStoreTx#insertAll}. */
        public static <R extends HasShopStoreTx> Eff<R, Seq<ClerkBadge>> insertAll(
                Iterable<? extends ClerkBadge> entities) {
            return Eff.effect(
                    "ClerkBadgeStore.insertAll",
                    environment -> environment.shopClerkBadges().insertAll(entities),
                    entities);
        }

        /** {@link ClerkBadgeStoreTx#saveAll}. */
        public static <R extends HasShopStoreTx> Eff<R, Seq<ClerkBadge>> saveAll(
                Iterable<? extends ClerkBadge> entities) {
            return Eff.effect(
                    "ClerkBadgeStore.saveAll",
                    environment -> environment.shopClerkBadges().saveAll(entities),
                    entities);
        }

        /** {@link ClerkBadgeStoreTx#delete}. */
        public static <R extends HasShopStoreTx> Eff<R, Unit> delete(ClerkBadge clerkBadge) {
            return Eff.effect("ClerkBadgeStore.delete", environment -> {
                environment.shopClerkBadges().delete(clerkBadge);
                return Unit.UNIT;
            }, clerkBadge);
        }

        /** {@link ClerkBadgeStoreTx#deleteAll}. */
        public static <R extends HasShopStoreTx> Eff<R, Unit> deleteAll(Iterable<? extends ClerkBadge> entities) {
            return Eff.effect("ClerkBadgeStore.deleteAll", environment -> {
                environment.shopClerkBadges().deleteAll(entities);
                return Unit.UNIT;
            }, entities);
        }

        /** {@link ClerkBadgeStoreTx#deleteById}. */
        public static <R extends HasShopStoreTx> Eff<R, Boolean> deleteById(Serial id) {
            return Eff.effect(
                    "ClerkBadgeStore.deleteById", environment -> environment.shopClerkBadges().deleteById(id), id);
        }
    }

    /** The store of {@link Company}. */
    public static final class Companies {
        private Companies() {}

        /** {@link CompanyStore#findById}. */
        public static <R extends HasShopStore> Eff<R, Option<Company>> findById(String registration) {
            return Eff.effect(
                    "CompanyStore.findById",
                    environment -> environment.shopCompanies().findById(registration),
                    registration);
        }

        /** {@link CompanyStore#require}. */
        public static <R extends HasShopStore> Eff<R, Company> require(String registration) {
            return Eff.effect(
                    "CompanyStore.require",
                    environment -> environment.shopCompanies().require(registration),
                    registration);
        }

        /** {@link CompanyStore#findAllById}. */
        public static <R extends HasShopStore> Eff<R, Seq<Company>> findAllById(Iterable<? extends String> ids) {
            return Eff.effect(
                    "CompanyStore.findAllById", environment -> environment.shopCompanies().findAllById(ids), ids);
        }

        /** {@link CompanyStore#exists(Object)}. */
        public static <R extends HasShopStore> Eff<R, Boolean> exists(String registration) {
            return Eff.effect(
                    "CompanyStore.exists",
                    environment -> environment.shopCompanies().exists(registration),
                    registration);
        }

        /** {@link CompanyStore#count()}. */
        public static <R extends HasShopStore> Eff<R, Long> count() {
            return Eff.effect("CompanyStore.count", environment -> environment.shopCompanies().count());
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static StoreQuery<HasShopStore, HasShopStoreTx, Company> query() {
            return StoreQuery.of("CompanyStore", HasShopStore::shopCompanies, HasShopStoreTx::shopCompanies);
        }

        /** {@link CompanyStoreTx#insert}. */
        public static <R extends HasShopStoreTx> Eff<R, Company> insert(Company company) {
            return Eff.effect(
                    "CompanyStore.insert", environment -> environment.shopCompanies().insert(company), company);
        }

        /** {@link CompanyStoreTx#save}. */
        public static <R extends HasShopStoreTx> Eff<R, Company> save(Company company) {
            return Eff.effect("CompanyStore.save", environment -> environment.shopCompanies().save(company), company);
        }

        /** {@link CompanyStoreTx#update}. */
        public static <R extends HasShopStoreTx> Eff<R, Company> update(Company company) {
            return Eff.effect(
                    "CompanyStore.update", environment -> environment.shopCompanies().update(company), company);
        }

        /** {@link CompanyStoreTx#insertAll}. */
        public static <R extends HasShopStoreTx> Eff<R, Seq<Company>> insertAll(Iterable<? extends Company> entities) {
            return Eff.effect(
                    "CompanyStore.insertAll", environment -> environment.shopCompanies().insertAll(entities), entities);
        }

        /** {@link CompanyStoreTx#saveAll}. */
        public static <R extends HasShopStoreTx> Eff<R, Seq<Company>> saveAll(Iterable<? extends Company> entities) {
            return Eff.effect(
                    "CompanyStore.saveAll", environment -> environment.shopCompanies().saveAll(entities), entities);
        }

        /** {@link CompanyStoreTx#delete}. */
        public static <R extends HasShopStoreTx> Eff<R, Unit> delete(Company company) {
            return Eff.effect("CompanyStore.delete", environment -> {
                environment.shopCompanies().delete(company);
                return Unit.UNIT;
            }, company);
        }

        /** {@link CompanyStoreTx#deleteAll}. */
        public static <R extends HasShopStoreTx> Eff<R, Unit> deleteAll(Iterable<? extends Company> entities) {
            return Eff.effect("CompanyStore.deleteAll", environment -> {
                environment.shopCompanies().deleteAll(entities);
                return Unit.UNIT;
            }, entities);
        }

        /** {@link CompanyStoreTx#deleteById}. */
        public static <R extends HasShopStoreTx> Eff<R, Boolean> deleteById(String registration) {
            return Eff.effect(
                    "CompanyStore.deleteById",
                    environment -> environment.shopCompanies().deleteById(registration),
                    registration);
        }
    }

    /** The store of {@link Draft}. */
    static final class Drafts {
        private Drafts() {}

        /** {@link DraftStore#findById}. */
        public static <R extends HasShopStore> Eff<R, Option<Draft>> findById(ArticleId id) {
            return Eff.effect("DraftStore.findById", environment -> environment.shopDrafts().findById(id), id);
        }

        /** {@link DraftStore#require}. */
        public static <R extends HasShopStore> Eff<R, Draft> require(ArticleId id) {
            return Eff.effect("DraftStore.require", environment -> environment.shopDrafts().require(id), id);
        }

        /** {@link DraftStore#requireVersion}. */
        public static <R extends HasShopStore> Eff<R, Draft> requireVersion(ArticleId id, Option<Long> expected) {
            return Eff.effect(
                    "DraftStore.requireVersion",
                    environment -> environment.shopDrafts().requireVersion(id, expected),
                    id,
                    expected);
        }

        /** {@link DraftStore#findAllById}. */
        public static <R extends HasShopStore> Eff<R, Seq<Draft>> findAllById(Iterable<? extends ArticleId> ids) {
            return Eff.effect("DraftStore.findAllById", environment -> environment.shopDrafts().findAllById(ids), ids);
        }

        /** {@link DraftStore#exists(Object)}. */
        public static <R extends HasShopStore> Eff<R, Boolean> exists(ArticleId id) {
            return Eff.effect("DraftStore.exists", environment -> environment.shopDrafts().exists(id), id);
        }

        /** {@link DraftStore#count()}. */
        public static <R extends HasShopStore> Eff<R, Long> count() {
            return Eff.effect("DraftStore.count", environment -> environment.shopDrafts().count());
        }

        /** {@link DraftStore#findByReplaces}. */
        public static <R extends HasShopStore> Eff<R, Seq<Draft>> findByReplaces(ArticleId replaces) {
            return Eff.effect(
                    "DraftStore.findByReplaces",
                    environment -> environment.shopDrafts().findByReplaces(replaces),
                    replaces);
        }

        /** {@link DraftStore#findByReplaces}. */
        public static <R extends HasShopStore> Eff<R, Slice<Draft>> findByReplaces(
                ArticleId replaces, Option<Cursor> after, int size) {
            return Eff.effect(
                    "DraftStore.findByReplaces",
                    environment -> environment.shopDrafts().findByReplaces(replaces, after, size),
                    replaces,
                    after,
                    size);
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static StoreQuery<HasShopStore, HasShopStoreTx, Draft> query() {
            return StoreQuery.of("DraftStore", HasShopStore::shopDrafts, HasShopStoreTx::shopDrafts);
        }

        /** {@link DraftStoreTx#insert}. */
        public static <R extends HasShopStoreTx> Eff<R, Draft> insert(Draft draft) {
            return Eff.effect("DraftStore.insert", environment -> environment.shopDrafts().insert(draft), draft);
        }

        /** {@link DraftStoreTx#save}. */
        public static <R extends HasShopStoreTx> Eff<R, Draft> save(Draft draft) {
            return Eff.effect("DraftStore.save", environment -> environment.shopDrafts().save(draft), draft);
        }

        /** {@link DraftStoreTx#update}. */
        public static <R extends HasShopStoreTx> Eff<R, Draft> update(Draft draft) {
            return Eff.effect("DraftStore.update", environment -> environment.shopDrafts().update(draft), draft);
        }

        /** {@link DraftStoreTx#insertAll}. */
        public static <R extends HasShopStoreTx> Eff<R, Seq<Draft>> insertAll(Iterable<? extends Draft> entities) {
            return Eff.effect(
                    "DraftStore.insertAll", environment -> environment.shopDrafts().insertAll(entities), entities);
        }

        /** {@link DraftStoreTx#saveAll}. */
        public static <R extends HasShopStoreTx> Eff<R, Seq<Draft>> saveAll(Iterable<? extends Draft> entities) {
            return Eff.effect(
                    "DraftStore.saveAll", environment -> environment.shopDrafts().saveAll(entities), entities);
        }

        /** {@link DraftStoreTx#delete}. */
        public static <R extends HasShopStoreTx> Eff<R, Unit> delete(Draft draft) {
            return Eff.effect("DraftStore.delete", environment -> {
                environment.shopDrafts().delete(draft);
                return Unit.UNIT;
            }, draft);
        }

        /** {@link DraftStoreTx#deleteAll}. */
        public static <R extends HasShopStoreTx> Eff<R, Unit> deleteAll(Iterable<? extends Draft> entities) {
            return Eff.effect("DraftStore.deleteAll", environment -> {
                environment.shopDrafts().deleteAll(entities);
                return Unit.UNIT;
            }, entities);
        }

        /** {@link DraftStoreTx#deleteById}. */
        public static <R extends HasShopStoreTx> Eff<R, Boolean> deleteById(ArticleId id) {
            return Eff.effect("DraftStore.deleteById", environment -> environment.shopDrafts().deleteById(id), id);
        }
    }

    /** The store of {@link Roster.Shift}. */
    public static final class Shifts {
        private Shifts() {}

        /** {@link ShiftStore#findById}. */
        public static <R extends HasShopStore> Eff<R, Option<Roster.Shift>> findById(Serial id) {
            return Eff.effect("ShiftStore.findById", environment -> environment.shopShifts().findById(id), id);
        }

        /** {@link ShiftStore#require}. */
        public static <R extends HasShopStore> Eff<R, Roster.Shift> require(Serial id) {
            return Eff.effect("ShiftStore.require", environment -> environment.shopShifts().require(id), id);
        }

        /** {@link ShiftStore#findAllById}. */
        public static <R extends HasShopStore> Eff<R, Seq<Roster.Shift>> findAllById(Iterable<? extends Serial> ids) {
            return Eff.effect("ShiftStore.findAllById", environment -> environment.shopShifts().findAllById(ids), ids);
        }

        /** {@link ShiftStore#exists(Object)}. */
        public static <R extends HasShopStore> Eff<R, Boolean> exists(Serial id) {
            return Eff.effect("ShiftStore.exists", environment -> environment.shopShifts().exists(id), id);
        }

        /** {@link ShiftStore#count()}. */
        public static <R extends HasShopStore> Eff<R, Long> count() {
            return Eff.effect("ShiftStore.count", environment -> environment.shopShifts().count());
        }

        /** All of them, to be narrowed, sorted and read page by page. */
        public static StoreQuery<HasShopStore, HasShopStoreTx, Roster.Shift> query() {
            return StoreQuery.of("ShiftStore", HasShopStore::shopShifts, HasShopStoreTx::shopShifts);
        }

        /** {@link ShiftStoreTx#insert}. */
        public static <R extends HasShopStoreTx> Eff<R, Roster.Shift> insert(Roster.Shift shift) {
            return Eff.effect("ShiftStore.insert", environment -> environment.shopShifts().insert(shift), shift);
        }

        /** {@link ShiftStoreTx#save}. */
        public static <R extends HasShopStoreTx> Eff<R, Roster.Shift> save(Roster.Shift shift) {
            return Eff.effect("ShiftStore.save", environment -> environment.shopShifts().save(shift), shift);
        }

        /** {@link ShiftStoreTx#update}. */
        public static <R extends HasShopStoreTx> Eff<R, Roster.Shift> update(Roster.Shift shift) {
            return Eff.effect("ShiftStore.update", environment -> environment.shopShifts().update(shift), shift);
        }

        /** {@link ShiftStoreTx#insertAll}. */
        public static <R extends HasShopStoreTx> Eff<R, Seq<Roster.Shift>> insertAll(
                Iterable<? extends Roster.Shift> entities) {
            return Eff.effect(
                    "ShiftStore.insertAll", environment -> environment.shopShifts().insertAll(entities), entities);
        }

        /** {@link ShiftStoreTx#saveAll}. */
        public static <R extends HasShopStoreTx> Eff<R, Seq<Roster.Shift>> saveAll(
                Iterable<? extends Roster.Shift> entities) {
            return Eff.effect(
                    "ShiftStore.saveAll", environment -> environment.shopShifts().saveAll(entities), entities);
        }

        /** {@link ShiftStoreTx#delete}. */
        public static <R extends HasShopStoreTx> Eff<R, Unit> delete(Roster.Shift shift) {
            return Eff.effect("ShiftStore.delete", environment -> {
                environment.shopShifts().delete(shift);
                return Unit.UNIT;
            }, shift);
        }

        /** {@link ShiftStoreTx#deleteAll}. */
        public static <R extends HasShopStoreTx> Eff<R, Unit> deleteAll(Iterable<? extends Roster.Shift> entities) {
            return Eff.effect("ShiftStore.deleteAll", environment -> {
                environment.shopShifts().deleteAll(entities);
                return Unit.UNIT;
            }, entities);
        }

        /** {@link ShiftStoreTx#deleteById}. */
        public static <R extends HasShopStoreTx> Eff<R, Boolean> deleteById(Serial id) {
            return Eff.effect("ShiftStore.deleteById", environment -> environment.shopShifts().deleteById(id), id);
        }
    }
}
