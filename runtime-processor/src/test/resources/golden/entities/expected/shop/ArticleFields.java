package shop;

import dev.tenon.Generated;
import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.FieldType;
import dev.tenon.store.KeyType;
import dev.tenon.store.ListField;
import dev.tenon.store.OrderedField;
import dev.tenon.store.Part;
import dev.tenon.store.TextField;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** The components of {@link Article}, for filters and sorts. */
@Generated
public final class ArticleFields {
    /** {@link Article#id}. */
    public static final OrderedField<Article, ArticleId> id =
            OrderedField.of("id", FieldType.id(FieldType.UUID, ArticleId::value, ArticleId::new), Article::id);

    /** {@link Article#active}. */
    public static final OrderedField<Article, Boolean> active =
            OrderedField.of("active", FieldType.BOOLEAN, Article::active);

    /** {@link Article#tiny}. */
    public static final OrderedField<Article, Byte> tiny = OrderedField.of("tiny", FieldType.BYTE, Article::tiny);

    /** {@link Article#small}. */
    public static final OrderedField<Article, Short> small = OrderedField.of("small", FieldType.SHORT, Article::small);

    /** {@link Article#medium}. */
    public static final OrderedField<Article, Integer> medium =
            OrderedField.of("medium", FieldType.INT, Article::medium);

    /** {@link Article#large}. */
    public static final OrderedField<Article, Long> large = OrderedField.of("large", FieldType.LONG, Article::large);

    /** {@link Article#rough}. */
    public static final OrderedField<Article, Float> rough = OrderedField.of("rough", FieldType.FLOAT, Article::rough);

    /** {@link Article#fine}. */
    public static final OrderedField<Article, Double> fine = OrderedField.of("fine", FieldType.DOUBLE, Article::fine);

    /** {@link Article#boxedActive}. */
    public static final OrderedField<Article, Boolean> boxedActive =
            OrderedField.of("boxedActive", FieldType.BOOLEAN, Article::boxedActive);

    /** {@link Article#boxedTiny}. */
    public static final OrderedField<Article, Byte> boxedTiny =
            OrderedField.of("boxedTiny", FieldType.BYTE, Article::boxedTiny);

    /** {@link Article#boxedSmall}. */
    public static final OrderedField<Article, Short> boxedSmall =
            OrderedField.of("boxedSmall", FieldType.SHORT, Article::boxedSmall);

    /** {@link Article#boxedMedium}. */
    public static final OrderedField<Article, Integer> boxedMedium =
            OrderedField.of("boxedMedium", FieldType.INT, Article::boxedMedium);

    /** {@link Article#boxedLarge}. */
    public static final OrderedField<Article, Long> boxedLarge =
            OrderedField.of("boxedLarge", FieldType.LONG, Article::boxedLarge);

    /** {@link Article#boxedRough}. */
    public static final OrderedField<Article, Float> boxedRough =
            OrderedField.of("boxedRough", FieldType.FLOAT, Article::boxedRough);

    /** {@link Article#boxedFine}. */
    public static final OrderedField<Article, Double> boxedFine =
            OrderedField.of("boxedFine", FieldType.DOUBLE, Article::boxedFine);

    /** {@link Article#price}. */
    public static final OrderedField<Article, BigDecimal> price =
            OrderedField.of("price", FieldType.DECIMAL, Article::price);

    /** {@link Article#name}. */
    public static final TextField<Article> name = TextField.of("name", Article::name);

    /** {@link Article#external}. */
    public static final OrderedField<Article, UUID> external =
            OrderedField.of("external", FieldType.UUID, Article::external);

    /** {@link Article#createdAt}. */
    public static final OrderedField<Article, Instant> createdAt =
            OrderedField.of("createdAt", FieldType.INSTANT, Article::createdAt);

    /** {@link Article#releasedOn}. */
    public static final OrderedField<Article, LocalDate> releasedOn =
            OrderedField.of("releasedOn", FieldType.LOCAL_DATE, Article::releasedOn);

    /** {@link Article#openedAt}. */
    public static final OrderedField<Article, LocalDateTime> openedAt =
            OrderedField.of("openedAt", FieldType.LOCAL_DATE_TIME, Article::openedAt);

