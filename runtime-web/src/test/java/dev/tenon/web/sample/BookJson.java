package dev.tenon.web.sample;

import dev.tenon.web.Decoder;
import dev.tenon.web.json.Encoder;
import tools.jackson.core.JsonGenerator;

/** JSON of the values that the API of {@link Shelf} takes and gives. */
final class BookJson {

    static final Decoder<BookId> BOOK_ID = Decoder.id("BookId", BookId::parse);
    static final Decoder<Binding> BINDING = Decoder.enumeration(Binding.class);
    static final Decoder<Review> REVIEW = Decoder.object(review -> new Review(
            review.field("reviewer", Decoder.TEXT),
            review.field("stars", Decoder.INT),
            review.optional("on", Decoder.LOCAL_DATE)));

    private BookJson() {}

    static void write(JsonGenerator json, Book book) {
        json.writeStartObject();
        json.writeStringProperty("id", book.id().toString());
        json.writeStringProperty("title", book.title());
        Encoder.array(Encoder.TEXT).property(json, "subjects", book.subjects());
        Encoder.INT.optional(json, "publishedYear", book.publishedYear());
        json.writeStringProperty("binding", book.binding().name());
        json.writeNumberProperty("totalCopies", book.totalCopies());
        json.writeNumberProperty("price", book.price());
        Encoder.DURATION.property(json, "loanTime", book.loanTime());
        Encoder.array(BookJson::writeReview).property(json, "reviews", book.reviews());
        Encoder.INSTANT.property(json, "addedAt", book.addedAt());
        json.writeNumberProperty("version", book.version());
        json.writeEndObject();
    }

    private static void writeReview(JsonGenerator json, Review review) {
        json.writeStartObject();
        json.writeStringProperty("reviewer", review.reviewer());
        json.writeNumberProperty("stars", review.stars());
        Encoder.LOCAL_DATE.optional(json, "on", review.on());
        json.writeEndObject();
    }
}
