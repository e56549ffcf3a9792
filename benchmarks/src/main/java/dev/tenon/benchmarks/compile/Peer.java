package dev.tenon.benchmarks.compile;

import io.vavr.collection.List;
import java.io.File;
import java.util.regex.Pattern;

/** An annotation processor, and what its users write. */
@SuppressWarnings("ImmutableEnumChecker") // a function of no state
enum Peer {
    TENON(
            "Tenon",
            "a stored entity with its id",
            "tenon-core|runtime-core|tenon-json|runtime-json|tenon-postgres|runtime-postgres|vavr|jspecify|slf4j-api|opentelemetry|jakarta.validation"
                + "|jackson|HikariCP|postgresql-",
            "tenon-processor|runtime-processor|jspecify"),
    AUTO_VALUE("AutoValue", "a value class", "auto-value-annotations", "auto-value"),
    RECORD_BUILDER(
            "record-builder", "a record with a builder", "record-builder-core", "record-builder|palantir.*javapoet"),
    MAPSTRUCT("MapStruct", "a mapper of a record to another", "mapstruct-1", "mapstruct"),
    DAGGER(
            "Dagger",
            "a component of two classes",
            "dagger-2|inject|jspecify",
            "dagger|inject|jspecify|jsr305|symbol-processing-api|google-java-format|failureaccess|guava|error_prone_annotations"
                + "|squareup|kotlin|incap|jetbrains");

    final String label;

    /** One of it is what is counted. */
    final String piece;

    private final Pattern library;
    private final Pattern processor;

    Peer(String label, String piece, String library, String processor) {
        this.label = label;
        this.piece = piece;
        this.library = Pattern.compile(library);
        this.processor = Pattern.compile(processor);
    }

    /** What its users write. */
    Sources sources() {
        return switch (this) {
            case TENON -> new TenonSources();
            case AUTO_VALUE -> new AutoValueSources();
            case RECORD_BUILDER -> new RecordBuilderSources();
            case MAPSTRUCT -> new MapStructSources();
            case DAGGER -> new DaggerSources();
        };
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
