package dev.tenon.runtime;

import dev.tenon.transaction.TransactionManager;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;

/** The checks before a context starts. For use by one thread, once. */
public final class Startup {

    private final String context;
    private Map<String, TransactionManager> managers = LinkedHashMap.empty();

    /** Starts {@code context}. */
    public Startup(String context) {
        this.context = context;
    }

    /** Takes note of a port; {@code name} is what the module calls it. */
    public <P extends TransactionalPort<?, ?>> P port(String name, P port) {
        managers = managers.put(name, port.manager());
        return port;
    }

    /**
     * What all ports' transactions come from.
     *
     * @param fallback the manager of a context without ports
     * @throws StartupException when the ports come from several: a commit could then succeed in one and fail in another
     */
    public TransactionManager transactions(TransactionManager fallback) {
        List<TransactionManager> distinct = managers.values().toList().distinct();
        if (distinct.size() > 1) {
            String ports = managers.map(port -> port._1 + " (" + port._2 + ")").mkString(", ");
            throw new StartupException(
                    context,
                    List.of("its ports come from " + distinct.size() + " transaction managers, so that no commit could"
                            + " cover them all: " + ports + ". Give all ports of one database."));
        }
        return distinct.headOption().getOrElse(fallback);
    }
}
