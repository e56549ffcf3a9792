package dev.tenon.search.worker;

import dev.tenon.message.Consumer;
import dev.tenon.message.MessageQueue;
import dev.tenon.search.SearchIntent;
import dev.tenon.search.SearchNode;
import io.vavr.collection.Vector;

/**
 * Where the intents for an index wait: each node gets all of them. It is never full, so that no write waits for an index. Immutable.
 *
 * @param consumer the node of this process
 */
record SearchQueue(MessageQueue messages, Consumer consumer) {

    /** @param index what people call the index, such as {@code CatalogSearch.Book} */
    static SearchQueue of(String index, SearchNode node) {
        Vector<Consumer> consumers = Vector.ofAll(node.all())
                .map(name -> new Consumer(index + "@" + name, Vector.of(SearchIntent.TYPE), Integer.MAX_VALUE));
        Consumer own = consumers
                .find(consumer -> consumer.name().equals(index + "@" + node.name()))
                .get();
        return new SearchQueue(new MessageQueue(index, Integer.MAX_VALUE, consumers), own);
    }
}
