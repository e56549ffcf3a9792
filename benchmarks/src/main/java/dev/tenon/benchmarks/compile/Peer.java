package dev.tenon.benchmarks.compile;

import io.vavr.collection.List;
import java.io.File;
import java.util.regex.Pattern;

/** An annotation processor, and what its users write. */
enum Peer {
    TENON(
            "Tenon",
            "a stored entity with its id",
            "tenon-core|runtime-core|tenon-postgres|runtime-postgres|vavr|jspecify|slf4j-api|opentelemetry|jakarta.validation"
                + "|jackson|HikariCP|postgresql-",
            "tenon-processor|runtime-processor|palantir.*javapoet|jspecify",
            new TenonSources()),
    AUTO_VALUE("AutoValue", "a value class", "auto-value-annotations", "auto-value", new AutoValueSources()),
    RECORD_BUILDER(
            "record-builder",
            "a record with a builder",
            "record-builder-core",
            "record-builder|palantir.*javapoet",
            new RecordBuilderSources()),
    MAPSTRUCT("MapStruct", "a mapper of a record to another", "mapstruct-1", "mapstruct", new MapStructSources()),
    DAGGER(
            "Dagger",
            "a component of two classes",
            "dagger-2|inject|jspecify",
            "dagger|inject|jspecify|jsr305|symbol-processing-api|google-java-format|failureaccess|guava|error_prone_annotations"
                + "|squareup|kotlin|incap|jetbrains",
            new DaggerSources());

    final String label;

    /** One of it is what is counted. */
    final String piece;

    final Sources sources;

    private final Pattern library;
    private final Pattern processor;

    Peer(String label, String piece, String library, String processor, Sources sources) {
        this.label = label;
        this.piece = piece;
        this.library = Pattern.compile(library);
        this.processor = Pattern.compile(processor);
        this.sources = sources;
    }

    /** What its users compile with. */
    List<String> classPath() {
        return entries(library);
    }

    /** The processor, with what it needs. */
    List<String> processorPath() {
        return entries(processor);
    }

    /** Of this JVM's own class path, which has all of them, those that fit. */
    private static List<String> entries(Pattern names) {
        return List.of(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator)))
                .filter(entry -> names.matcher(entry).find());
    }
}
