package dev.tenon.processor;

import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;

/** Hibernate Validator, told what Vavr's containers hold, at a time that stands still. */
final class HibernateOracle {

    private final Validator validator;

    HibernateOracle(Instant now) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        this.validator = Validation.byDefaultProvider()
                .configure()
                .clockProvider(() -> clock)
                .messageInterpolator(new Templates())
                .addValueExtractor(new OfSeq())
                .addValueExtractor(new OfSet())
                .addValueExtractor(new OfOption())
                .buildValidatorFactory()
                .getValidator();
    }

    java.util.Set<ConstraintViolation<Object>> violations(Object value) {
        return validator.validate(value);
    }

    /** Messages are left as they are: nothing reads them, and there is no expression language here. */
    private static final class Templates implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }

    private static final class OfSeq implements ValueExtractor<Seq<@ExtractedValue ?>> {
        @Override
        public void extractValues(Seq<?> seq, ValueReceiver receiver) {
            for (int i = 0; i < seq.size(); i++) {
                receiver.indexedValue("<list element>", i, seq.get(i));
            }
        }
    }

    private static final class OfSet implements ValueExtractor<Set<@ExtractedValue ?>> {
        @Override
        public void extractValues(Set<?> set, ValueReceiver receiver) {
            set.forEach(item -> receiver.iterableValue("<iterable element>", item));
        }
    }

    private static final class OfOption implements ValueExtractor<Option<@ExtractedValue ?>> {
        @Override
        public void extractValues(Option<?> option, ValueReceiver receiver) {
            if (option.isDefined()) {
                receiver.value(null, option.get());
            }
        }
    }
}
