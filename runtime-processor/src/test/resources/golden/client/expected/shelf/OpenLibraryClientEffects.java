package shelf;

import dev.tenon.Generated;
import dev.tenon.capability.Outside;
import dev.tenon.client.ClientCalls;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.platform.HasFibers;
import dev.tenon.platform.HasPlatform;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;

/** The methods of {@link OpenLibraryClient} as effects. */
@Generated
public final class OpenLibraryClientEffects {
    private OpenLibraryClientEffects() {}

    /** {@link OpenLibraryClient#add}. */
    public static <R extends HasOpenLibraryClient & HasPlatform> Eff<R, Unit> add(ListId list, String isbn) {
        return ClientCalls.effect("OpenLibraryClient.add", environment -> {
            environment.shelfOpenLibraryClient().add(list, isbn);
            return Unit.UNIT;
        }, list, isbn);
    }

    /** {@link OpenLibraryClient#count}. */
    public static <R extends HasOpenLibraryClient & HasPlatform> Eff<R, Integer> count() {
        return ClientCalls.effect(
                "OpenLibraryClient.count", environment -> environment.shelfOpenLibraryClient().count());
    }

    /** {@link OpenLibraryClient#create}. */
    public static <R extends HasOpenLibraryClient & HasFibers> Eff<R, ListId> create(
            NewList list, String key, Option<Boolean> dryRun) {
        Eff<R, ListId> call = ClientCalls.effect(
                "OpenLibraryClient.create",
                environment -> environment.shelfOpenLibraryClient().create(list, key, dryRun),
                list,
                key,
                dryRun);
        return Eff.accessEff(environment -> call.via(environment.shelfOpenLibraryClientPolicies().create()));
    }

    /** {@link OpenLibraryClient#edition}. */
    public static <R extends HasOpenLibraryClient & HasFibers> Eff<R, Option<Edition>> edition(String isbn) {
        Eff<R, Option<Edition>> call = ClientCalls.effect(
                "OpenLibraryClient.edition", environment -> environment.shelfOpenLibraryClient().edition(isbn), isbn);
        return Eff.accessEff(environment -> call.via(environment.shelfOpenLibraryClientPolicies().edition()));
    }

    /** {@link OpenLibraryClient#page}. */
    public static <R extends HasOpenLibraryClient & HasPlatform> Eff<R, String> page(String isbn) {
        return ClientCalls.effect(
                "OpenLibraryClient.page", environment -> environment.shelfOpenLibraryClient().page(isbn), isbn);
    }

    /** {@link OpenLibraryClient#remove}. */
    public static <R extends HasOpenLibraryClient & HasPlatform> Eff<R, Unit> remove(ListId list) {
        return ClientCalls.effect("OpenLibraryClient.remove", environment -> {
            environment.shelfOpenLibraryClient().remove(list);
            return Unit.UNIT;
        }, list);
    }

    /** {@link OpenLibraryClient#rename}. */
    public static <R extends HasOpenLibraryClient & HasPlatform> Eff<R, Unit> rename(ListId call, String name) {
        return ClientCalls.effect("OpenLibraryClient.rename", environment -> {
            Outside.value(environment.shelfOpenLibraryClient().rename(call, name));
            return Unit.UNIT;
        }, call, name);
    }

    /** {@link OpenLibraryClient#search}. */
    public static <R extends HasOpenLibraryClient & HasPlatform> Eff<R, Seq<Edition>> search(
            Seq<String> words, Edition.Language language, LocalDate since) {
        return ClientCalls.effect(
                "OpenLibraryClient.search",
                environment -> environment.shelfOpenLibraryClient().search(words, language, since),
                words,
                language,
                since);
    }
}
