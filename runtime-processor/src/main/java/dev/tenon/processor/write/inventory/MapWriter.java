package dev.tenon.processor.write.inventory;

import dev.tenon.processor.model.CapabilityModel;
import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.IntegrationEventModel;
import dev.tenon.processor.model.IntegrationModel;
import dev.tenon.processor.model.Names;
import dev.tenon.processor.model.TopicModel;
import dev.tenon.processor.model.UsedModule;
import dev.tenon.processor.write.Resource;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes {@code META-INF/tenon/catalog.mmd}: a Mermaid flow chart of what a context has to do with others. Nodes are called after
 * what they are, so that the lines of several contexts, one file after the other, make one map.
 */
public final class MapWriter {

    private final ContextModel context;
    private final StringBuilder text = new StringBuilder("flowchart LR\n");

    private MapWriter(ContextModel context) {
        this.context = context;
    }

    /** The map of a context whose handlers are known. */
    public static Resource write(ContextModel context) {
        return new Resource(
                "META-INF/tenon/" + context.schema() + ".mmd",
                new MapWriter(context).map(),
                List.of(context.place().type()));
    }

    private String map() {
        String self = node(context.name());
        line(self + "[[\"" + context.name() + "\"]]");
        context.rest().ifPresent(rest -> line("http([\"HTTP\"]) -- \"" + rest.prefix() + "/...\" --> " + self));
        IntegrationModel integration = context.messages().integration();
        for (TopicModel topic : integration.topics()) {
            line(self + " -- \"" + names(topic.written()) + "\" --> " + topic(topic));
        }
        for (TopicModel topic : integration.received()) {
            line(topic(topic) + " -- \"" + names(integration.handled(topic)) + "\" --> " + self);
        }
        for (CapabilityModel capability : context.capabilities()) {
            String call = capability.isClient() ? " -- \"HTTP\" --> " : " --> ";
            line(self + call + "outside_" + capability.accessor() + ">\"" + capability.name() + "\"]");
        }
        for (UsedModule used : context.uses()) {
            line(self + " --> " + node(Names.capitalize(used.part())));
        }
        return text.toString();
    }

    private static String names(List<IntegrationEventModel> events) {
        return events.stream().map(event -> event.event().name()).collect(Collectors.joining(", "));
    }

    private static String topic(TopicModel topic) {
        return "topic_" + topic.name().replaceAll("[^A-Za-z0-9]", "_") + "{{\"" + topic.name() + "\"}}";
    }

    private static String node(String name) {
        return "context_" + name;
    }

    private void line(String line) {
        text.append("    ").append(line).append('\n');
    }
}
