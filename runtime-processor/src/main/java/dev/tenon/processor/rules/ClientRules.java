package dev.tenon.processor.rules;

import dev.tenon.processor.model.ClientModel;
import java.util.List;
import java.util.stream.Stream;

/** The rules of {@code @HttpClient}. Those of its methods are {@link ClientCallRules}. */
public final class ClientRules {

    private static final List<Rule<ClientModel>> RULES =
            List.of(new CanBeImplemented(), new SaysOnceWhoCalls(), new RuntimeIsThere());

    private ClientRules() {}

    /** What is wrong with clients. */
    public static Stream<Diagnostic> check(List<ClientModel> clients) {
        return clients.stream()
                .flatMap(client -> Stream.concat(
                        RULES.stream().flatMap(rule -> rule.check(client)),
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
}
