package shop;

import dev.tenon.Generated;
import shop.staff.Category;
import shop.staff.CategoryStore;
import shop.staff.ClerkBadge;
import shop.staff.ClerkBadgeStore;
import shop.staff.Roster;
import shop.staff.ShiftStore;

/** The capability to read the stores of {@link Shop}. */
@SuppressWarnings("exports")
@Generated
public interface HasShopStore {
    /** The store of {@link Article}. */
    ArticleStore shopArticles();

    /** The store of {@link Category}. */
    CategoryStore shopCategorys();

    /** The store of {@link ClerkBadge}. */
    ClerkBadgeStore shopClerkBadges();

    /** The store of {@link Company}. */
    CompanyStore shopCompanies();

    /** The store of {@link Draft}. */
    DraftStore shopDrafts();

    /** The store of {@link Roster.Shift}. */
    ShiftStore shopShifts();
}
