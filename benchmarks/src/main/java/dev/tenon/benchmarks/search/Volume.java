package dev.tenon.benchmarks.search;

import io.vavr.collection.Seq;
import java.util.UUID;

/** A book to be found. */
record Volume(UUID id, String title, Seq<String> subjects, int year) {}
