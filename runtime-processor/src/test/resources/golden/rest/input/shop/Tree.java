package shop;

import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** A record that holds itself, and another that holds it. */
public record Tree(String name, Seq<Tree> children, Option<Fruit> fruit) {

    /** Mutual recursion. */
    public record Fruit(int seeds, Option<Tree> grown) {}
}