    /** {@link Article#sentAt}. */
    public static final OrderedField<Article, OffsetDateTime> sentAt =
            OrderedField.of("sentAt", FieldType.OFFSET_DATE_TIME, Article::sentAt);

    /** {@link Article#delivery}. */
    public static final OrderedField<Article, Duration> delivery =
            OrderedField.of("delivery", FieldType.DURATION, Article::delivery);

    /** {@link Article#kind}. */
    public static final OrderedField<Article, Article.Kind> kind =
            OrderedField.of("kind", FieldType.enumeration(Article.Kind.class), Article::kind);

    /** {@link Article#shelf}. */
    public static final OrderedField<Article, ShelfNumber> shelf =
            OrderedField.of("shelf", FieldType.id(FieldType.INT, ShelfNumber::value, ShelfNumber::new), Article::shelf);

    /** {@link Article#sku}. */
    public static final OrderedField<Article, Sku> sku =
            OrderedField.of("sku", FieldType.id(FieldType.TEXT, Sku::value, Sku::new), Article::sku);

    /** {@link Article#serial}. */
    public static final OrderedField<Article, Serial> serial =
            OrderedField.of("serial", FieldType.id(FieldType.LONG, Serial::value, Serial::new), Article::serial);

    /** {@link Article#perhapsActive}. */
    public static final OrderedField<Article, Boolean> perhapsActive =
            OrderedField.optional("perhapsActive", FieldType.BOOLEAN, Article::perhapsActive);

    /** {@link Article#perhapsMedium}. */
    public static final OrderedField<Article, Integer> perhapsMedium =
            OrderedField.optional("perhapsMedium", FieldType.INT, Article::perhapsMedium);

    /** {@link Article#perhapsLarge}. */
    public static final OrderedField<Article, Long> perhapsLarge =
            OrderedField.optional("perhapsLarge", FieldType.LONG, Article::perhapsLarge);

    /** {@link Article#perhapsPrice}. */
    public static final OrderedField<Article, BigDecimal> perhapsPrice =
            OrderedField.optional("perhapsPrice", FieldType.DECIMAL, Article::perhapsPrice);

    /** {@link Article#perhapsName}. */
    public static final TextField<Article> perhapsName = TextField.optional("perhapsName", Article::perhapsName);

    /** {@link Article#perhapsExternal}. */
    public static final OrderedField<Article, UUID> perhapsExternal =
            OrderedField.optional("perhapsExternal", FieldType.UUID, Article::perhapsExternal);

    /** {@link Article#perhapsCreatedAt}. */
    public static final OrderedField<Article, Instant> perhapsCreatedAt =
            OrderedField.optional("perhapsCreatedAt", FieldType.INSTANT, Article::perhapsCreatedAt);

    /** {@link Article#perhapsKind}. */
    public static final OrderedField<Article, Article.Kind> perhapsKind =
            OrderedField.optional("perhapsKind", FieldType.enumeration(Article.Kind.class), Article::perhapsKind);

    /** {@link Article#perhapsSku}. */
    public static final OrderedField<Article, Sku> perhapsSku = OrderedField.optional(
            "perhapsSku", FieldType.id(FieldType.TEXT, Sku::value, Sku::new), Article::perhapsSku);

    /** {@link Article#tags}. */
    public static final ListField<Article, String> tags = ListField.of("tags", FieldType.TEXT, Article::tags);

    /** {@link Article#numbers}. */
    public static final ListField<Article, Integer> numbers = ListField.of("numbers", FieldType.INT, Article::numbers);

    /** {@link Article#kinds}. */
    public static final ListField<Article, Article.Kind> kinds =
            ListField.of("kinds", FieldType.enumeration(Article.Kind.class), Article::kinds);

    /** {@link Article#skus}. */
    public static final ListField<Article, Sku> skus =
            ListField.of("skus", FieldType.id(FieldType.TEXT, Sku::value, Sku::new), Article::skus);

    /** {@link Article#externals}. */
    public static final ListField<Article, UUID> externals =
            ListField.of("externals", FieldType.UUID, Article::externals);

    /** {@link Article#version}. */
    public static final OrderedField<Article, Long> version =
            OrderedField.of("version", FieldType.LONG, Article::version);

