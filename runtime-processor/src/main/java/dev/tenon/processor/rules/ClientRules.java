package dev.tenon.processor.rules;

import dev.tenon.processor.model.ClientConfigModel;
import dev.tenon.processor.model.ClientConfigModel.Part;
import dev.tenon.processor.model.ClientModel;
import dev.tenon.processor.model.ConfigComponentModel;
import java.util.List;
import java.util.stream.Stream;

/** The rules of {@code @HttpClient}. Those of its methods are {@link ClientCallRules}. */
public final class ClientRules {

    private static final List<Rule<ClientModel>> RULES =
            List.of(new CanBeImplemented(), new SaysOnceWhoCalls(), new RuntimeIsThere());

    private static final List<Rule<ClientModel>> OF_CONFIGS =
            List.of(new ConfigIsOne(), new ConfigHasWhatIsNeeded(), new ConfigFits(), new CredentialIsSent());

    private ClientRules() {}

    /** What is wrong with clients. */
    public static Stream<Diagnostic> check(List<ClientModel> clients) {
        return clients.stream()
                .flatMap(client -> Stream.concat(
                        Stream.concat(RULES.stream(), OF_CONFIGS.stream()).flatMap(rule -> rule.check(client)),
                        client.flaw().isEmpty() ? ClientCallRules.check(client) : Stream.empty()));
    }

    private static final class CanBeImplemented implements Rule<ClientModel> {
        @Override
        public Stream<Diagnostic> check(ClientModel client) {
            return client.flaw().isEmpty()
                    ? Stream.empty()
                    : Stream.of(Diagnostic.of(
                            Problem.HC01, client.place(), client.type().simpleName(), client.flaw()));
        }
    }

    private static final class SaysOnceWhoCalls implements Rule<ClientModel> {
        @Override
        public Stream<Diagnostic> check(ClientModel client) {
            return client.authentications().stream()
                    .skip(1)
                    .map(second -> Diagnostic.of(
                            Problem.HC12,
                            second.place(),
                            client.type().simpleName(),
                            client.authentications().getFirst().name(),
                            second.name()));
        }
    }

    private static final class RuntimeIsThere implements Rule<ClientModel> {
        @Override
        public Stream<Diagnostic> check(ClientModel client) {
            return client.hasRuntime()
                    ? Stream.empty()
                    : Stream.of(Diagnostic.of(
                            Problem.HC14, client.place(), client.type().simpleName()));
        }
    }

    private static final class ConfigIsOne implements Rule<ClientModel> {
        @Override
        public Stream<Diagnostic> check(ClientModel client) {
            return client.config().filter(config -> !config.flaw().isEmpty()).stream()
                    .map(config -> Diagnostic.of(
                            Problem.HC15,
                            config.place(),
                            client.type().simpleName(),
                            Words.simple(config.named()),
                            config.flaw()));
        }
    }

    private static final class ConfigHasWhatIsNeeded implements Rule<ClientModel> {
        @Override
        public Stream<Diagnostic> check(ClientModel client) {
            return sound(client)
                    .flatMap(config -> ClientConfigModel.needed(client.authentication())
                            .filter(part -> config.component(part).isEmpty())
                            .map(part -> Diagnostic.of(
                                    Problem.HC16,
                                    config.place(),
                                    Words.simple(config.named()),
                                    part.component(),
                                    client.type().simpleName(),
                                    part == Part.BASE_URL ? "to know where to call" : "for @" + part.authentication(),
                                    Suggestion.of(
                                            part.component(),
                                            config.components().stream()
                                                    .map(ConfigComponentModel::name)
                                                    .toList()),
                                    part.type(),
                                    part.component())));
        }
    }

    private static final class ConfigFits implements Rule<ClientModel> {
        @Override
        public Stream<Diagnostic> check(ClientModel client) {
            return sound(client)
                    .flatMap(config -> ClientConfigModel.used(client.authentication())
                            .flatMap(part -> config
                                    .component(part)
                                    // A type that no configuration has is an error of the record.
                                    .filter(found -> !config.fits(part)
                                            && found.shape().flaw().isEmpty())
                                    .stream()
                                    .map(found -> Diagnostic.of(
                                            Problem.HC17,
                                            config.place(),
                                            found.name(),
                                            Words.simple(config.named()),
                                            Words.of(found.component().shape()),
                                            part.type()))));
        }
    }

    /** Only of a client that does not say at all who calls: a record may be for several. */
    private static final class CredentialIsSent implements Rule<ClientModel> {

        @Override
        public Stream<Diagnostic> check(ClientModel client) {
            return client.authentication().isPresent()
                    ? Stream.empty()
                    : sound(client)
                            .flatMap(config -> Stream.of(Part.TOKEN, Part.PASSWORD, Part.API_KEY)
                                    .filter(config::fits)
                                    .map(part -> Diagnostic.of(
                                            Problem.HC18,
                                            config.place(),
                                            Words.simple(config.named()),
                                            part.component(),
                                            client.type().simpleName(),
                                            "@" + part.authentication(),
                                            part.component())));
        }
    }

    private static Stream<ClientConfigModel> sound(ClientModel client) {
        return client.config().filter(config -> config.flaw().isEmpty()).stream();
    }
}
