package dev.tenon.web.json;

import dev.tenon.effect.Failure;
import dev.tenon.id.IdFormat;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.UUID;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedMethod;

/** Makes ids of one class from their texts. Calls the user's class by what Jackson knows of it. */
@FunctionalInterface
interface TypedIdReader {

    /** The id, or why the text is none. */
    Either<String, Object> read(String text);

    /** By the static {@code parse} of the class; of one that has none, by the constructor that takes its value. */
    static Option<TypedIdReader> of(AnnotatedClass type) {
        return parse(type)
                .map(TypedIdReader::of)
                .orElse(() -> Option.when(
                                type.getConstructors().size() == 1,
                                () -> type.getConstructors().getFirst())
                        .filter(constructor -> constructor.getParameterCount() == 1)
                        .flatMap(constructor -> formatOf(constructor.getRawParameterType(0), type)
                                .map(format -> of(constructor, format))));
    }

    /** The static {@code Either<Failure, ...> parse(String)} of a class. */
    static Option<AnnotatedMethod> parse(AnnotatedClass type) {
        return List.ofAll(type.getFactoryMethods())
                .find(method -> method.getName().equals("parse")
                        && method.getParameterCount() == 1
                        && method.getRawParameterType(0) == String.class
                        && method.getRawReturnType() == Either.class);
    }

    private static TypedIdReader of(AnnotatedMethod parse) {
        parse.fixAccess(false);
        return text -> called(() -> (Either<?, ?>) parse.call1(text))
                .flatMap(parsed -> parsed.isRight() ? Either.right(parsed.get()) : Either.left(why(parsed.getLeft())));
    }

    private static TypedIdReader of(AnnotatedConstructor constructor, IdFormat<?> format) {
        constructor.fixAccess(false);
        return text ->
                format.parse(text).mapLeft(TypedIdReader::why).flatMap(value -> called(() -> constructor.call1(value)));
    }

    private static Option<IdFormat<?>> formatOf(Class<?> value, AnnotatedClass type) {
        String name = type.getRawType().getSimpleName();
        if (value == UUID.class) {
            return Option.some(IdFormat.uuid(name, ""));
        }
        if (value == Long.class) {
            return Option.some(IdFormat.number(name));
        }
        if (value == Integer.class) {
            return Option.some(IdFormat.smallNumber(name));
        }
        return Option.when(value == String.class, () -> IdFormat.text(name));
    }

    private static String why(Object failure) {
        Seq<String> messages = failure instanceof Failure.Invalid invalid
                ? invalid.errors().map(error -> error.message())
                : List.of(failure instanceof Failure other ? other.message() : String.valueOf(failure));
        return messages.mkString("; ");
    }

    /** What the user's class gives; what it throws is why there is no id. */
    private static <T> Either<String, T> called(Call<? extends T> call) {
        try {
            return Either.right(call.call());
        } catch (Exception thrown) {
            Throwable reason = thrown.getCause() == null ? thrown : thrown.getCause();
            return Either.left(reason.getMessage() == null ? reason.toString() : reason.getMessage());
        }
    }

    /** A call of the user's class by Jackson. */
    @FunctionalInterface
    interface Call<T> {
        T call() throws Exception;
    }
}
