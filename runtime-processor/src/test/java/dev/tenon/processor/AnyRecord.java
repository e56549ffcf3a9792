package dev.tenon.processor;

import io.vavr.collection.HashSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Records of any type, of values that rules are likely to be of two opinions about, and of null. */
final class AnyRecord {

    private static final double OFTEN = 0.08;
    private static final int DEEPEST = 3;

    private static final List<String> ODD_TEXTS = List.of(
            "",
            " ",
            "\t \n",
            "\u00a0",
            "\u2003",
            "\u3000",
            "\u200b",
            "\u0001",
            "\u001c",
            "a",
            "ab",
            "abc",
            "abca12",
            "a123",
            "ABC",
            "x y",
            "x\ny",
            "X\ry",
            "DE",
            "d\u00e9",
            "\ud83d\ude00",
            "word",
            "wo\nrd",
            "0",
            "-0",
            "1",
            "5.5",
            "-2",
            "-2.01",
            "10.0",
            "10.01",
            "1e2",
            "99.999",
            "1E+3",
            "1E+4",
            "NaN",
            "Infinity",
            "0x10",
            "1_000",
            "\u0663",
            "1.",
            ".5",
            "+7",
            "--1",
            "1e999999999",
            "100000000000");

    private static final List<String> ODD_ADDRESSES = List.of(
            "a@b",
            "a@b.org",
            "A@B.ORG",
            "a@b.c.d.org",
            "a.b@c.org",
            ".a@b.org",
            "a.@b.org",
            "a..b@c.org",
            "a@.b",
            "a@b.",
            "a@b..c",
            "a@-b",
            "a@b-.c",
            "a@b--c.org",
            "a@",
            "@b",
            "@",
            "a@b@c.org",
            "\"a b\"@c.org",
            "\"a@b\"@c.org",
            "\"\"@c",
            "\"a\\\"b\"@c",
            "\"a\\b\"@c",
            "\"a\".b@c",
            "a\"b\"@c",
            "a b@c",
            "a@b c",
            "a@b\n",
            "\u00fc@b.org",
            "a@\u00fc.org",
            "a@\u3002org",
            "\ud83d\ude00@b.org",
            "a@\ud83d\ude00",
            "a@[1.2.3.4]",
            "a@[256.2.3.4]",
            "a@[1.2.3]",
            "a@[IPv6:::1]",
            "a@[ipv6:1::2:3]",
            "a@[IPv6:1:2:3:4:5:6:7:8]",
            "a@[IPv6:1:2:3:4:5:6:7:8:9]",
            "a@[IPv6:::1.2.3.4]",
            "a@[IPv6:fe80::1%eth0]",
            "a@[1.2.3.4",
            "a@1.2.3.4",
            "a@xn--a",
            "x".repeat(64) + "@b.org",
            "x".repeat(65) + "@b.org",
            "a@" + "x".repeat(63) + ".org",
            "a@" + "x".repeat(64) + ".org",
            "a@" + "x.".repeat(126) + "org",
            "a@" + "x.".repeat(127) + "org");

    private final Instant now;

    AnyRecord(Instant now) {
        this.now = now;
    }

    Arbitrary<Object> of(Class<?> type) {
        return record(type, 0);
    }

