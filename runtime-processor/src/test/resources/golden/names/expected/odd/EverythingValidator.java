package odd;

import dev.tenon.Generated;
import dev.tenon.effect.FieldError;
import dev.tenon.validation.FieldErrors;
import io.vavr.collection.Seq;

/** Checks the rules of {@link Everything}. */
@Generated
public final class EverythingValidator {
    private EverythingValidator() {}

    /** Every broken rule; empty when there is none. */
    public static Seq<FieldError> validate(Everything command) {
        FieldErrors errors = new FieldErrors();
        check(command, errors);
        return errors.toSeq();
    }

    /** Adds every broken rule to {@code errors}. */
    public static void check(Everything command, FieldErrors errors) {
        errors.required("environment", command.environment());
        errors.notBlank("environment", command.environment());
        errors.required("errors", command.errors());
        errors.notBlank("errors", command.errors());
        errors.required("command", command.command());
        errors.notBlank("command", command.command());
        errors.required("query", command.query());
        errors.notBlank("query", command.query());
        errors.required("json", command.json());
        errors.required("input", command.input());
        errors.required("request", command.request());
        errors.required("body", command.body());
        errors.required("value", command.value());
        errors.required("path", command.path());
        errors.required("item", command.item());
        errors.each("item", command.item(), (path, item) -> errors.notBlank(path, item));
        errors.required("entity", command.entity());
        errors.required("session", command.session());
        errors.required("database", command.database());
        errors.required("answer", command.answer());
        errors.required("api", command.api());
        errors.required("fields", command.fields());
        errors.required("valid", command.valid());
        errors.required("route", command.route());
        errors.optional("route", command.route(), (path, item) -> errors.notBlank(path, item));
    }
}
