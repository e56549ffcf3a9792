package post;

import dev.tenon.Generated;
import dev.tenon.web.Decoder;

/** JSON of what the routes of {@link Post} take and give. */
@Generated
final class PostJson {
    static final Decoder<LetterId> LETTER_ID = Decoder.id("LetterId", LetterId::parse);

    static final Decoder<Address> ADDRESS = Decoder.object(fields -> new Address(
            fields.field("street", Decoder.TEXT),
            fields.field("country", Decoder.TEXT)));

    static final Decoder<Letter> LETTER = Decoder.object(fields -> new Letter(
            fields.field("id", PostJson.LETTER_ID),
            fields.field("written", Decoder.INSTANT),
            fields.field("text", Decoder.TEXT),
            fields.field("to", PostJson.ADDRESS)));

    private PostJson() {}
}