    private Arbitrary<Object> record(Class<?> type, int depth) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        List<Arbitrary<Object>> values = Arrays.stream(components)
                .map(component -> value(component.getGenericType(), depth)
                        .injectNull(component.getType().isPrimitive() ? 0 : OFTEN))
                .toList();
        return Combinators.combine(values).as(arguments -> made(type, types, arguments));
    }

    private static Object made(Class<?> type, Class<?>[] types, List<Object> arguments) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(arguments.toArray());
        } catch (ReflectiveOperationException failed) {
            throw new AssertionError(failed);
        }
    }

    private Arbitrary<Object> value(Type type, int depth) {
        if (type instanceof ParameterizedType container) {
            return held(container, depth);
        }
        Class<?> single = (Class<?>) type;
        if (single.isRecord()) {
            return Arbitraries.lazy(() -> record(single, depth + 1));
        }
        return scalar(single);
    }

    private Arbitrary<Object> held(ParameterizedType container, int depth) {
        Arbitrary<Object> item = value(container.getActualTypeArguments()[0], depth);
        int most = depth >= DEEPEST ? 0 : 4;
        Arbitrary<List<Object>> items = item.injectNull(OFTEN).list().ofMaxSize(most);
        String name = ((Class<?>) container.getRawType()).getName();
        return switch (name) {
            case "io.vavr.control.Option" ->
                items.map(list -> list.isEmpty() ? Option.none() : Option.some(list.getFirst()));
            case "io.vavr.collection.Seq" -> items.map(Vector::ofAll);
            case "io.vavr.collection.Set" -> items.map(HashSet::ofAll);
            case "java.util.List" -> items.map(list -> list);
            case "java.util.Set" -> items.map(java.util.LinkedHashSet::new);
            default -> throw new AssertionError(name);
        };
    }

    private Arbitrary<Object> scalar(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "boolean", "Boolean" -> any(Arbitraries.of(true, false));
            case "byte", "Byte" -> whole(-128, 127).map(Long::byteValue);
            case "short", "Short" -> whole(Short.MIN_VALUE, Short.MAX_VALUE).map(Long::shortValue);
            case "int", "Integer" -> whole(Integer.MIN_VALUE, Integer.MAX_VALUE).map(Long::intValue);
            case "long", "Long" -> any(whole(Long.MIN_VALUE, Long.MAX_VALUE));
            case "float", "Float" -> fraction().map(Double::floatValue);
            case "double", "Double" -> any(fraction());
            case "BigDecimal" -> any(decimal());
            case "String" -> any(text());
            case "byte[]" -> any(Arbitraries.bytes().array(byte[].class).ofMaxSize(6));
            case "Instant" -> any(instant());
            case "LocalDate" -> instant().map(time -> LocalDate.ofInstant(time, ZoneOffset.UTC));
            case "LocalDateTime" -> instant().map(time -> LocalDateTime.ofInstant(time, ZoneOffset.UTC));
            case "OffsetDateTime" -> any(offset());
            default -> throw new AssertionError("no values of " + type);
        };
    }

    private static <T> Arbitrary<Object> any(Arbitrary<T> values) {
        return values.map(value -> value);
    }

    private static Arbitrary<Long> whole(long least, long greatest) {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(-12, 12),
                Arbitraries.longs().between(Math.max(least, -1200), Math.min(greatest, 1200)),
                Arbitraries.longs().between(least, greatest));
    }

    private static Arbitrary<Double> fraction() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        0.0,
                        -0.0,
                        0.1,
                        0.3,
                        (double) 0.1f,
                        (double) 0.3f,
                        1.0,
                        2.0,
                        5.0,
                        7.0,
                        1.005,
                        Double.MIN_VALUE,
                        -Double.MIN_VALUE),
                Arbitraries.of(
                        Double.MAX_VALUE,
                        9_007_199_254_740_992.0,
                        9_007_199_254_740_994.0,
                        1e17,
                        999.99,
                        999.999,
                        1e3,
                        1e-10),
                Arbitraries.of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY),
                Arbitraries.integers().between(-2000, 2000).map(number -> number / 100.0),
                Arbitraries.doubles());
    }

    private static Arbitrary<BigDecimal> decimal() {
        return Arbitraries.oneOf(
                Combinators.combine(
                                Arbitraries.integers().between(-12_000, 120_000),
                                Arbitraries.integers().between(-3, 5))
                        .as((digits, scale) -> new BigDecimal(BigInteger.valueOf(digits), scale)),
                Arbitraries.of(
                                "0.00",
                                "-1.50",
                                "-1.500",
                                "1000",
                                "1000.000",
                                "1E+3",
                                "1000.01",
                                "9999.99",
                                "99999",
                                "1E-20")
                        .map(BigDecimal::new));
    }

    private static Arbitrary<String> text() {
        return Arbitraries.oneOf(
                Arbitraries.of(ODD_TEXTS),
                Arbitraries.of(ODD_ADDRESSES),
                Arbitraries.strings().withChars("abcx12 .@\n-").ofMaxLength(6),
                Arbitraries.strings().ofMaxLength(4),
                Arbitraries.strings().withChars("0123456789.-+eE").ofMaxLength(7));
    }

    private Arbitrary<Instant> instant() {
        return Arbitraries.oneOf(
                        Arbitraries.of(0L, 1L, -1L),
                        Arbitraries.longs()
                                .between(-200, 200)
                                .map(hours -> Duration.ofHours(hours).toNanos()),
                        Arbitraries.longs().between(-90_000_000_000_000L, 90_000_000_000_000L))
                .map(now::plusNanos);
    }

    private Arbitrary<OffsetDateTime> offset() {
        return Combinators.combine(
                        instant(), Arbitraries.integers().between(-18, 18).map(ZoneOffset::ofHours))
                .as(Instant::atOffset);
    }
}
