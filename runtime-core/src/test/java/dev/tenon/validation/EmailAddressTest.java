package dev.tenon.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ends of what is an address; that it is what Hibernate Validator says is a test of the processor. */
class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b",
                "first.last+tag@mail.example.com",
                "\"with space, @ and \\\" \"@example.com",
                "\"a\".b@example.com",
                "müller@bücher.example",
                "a@b--c",
                "a@[192.0.2.1]",
                "a@[IPv6:2001:db8::1]",
                "a@[IPv6:1:2:3:4:5:6:7:8]",
                "a@[IPv6:::ffff:192.0.2.1]",
                "a@[IPv6:fe80::1%eth0]"
            })
    void these_are_addresses(String text) {
        assertThat(EmailAddress.isValid(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "@",
                "a@",
                "@b",
                ".a@b",
                "a.@b",
                "a..b@c",
                "a b@c",
                "\"\"@b",
                "\"a\\b\"@c",
                "\"a@b",
                "a@b.",
                "a@.b",
                "a@b..c",
                "a@-b",
                "a@b-",
                "a@b c",
                "a@[192.0.2]",
                "a@[2001:db8::1]",
                "a@[IPv6:1:2:3:4:5:6:7:8:9]",
                "a@[IPv6:1::2::3]",
                "a@[IPv6:::192.0.2.256]",
                "a@[192.0.2.1"
            })
    void these_are_none(String text) {
        assertThat(EmailAddress.isValid(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {64, 63, 1})
    void a_local_part_has_64_characters_at_most(int length) {
        assertThat(EmailAddress.isValid("x".repeat(length) + "@b")).isTrue();
        assertThat(EmailAddress.isValid("x".repeat(64) + "x".repeat(length) + "@b"))
                .isFalse();
    }
}
