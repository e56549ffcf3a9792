package dev.tenon.processor.rules;

import dev.tenon.processor.model.CheckedModel;
import dev.tenon.processor.model.CheckedModel.Check;
import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.ConstraintModel;
import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.EntityModel;
import dev.tenon.processor.model.RecordModel;
import dev.tenon.processor.model.RequestModel;
import dev.tenon.processor.model.Shape;
import dev.tenon.processor.model.Shape.Kind;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of the constraints on the components of requests and entities. */
final class ValidationRules {

    private static final String TEXTS = "a String";
    private static final String SIZED = "a String, Seq, List or Set";
    private static final String NUMBERS = "a whole number or a BigDecimal";

    /** The constraints that generated validators check, and what each is for. */
    private static final Map<String, String> CONSTRAINTS = Map.of(
            "NotNull", "",
            "NotBlank", TEXTS,
            "NotEmpty", SIZED,
            "Size", SIZED,
            "Min", NUMBERS,
            "Max", NUMBERS,
            "Positive", NUMBERS,
            "PositiveOrZero", NUMBERS);

    private static final List<Rule<CheckedModel>> RULES =
            List.of(new ConstraintsAreKnown(), new ConstraintsFit(), new CheckIsCallable());

    private ValidationRules() {}

    static Stream<Diagnostic> check(ContextModel context) {
        Stream<CheckedModel> checked = Stream.concat(context.requests().stream(), context.entities().stream());
        return Stream.of(
                        checked.flatMap(record -> RULES.stream().flatMap(rule -> rule.check(record))),
                        context.requests().stream().flatMap(request -> new DefaultsAreValues().check(request)),
                        new OthersAreNotChecked().check(context))
                .flatMap(found -> found);
    }

    /** What is wrong with the rules of one record that is no request and no entity. */
    static Stream<Diagnostic> check(CheckedModel checked) {
        return RULES.stream().flatMap(rule -> rule.check(checked));
    }

    private static boolean isKnown(ConstraintModel constraint) {
        return constraint.annotation().packageName().equals("jakarta.validation.constraints")
                && CONSTRAINTS.containsKey(constraint.annotation().simpleName());
    }

    private static String purpose(ConstraintModel constraint) {
        return CONSTRAINTS.getOrDefault(constraint.annotation().simpleName(), "");
    }

    private static boolean fits(String allowed, Shape shape) {
        return switch (allowed) {
            case TEXTS -> shape instanceof Shape.Scalar scalar && scalar.kind() == Kind.TEXT;
            case SIZED -> shape instanceof Shape.Many || fits(TEXTS, shape);
            case NUMBERS ->
                shape instanceof Shape.Scalar scalar && (scalar.kind().isWhole() || scalar.kind() == Kind.DECIMAL);
            default -> true;
        };
    }

    private static Shape item(Shape shape) {
        return switch (shape) {
            case Shape.Optional optional -> optional.item();
            case Shape.Many many -> many.item();
            default -> shape;
        };
    }

    /** A constraint elsewhere would look as if it were checked. */
    private static final class OthersAreNotChecked implements Rule<ContextModel> {
        @Override
        public Stream<Diagnostic> check(ContextModel context) {
            Set<ClassName> checked = Stream.concat(
                            context.requests().stream().map(RequestModel::record),
                            context.entities().stream().map(EntityModel::record))
                    .map(RecordModel::type)
                    .collect(Collectors.toSet());
            return Stream.concat(
                            context.entities().stream().flatMap(entity -> entity.nested().stream()),
                            context.records().stream())
                    .filter(record -> !checked.contains(record.type()))
                    .distinct()
                    .flatMap(record -> record.components().stream()
                            .flatMap(component -> Stream.concat(
                                            component.constraints().stream(), component.itemConstraints().stream())
                                    .map(constraint -> Diagnostic.of(
                                            Problem.VA05,
                                            constraint.place(),
                                            constraint.annotation().simpleName(),
                                            component.name(),
                                            record.type().simpleName()))));
        }
    }

