package dev.tenon.config.load;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import java.io.StringReader;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** In which line of a YAML text each value is. A text that is no map, or several, is refused. */
final class YamlLines {

    private Map<String, Integer> lines = HashMap.empty();

    private YamlLines() {}

    static Map<String, Integer> of(String text) {
        YamlLines found = new YamlLines();
        new Yaml(new SafeConstructor(new LoaderOptions()))
                .composeAll(new StringReader(text))
                .forEach(found::document);
        return found.lines;
    }

    private void document(Node document) {
        if (document instanceof MappingNode || document.getTag().equals(Tag.NULL)) {
            collect("", document);
        } else {
            throw new IllegalArgumentException("no map");
        }
    }

    private void collect(String key, Node node) {
        lines = lines.put(key, node.getStartMark().getLine() + 1);
        switch (node) {
            case MappingNode mapping -> mapping.getValue().forEach(entry -> collect(key, entry));
            case SequenceNode sequence -> {
                for (int i = 0; i < sequence.getValue().size(); i++) {
                    collect(key + "[" + i + "]", sequence.getValue().get(i));
                }
            }
            default -> {
                // A value.
            }
        }
    }

    private void collect(String key, NodeTuple entry) {
        if (entry.getKeyNode() instanceof ScalarNode name) {
            collect(key.isEmpty() ? name.getValue() : key + "." + name.getValue(), entry.getValueNode());
        }
    }
}
