package dev.tenon.web;

import dev.tenon.access.Caller;
import dev.tenon.effect.Failure.Unauthorized;
import io.vavr.control.Either;

/** Tells who sends a request. Asked once for each, before its body is read. Safe for use by several threads. */
@FunctionalInterface
public interface Authentication {

    /**
     * Who sends {@code request}, whose body is empty yet: {@link Caller#anonymous()} when it does not say.
     *
     * @return why it is not to be believed, when it says something that is not true; it is then answered by 401
     * @throws dev.tenon.effect.FailureException when that cannot be told, such as with {@code Unavailable}, which is 503; what else it
     *     throws is a defect, and 500
     */
    Either<Unauthorized, Caller> authenticate(Request request);

    /** Nobody says who they are. */
    static Authentication none() {
        return request -> Either.right(Caller.anonymous());
    }
}
