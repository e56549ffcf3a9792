package dev.tenon.processor.rules;

import dev.tenon.processor.model.AskedModel;
import dev.tenon.processor.model.ContextModel;
import dev.tenon.processor.model.EventModel;
import dev.tenon.processor.model.QueueModel;
import dev.tenon.processor.model.Reach;
import dev.tenon.processor.model.RecordModel;
import dev.tenon.processor.model.RequestModel;
import dev.tenon.processor.model.RulesModel.Check;
import dev.tenon.processor.model.Shape;
import dev.tenon.processor.model.Shape.Kind;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.model.TopicModel;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;

/** The rules of what is asked of requests, entities, events and jobs, and what they hold. */
final class ValidationRules {

    private ValidationRules() {}

    static Stream<Diagnostic> check(ContextModel context) {
        return Stream.of(
                        check(Reach.of(context), Reach.records(context)),
                        context.requests().stream().flatMap(request -> new DefaultsAreValues().check(request)),
                        context.messages().queues().stream().flatMap(ValidationRules::compiledElsewhere))
                .flatMap(found -> found);
    }

    static Stream<Diagnostic> check(TopicModel topic) {
        return check(Reach.of(topic), Reach.records(topic));
    }

    private static Stream<Diagnostic> check(Reach reach, Stream<RecordModel> held) {
        return Stream.concat(
                reach.all().filter(record -> record.rules().isHere()).flatMap(ValidationRules::check),
                held.filter(record -> !reach.isChecked(record)).distinct().flatMap(ValidationRules::ignored));
    }

    /** Nobody has written a validator for what another module has compiled and no topic of it has. */
    private static Stream<Diagnostic> compiledElsewhere(QueueModel queue) {
        return queue.events().records().stream()
                .map(EventModel::record)
                .filter(record -> record.hasRules() && !record.rules().isHere())
                .map(record -> Diagnostic.of(
                        Problem.VA12,
                        queue.place().attribute("events"),
                        record.type().simpleName(),
                        queue.name()));
    }

    /** What is wrong with the rules of one record. */
    static Stream<Diagnostic> check(RecordModel record) {
        return Stream.of(
                        ConstraintRules.check(record),
                        record.asked().flatMap(asked -> asked.valid().stream()).flatMap(ValidationRules::valid),
                        own(record))
                .flatMap(found -> found);
    }

    /** A constraint elsewhere would look as if it were checked. */
    private static Stream<Diagnostic> ignored(RecordModel record) {
        return record.components().stream()
                .flatMap(component -> component
                        .asked()
                        .allConstraints()
                        .map(constraint -> Diagnostic.of(
                                Problem.VA05,
                                constraint.place(),
                                constraint.name(),
                                component.name(),
                                record.type().simpleName(),
                                record.type().simpleName())));
    }

    private static Stream<Diagnostic> valid(AskedModel.Valid valid) {
        String component = valid.place().member();
        if (valid.record().isEmpty()) {
            return Stream.of(Diagnostic.of(Problem.VA06, valid.place(), component));
        }
        return valid.flaw().isEmpty()
                ? Stream.empty()
                : Stream.of(Diagnostic.of(
                        Problem.VA07, valid.place(), valid.record().get().simpleName(), component, valid.flaw()));
    }

    private static Stream<Diagnostic> own(RecordModel record) {
        String name = record.type().simpleName();
        return record.rules().check() == Check.WRONG
                ? Stream.of(Diagnostic.of(Problem.VA03, record.rules().checkPlace(), name, name, name))
                : Stream.empty();
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
