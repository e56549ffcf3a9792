package shop;

import dev.tenon.Generated;
import shop.staff.CategoryStoreTx;
import shop.staff.ClerkBadgeStoreTx;
import shop.staff.ShiftStoreTx;

/** The capability to read and write the stores of {@link Shop}: only a transaction has it. */
@SuppressWarnings("exports")
@Generated
public interface HasShopStoreTx extends HasShopStore {
    @Override
    ArticleStoreTx shopArticles();

    @Override
    CategoryStoreTx shopCategorys();

    @Override
    ClerkBadgeStoreTx shopClerkBadges();

    @Override
    CompanyStoreTx shopCompanies();

    @Override
    DraftStoreTx shopDrafts();

    @Override
    ShiftStoreTx shopShifts();
}
