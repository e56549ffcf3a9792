package dev.tenon.config.load;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.source.yaml.YamlConfigSource;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Properties;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * A file of configuration, and how much it counts.
 *
 * @param name what people know it by
 */
record ConfigFile(URL url, String name, int rank) {

    /** A source that was read, and the lines of its keys, as far as they are known. */
    record Read(ConfigSource source, Map<String, Integer> lines) {}

    /**
     * Reads it.
     *
     * @throws UnreadableException when it is not what its name says. The message has nothing of what is in the file, which may be
     *     secret
     */
    Read read() throws UnreadableException {
        String text;
        try {
            text = text();
        } catch (IOException failed) {
            throw new UnreadableException(
                    name + " cannot be read: " + failed.getClass().getSimpleName());
        }
        return url.getPath().endsWith(".properties") ? properties(text) : yaml(text);
    }

    private String text() throws IOException {
        URLConnection connection = url.openConnection();
        connection.setUseCaches(false);
        try (InputStream in = connection.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Read yaml(String text) throws UnreadableException {
        try {
            return new Read(
                    new PropertiesConfigSource(levelled(new YamlConfigSource(name, text, rank)), name, rank),
                    YamlLines.of(text));
        } catch (MarkedYAMLException malformed) {
            String place = Option.of(malformed.getProblemMark())
                    .map((Mark mark) -> ": see line " + (mark.getLine() + 1) + ", column " + (mark.getColumn() + 1))
                    .getOrElse("");
            throw new UnreadableException(name + " is no YAML" + place);
        } catch (RuntimeException malformed) {
            throw new UnreadableException(name + " is no map of keys and values in YAML");
        }
    }

    /** The values of a YAML text, of which SmallRye puts a name with dots in quotes: here its words are levels like all others. */
    private java.util.Map<String, String> levelled(YamlConfigSource yaml) throws UnreadableException {
        java.util.Map<String, String> values = new LinkedHashMap<>();
        for (java.util.Map.Entry<String, String> entry : yaml.getProperties().entrySet()) {
            String key = entry.getKey().replace("\"", "");
            if (values.put(key, entry.getValue()) != null) {
                throw new UnreadableException(name + " sets " + key
                        + " twice, with its words in one key and as levels: expected one of the two");
            }
        }
        return values;
    }

    private Read properties(String text) throws UnreadableException {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException | IllegalArgumentException malformed) {
            throw new UnreadableException(name + " is no file of properties: an escape \\uXXXX is malformed");
        }
        return new Read(new PropertiesConfigSource(properties, name, rank), PropertyLines.of(text));
    }
}
