package dev.tenon.processor.model;

import dev.tenon.processor.source.ClassName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the {@code config} of an HTTP client names.
 *
 * @param type the record
 * @param named how the user wrote it
 * @param flaw why nothing can be read from it, such as {@code no record of configuration}, or empty
 * @param isPublic whether all code can name the record
 * @param root the record of configuration that it is, or is inside of
 * @param path the components that lead to it from there
 * @param key what its keys begin with: {@code catalog.open-library}
 * @param components what it has
 * @param place of the attribute
 */
public record ClientConfigModel(
        ClassName type,
        String named,
        String flaw,
        boolean isPublic,
        ClassName root,
        List<String> path,
        String key,
        List<ConfigComponentModel> components,
        Place place) {

    public ClientConfigModel {
        path = List.copyOf(path);
        components = List.copyOf(components);
    }

    /** What a component can be to a client, by its name. */
    public enum Part {
        BASE_URL("baseUrl", "URI", ConfigForm.URI, false, ""),
        TIMEOUT("timeout", "Duration", ConfigForm.DURATION, false, ""),
        MAX_ANSWER_BYTES("maxAnswerBytes", "int", ConfigForm.INT, false, ""),
        TOKEN("token", "Secret<String>", ConfigForm.TEXT, true, "BearerAuth"),
        USER("user", "String", ConfigForm.TEXT, false, "BasicAuth"),
        PASSWORD("password", "Secret<String>", ConfigForm.TEXT, true, "BasicAuth"),
        API_KEY("apiKey", "Secret<String>", ConfigForm.TEXT, true, "ApiKeyAuth");

        private final String component;
        private final String type;
        private final ConfigForm form;
        private final boolean isSecret;
        private final String authentication;

        Part(String component, String type, ConfigForm form, boolean isSecret, String authentication) {
            this.component = component;
            this.type = type;
            this.form = form;
            this.isSecret = isSecret;
            this.authentication = authentication;
        }

        /** What the component is called. */
        public String component() {
            return component;
        }

        /** How its type is written. */
        public String type() {
            return type;
        }

        /** The simple name of the annotation that it is for; empty if it is for any client. */
        public String authentication() {
            return authentication;
        }

        private ConfigShape shape() {
            ConfigShape value = new ConfigShape.Value(form);
            return isSecret ? new ConfigShape.Secret(value) : value;
        }
    }

    /** What a client cannot do without that says in this way who calls: by the annotation of this simple name. */
    public static Stream<Part> needed(Optional<String> authentication) {
        return Stream.of(Part.values())
                .filter(part -> part == Part.BASE_URL
                        || authentication.filter(part.authentication::equals).isPresent());
    }

    /** The same, and what has a default where it is not there. */
    public static Stream<Part> used(Optional<String> authentication) {
        return Stream.of(Part.values())
                .filter(part -> part.authentication.isEmpty()
                        || authentication.filter(part.authentication::equals).isPresent());
    }

    /** The component that is called so. */
    public Optional<ConfigComponentModel> component(Part part) {
        return components.stream()
                .filter(component -> component.name().equals(part.component))
                .findFirst();
    }

    /** Whether a component is of the type that its part has. */
    public boolean fits(Part part) {
        return component(part)
                .filter(found -> found.shape().equals(part.shape()))
                .isPresent();
    }

    /** Whether a client that says in this way who calls can be made of it. */
    public boolean isSound(Optional<String> authentication) {
        return flaw.isEmpty()
                && needed(authentication).allMatch(this::fits)
                && used(authentication).allMatch(part -> component(part).isEmpty() || fits(part));
    }
}
