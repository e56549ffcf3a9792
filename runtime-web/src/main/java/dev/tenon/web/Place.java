package dev.tenon.web;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value's place in a request, which knows how to say that the value is wrong. */
final class Place {

    private final Findings findings;
    private final String member;
    private final String at;

    private Place(Findings findings, String member, String at) {
        this.findings = findings;
        this.member = member;
        this.at = at;
    }

    static Place body(Findings findings) {
        return new Place(findings, "pointer", "");
    }

    static Place parameter(Findings findings, String name) {
        return new Place(findings, "parameter", name);
    }

    static Place header(Findings findings, String name) {
        return new Place(findings, "header", name);
    }

    Place field(String name) {
        return new Place(findings, member, at + "/" + name.replace("~", "~0").replace("/", "~1"));
    }

    Place item(int index) {
        return new Place(findings, member, at + "/" + index);
    }

    /** Whether a field that nobody asked for is nothing wrong. */
    boolean ignoresUnknown() {
        return findings.ignoresUnknown();
    }

    void report(String detail) {
        findings.add(new Findings.Finding(member, at, detail));
    }

    /**
     * Makes a value of what was decoded. Returns null, having reported why, when the parts or the whole are wrong. A
     * constructor refuses by {@link FailureException} with {@link Failure.Invalid}, or by
     * {@link IllegalArgumentException}; what it throws over parts that are wrong already says nothing new.
     */
    <T> @Nullable T construct(Supplier<? extends T> constructor) {
        int before = findings.size();
        try {
            T value = constructor.get();
            return findings.size() == before ? value : null;
        } catch (FailureException refusal) {
            if (findings.size() == before) {
                if (!(refusal.failure() instanceof Failure.Invalid invalid)) {
                    throw refusal;
                }
                invalid.errors()
                        .forEach(error ->
                                findings.add(new Findings.Finding(member, at + error.pointer(), error.message())));
            }
        } catch (IllegalArgumentException refusal) {
            if (findings.size() == before) {
                report(refusal.getMessage() == null ? "is not valid" : refusal.getMessage());
            }
        } catch (RuntimeException overMissingParts) {
            if (findings.size() == before) {
                throw overMissingParts;
            }
        }
        return null;
    }
}
