package shelf;

import dev.tenon.Generated;
import dev.tenon.client.ClientCalls;
import dev.tenon.effect.Eff;
import dev.tenon.platform.HasPlatform;
import io.vavr.control.Option;

/** The methods of {@link OpenLibraryClient} as effects. */
@Generated
public final class OpenLibraryClientEffects {
    private OpenLibraryClientEffects() {}

    /** {@link OpenLibraryClient#count}. */
    public static <R extends HasOpenLibraryClient & HasPlatform> Eff<R, Integer> count() {
        return ClientCalls.effect(
                "OpenLibraryClient.count", environment -> environment.shelfOpenLibraryClient().count());
    }

    /** {@link OpenLibraryClient#count}. */
    public static <R extends HasOpenLibraryClient & HasPlatform> Eff<R, Integer> count(
            String subject, Option<Integer> year) {
        return ClientCalls.effect(
                "OpenLibraryClient.count",
                environment -> environment.shelfOpenLibraryClient().count(subject, year),
                subject,
                year);
    }

    /** {@link OpenLibraryClient#title}. */
    public static <R extends HasOpenLibraryClient & HasPlatform> Eff<R, Option<String>> title(String isbn) {
        return ClientCalls.effect(
                "OpenLibraryClient.title", environment -> environment.shelfOpenLibraryClient().title(isbn), isbn);
    }
}
