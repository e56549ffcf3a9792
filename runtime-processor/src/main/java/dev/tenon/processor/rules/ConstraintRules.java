package dev.tenon.processor.rules;

import dev.tenon.processor.model.AskedModel;
import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.ConstraintModel;
import dev.tenon.processor.model.RecordModel;
import dev.tenon.processor.model.Shape;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** The rules of the constraints of one record. */
final class ConstraintRules {

    private static final String DEFAULT_GROUP = "jakarta.validation.groups.Default";

    private ConstraintRules() {}

    static Stream<Diagnostic> check(RecordModel record) {
        return Stream.concat(
                record.rules().constraints().stream().flatMap(constraint -> each(constraint, record, "")),
                record.components().stream().flatMap(component -> check(record, component)));
    }

    private static Stream<Diagnostic> check(RecordModel record, ComponentModel component) {
        List<Diagnostic> found = new ArrayList<>();
        Shape shape = component.shape();
        Optional<AskedModel> asked = Optional.of(component.asked());
        for (boolean isItem = false; asked.isPresent(); isItem = true) {
            for (ConstraintModel constraint : asked.get().constraints()) {
                each(constraint, record, component.name()).forEach(found::add);
                misfits(constraint, component, shape, isItem).forEach(found::add);
            }
            asked.get().unseen().stream()
                    .map(constraint ->
                            Diagnostic.of(Problem.VA11, constraint.place(), constraint.name(), component.name()))
                    .forEach(found::add);
            asked = asked.get().items();
            shape = item(shape);
        }
        return found.stream();
    }

    private static Shape item(Shape shape) {
        return switch (shape) {
            case Shape.Optional optional -> optional.item();
            case Shape.Many many -> many.item();
            default -> shape;
        };
    }

    private static Stream<ConstraintModel> withParts(ConstraintModel constraint) {
        return Stream.concat(Stream.of(constraint), constraint.parts().flatMap(ConstraintRules::withParts));
    }

    private static Stream<Diagnostic> misfits(
            ConstraintModel constraint, ComponentModel component, Shape shape, boolean isItem) {
        return withParts(constraint)
                .filter(part -> part.isBuiltIn() && shape.unknown().isEmpty())
                .flatMap(part -> Purpose.of(part.name()).stream()
                        .filter(purpose -> !purpose.fits(shape, isItem))
                        .map(purpose -> Diagnostic.of(
                                Problem.VA02,
                                part.place(),
                                part.name(),
                                component.name(),
                                Words.of(shape),
                                purpose.words())));
    }

    /** What is wrong with a constraint wherever it is. */
    private static Stream<Diagnostic> each(ConstraintModel constraint, RecordModel record, String component) {
        String name = component.isEmpty() ? record.type().simpleName() : component;
        return Stream.of(
                        withParts(constraint).flatMap(part -> unknown(part, record)),
                        withParts(constraint).flatMap(part -> malformed(part, name)),
                        groups(constraint, name),
                        message(constraint, name))
                .flatMap(found -> found);
    }

    private static Stream<Diagnostic> unknown(ConstraintModel constraint, RecordModel record) {
        String flaw = constraint.isBuiltIn()
                ? Purpose.of(constraint.name()).isPresent() ? "" : "it is newer than this version of Tenon"
                : constraint.own().map(ConstraintModel.Own::flaw).orElse("");
        return flaw.isEmpty()
                ? Stream.empty()
                : Stream.of(Diagnostic.of(
                        Problem.VA01,
                        constraint.place(),
                        constraint.name(),
                        flaw,
                        Suggestion.of(constraint.name(), Purpose.names()),
                        record.type().simpleName(),
                        record.type().simpleName()));
    }

    private static Stream<Diagnostic> groups(ConstraintModel constraint, String component) {
        return constraint.texts("groups").stream()
                .filter(group -> !group.equals(DEFAULT_GROUP))
                .limit(1)
                .map(group -> Diagnostic.of(
                        Problem.VA09,
                        constraint.place().attribute("groups"),
                        constraint.name(),
                        component,
                        Words.simple(group)));
    }

    private static Stream<Diagnostic> message(ConstraintModel constraint, String component) {
        return constraint.setsMessage() && constraint.message().isEmpty()
                ? Stream.of(Diagnostic.of(
                        Problem.VA10,
                        constraint.place().attribute("message"),
                        constraint.name(),
                        component,
                        constraint.text("message")))
                : Stream.empty();
    }

    private static Stream<Diagnostic> malformed(ConstraintModel constraint, String component) {
        if (!constraint.isBuiltIn()) {
            return Stream.empty();
        }
        return switch (constraint.name()) {
            case "Pattern", "Email" ->
                malformed(constraint, component, "regexp", notARegexp(constraint.text("regexp")));
            case "DecimalMin", "DecimalMax" ->
                malformed(constraint, component, "value", notANumber(constraint.text("value")));
            case "Digits" ->
                Stream.of("integer", "fraction")
                        .flatMap(attribute ->
                                malformed(constraint, component, attribute, negative(constraint, attribute)));
            case "Size" ->
                Stream.concat(
                        malformed(constraint, component, "min", negative(constraint, "min")),
                        malformed(
                                constraint,
                                component,
                                "max",
                                constraint.number("max") < constraint.number("min")
                                        ? "less than min = " + constraint.number("min")
                                        : ""));
            default -> Stream.empty();
        };
    }

    private static Stream<Diagnostic> malformed(
            ConstraintModel constraint, String component, String attribute, String flaw) {
        Object value = constraint.attributes().get(attribute);
        return flaw.isEmpty()
                ? Stream.empty()
                : Stream.of(Diagnostic.of(
                        Problem.VA08,
                        constraint.place().attribute(attribute),
                        constraint.name(),
                        component,
                        attribute,
                        value instanceof String text ? "\"" + text + "\"" : String.valueOf(value),
                        flaw));
    }

    private static String negative(ConstraintModel constraint, String attribute) {
        return constraint.number(attribute) < 0 ? "negative" : "";
    }

    private static String notANumber(String text) {
        try {
            return new BigDecimal(text).toString().isEmpty() ? "no number" : "";
        } catch (NumberFormatException malformed) {
            return "no number";
        }
    }

    private static String notARegexp(String text) {
        try {
            return Pattern.compile(text).pattern().equals(text) ? "" : "no regular expression";
        } catch (PatternSyntaxException malformed) {
            return "no regular expression: " + malformed.getDescription();
        }
    }
}