    private static final Part<Seq<String>> TAGS = Part.each(Part.of(FieldType.TEXT), Vector::ofAll);

    private static final Part<List<Sku>> SKUS =
            Part.each(Part.of(FieldType.id(FieldType.TEXT, Sku::value, Sku::new)), List::copyOf);

    private static final Part<Seq<Seq<String>>> TABLE =
            Part.each(Part.each(Part.of(FieldType.TEXT), Vector::ofAll), Vector::ofAll);

    private static final Part<Option<Seq<String>>> PERHAPS_TAGS =
            Part.option(Part.each(Part.of(FieldType.TEXT), Vector::ofAll));

    /** {@link Article} for adapters. */
    public static final EntityType<ArticleId, Article> ENTITY =
            EntityType.of("Article", KeyType.of(id), ArticleFields::changed)
                    .fields(
                    id,
                    active,
                    tiny,
                    small,
                    medium,
                    large,
                    rough,
                    fine,
                    boxedActive,
                    boxedTiny,
                    boxedSmall,
                    boxedMedium,
                    boxedLarge,
                    boxedRough,
                    boxedFine,
                    price,
                    name,
                    external,
                    createdAt,
                    releasedOn,
                    openedAt,
                    sentAt,
                    delivery,
                    kind,
                    shelf,
                    sku,
                    serial,
                    perhapsActive,
                    perhapsMedium,
                    perhapsLarge,
                    perhapsPrice,
                    perhapsName,
                    perhapsExternal,
                    perhapsCreatedAt,
                    perhapsKind,
                    perhapsSku,
                    version)
            .version(version)
            .lookup(shelf)
            .unique(sku)
            .unique(perhapsName)
            .lookup(perhapsSku)
            .parts()
            .build();

    private ArticleFields() {}

    private static Article changed(Article article, Changes<Article> changes) {
        return new Article(
                changes.or(id, article.id()),
                changes.or(active, article.active()),
                changes.or(tiny, article.tiny()),
                changes.or(small, article.small()),
                changes.or(medium, article.medium()),
                changes.or(large, article.large()),
                changes.or(rough, article.rough()),
                changes.or(fine, article.fine()),
                changes.or(boxedActive, article.boxedActive()),
                changes.or(boxedTiny, article.boxedTiny()),
                changes.or(boxedSmall, article.boxedSmall()),
                changes.or(boxedMedium, article.boxedMedium()),
                changes.or(boxedLarge, article.boxedLarge()),
                changes.or(boxedRough, article.boxedRough()),
                changes.or(boxedFine, article.boxedFine()),
                changes.or(price, article.price()),
                changes.or(name, article.name()),
                changes.or(external, article.external()),
                changes.or(createdAt, article.createdAt()),
                changes.or(releasedOn, article.releasedOn()),
                changes.or(openedAt, article.openedAt()),
                changes.or(sentAt, article.sentAt()),
                changes.or(delivery, article.delivery()),
                changes.or(kind, article.kind()),
                changes.or(shelf, article.shelf()),
                changes.or(sku, article.sku()),
                changes.or(serial, article.serial()),
                article.size(),
                changes.or(perhapsActive, article.perhapsActive()),
                changes.or(perhapsMedium, article.perhapsMedium()),
                changes.or(perhapsLarge, article.perhapsLarge()),
                changes.or(perhapsPrice, article.perhapsPrice()),
                changes.or(perhapsName, article.perhapsName()),
                changes.or(perhapsExternal, article.perhapsExternal()),
                changes.or(perhapsCreatedAt, article.perhapsCreatedAt()),
                changes.or(perhapsKind, article.perhapsKind()),
                changes.or(perhapsSku, article.perhapsSku()),
                article.perhapsSize(),
                changes.kept("tags", TAGS, article.tags()),
                article.numbers(),
                article.kinds(),
                changes.kept("skus", SKUS, article.skus()),
                article.externals(),
                article.sizes(),
                changes.kept("table", TABLE, article.table()),
                changes.kept("perhapsTags", PERHAPS_TAGS, article.perhapsTags()),
                changes.or(version, article.version()));
    }
}