    private static final class ConstraintsAreKnown implements Rule<CheckedModel> {
        @Override
        public Stream<Diagnostic> check(CheckedModel checked) {
            return checked.record().components().stream()
                    .flatMap(component ->
                            Stream.concat(component.constraints().stream(), component.itemConstraints().stream()))
                    .filter(constraint -> !isKnown(constraint))
                    .map(constraint -> Diagnostic.of(
                            Problem.VA01,
                            constraint.place(),
                            constraint.annotation().simpleName(),
                            Suggestion.of(constraint.annotation().simpleName(), CONSTRAINTS.keySet()),
                            checked.record().type().simpleName(),
                            checked.record().type().simpleName()));
        }
    }

    private static final class ConstraintsFit implements Rule<CheckedModel> {
        @Override
        public Stream<Diagnostic> check(CheckedModel checked) {
            return checked.record().components().stream()
                    .filter(component -> component.shape().unknown().isEmpty())
                    .flatMap(component -> Stream.concat(
                            misfits(component, component.constraints(), component.shape()),
                            misfits(component, component.itemConstraints(), item(component.shape()))));
        }

        private static Stream<Diagnostic> misfits(
                ComponentModel component, List<ConstraintModel> constraints, Shape shape) {
            return constraints.stream()
                    .filter(ValidationRules::isKnown)
                    .filter(constraint -> !fits(purpose(constraint), shape))
                    .map(constraint -> Diagnostic.of(
                            Problem.VA02,
                            constraint.place(),
                            constraint.annotation().simpleName(),
                            component.name(),
                            Words.of(shape),
                            purpose(constraint)));
        }
    }

    private static final class CheckIsCallable implements Rule<CheckedModel> {
        @Override
        public Stream<Diagnostic> check(CheckedModel checked) {
            return checked.check() == Check.WRONG
                    ? Stream.of(Diagnostic.of(
                            Problem.VA03,
                            checked.checkPlace(),
                            checked.record().type().simpleName(),
                            checked.record().type().simpleName(),
                            checked.record().type().simpleName()))
                    : Stream.empty();
        }
    }

    /** Each default of {@code record} is a value of its component. */
    static Stream<Diagnostic> defaultsAreValues(RecordModel record) {
        return DefaultsAreValues.check(record);
    }

    private static final class DefaultsAreValues implements Rule<RequestModel> {
        @Override
        public Stream<Diagnostic> check(RequestModel request) {
            return check(request.record());
        }

        static Stream<Diagnostic> check(RecordModel record) {
            return record.components().stream()
                    .filter(component -> component
                            .defaultText()
                            .map(text -> !isValue(text, component.shape()))
                            .orElse(false))
                    .map(component -> Diagnostic.of(
                            Problem.VA04,
                            component.place().annotation(Tenon.DEFAULT).attribute("value"),
                            component.defaultText().orElseThrow(),
                            component.name(),
                            Words.of(component.shape())));
        }

        private static boolean isValue(String text, Shape shape) {
            if (shape instanceof Shape.Enumeration enumeration) {
                return enumeration.constants().contains(text);
            }
            if (!shape.unknown().isEmpty()) {
                return true;
            }
            if (!(shape instanceof Shape.Scalar scalar)) {
                return false;
            }
            try {
                return parses(text, scalar.kind());
            } catch (RuntimeException malformed) {
                return false;
            }
        }

        private static boolean parses(String text, Kind kind) {
            Object value = switch (kind) {
                case BOOLEAN -> text.equals("true") || text.equals("false") ? text : null;
                case BYTE -> Byte.valueOf(text);
                case SHORT -> Short.valueOf(text);
                case INT -> Integer.valueOf(text);
                case LONG -> Long.valueOf(text);
                case FLOAT -> Float.valueOf(text);
                case DOUBLE -> Double.valueOf(text);
                case DECIMAL -> new BigDecimal(text);
                case TEXT -> text;
                case UUID -> UUID.fromString(text);
                case INSTANT -> Instant.parse(text);
                case LOCAL_DATE -> LocalDate.parse(text);
                case DURATION -> Duration.parse(text);
                case LOCAL_DATE_TIME, OFFSET_DATE_TIME, CURSOR, BYTES -> null;
            };
            return value != null;
        }
    }
}
