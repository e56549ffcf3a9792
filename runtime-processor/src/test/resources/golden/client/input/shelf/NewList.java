package shelf;

import io.vavr.collection.Seq;

/** What a list is made of. */
public record NewList(String name, Seq<String> isbns) {}
