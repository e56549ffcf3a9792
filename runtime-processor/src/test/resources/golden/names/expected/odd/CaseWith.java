package odd;

import dev.tenon.Generated;
import io.vavr.collection.Seq;

/**
 * Copies of {@link Case} with one component changed. The record has them when it says
 * {@code implements CaseWith}.
 */
@Generated
public interface CaseWith {
    /** {@link Case#id}. */
    CaseId id();

    /** {@link Case#environment}. */
    String environment();

    /** {@link Case#database}. */
    String database();

    /** {@link Case#session}. */
    String session();

    /** {@link Case#entity}. */
    int entity();

    /** {@link Case#result}. */
    String result();

    /** {@link Case#errors}. */
    String errors();

    /** {@link Case#command}. */
    String command();

    /** {@link Case#json}. */
    Option json();

    /** {@link Case#value}. */
    String value();

    /** {@link Case#path}. */
    String path();

    /** {@link Case#item}. */
    Seq<String> item();

    /** {@link Case#in}. */
    String in();

    /** {@link Case#port}. */
    String port();

    /** {@link Case#store}. */
    String store();

    /** {@link Case#version}. */
    long version();

    /** The same with another {@link Case#id}. */
    default Case withId(CaseId id) {
        return new Case(
                id,
                environment(),
                database(),
                session(),
                entity(),
                result(),
                errors(),
                command(),
                json(),
                value(),
                path(),
                item(),
                in(),
                port(),
                store(),
                version());
    }

    /** The same with another {@link Case#environment}. */
    default Case withEnvironment(String environment) {
        return new Case(
                id(),
                environment,
                database(),
                session(),
                entity(),
                result(),
                errors(),
                command(),
                json(),
                value(),
                path(),
                item(),
                in(),
                port(),
                store(),
                version());
    }

    /** The same with another {@link Case#database}. */
    default Case withDatabase(String database) {
        return new Case(
                id(),
                environment(),
                database,
                session(),
                entity(),
                result(),
                errors(),
                command(),
                json(),
                value(),
                path(),
                item(),
                in(),
                port(),
                store(),
                version());
    }

    /** The same with another {@link Case#session}. */
    default Case withSession(String session) {
        return new Case(
                id(),
                environment(),
                database(),
                session,
                entity(),
                result(),
                errors(),
                command(),
                json(),
                value(),
                path(),
                item(),
                in(),
                port(),
                store(),
                version());
    }

    /** The same with another {@link Case#entity}. */
    default Case withEntity(int entity) {
        return new Case(
                id(),
                environment(),
                database(),
                session(),
                entity,
                result(),
                errors(),
                command(),
                json(),
                value(),
                path(),
                item(),
                in(),
                port(),
                store(),
                version());
    }

    /** The same with another {@link Case#result}. */
    default Case withResult(String result) {
        return new Case(
                id(),
                environment(),
                database(),
                session(),
                entity(),
                result,
                errors(),
                command(),
                json(),
                value(),
                path(),
                item(),
                in(),
                port(),
                store(),
                version());
    }

    /** The same with another {@link Case#errors}. */
    default Case withErrors(String errors) {
        return new Case(
                id(),
                environment(),
                database(),
                session(),
                entity(),
                result(),
                errors,
                command(),
                json(),
                value(),
                path(),
                item(),
                in(),
                port(),
                store(),
                version());
    }

    /** The same with another {@link Case#command}. */
    default Case withCommand(String command) {
        return new Case(
                id(),
                environment(),
                database(),
                session(),
                entity(),
                result(),
                errors(),
                command,
                json(),
                value(),
                path(),
                item(),
                in(),
                port(),
                store(),
                version());
    }

    /** The same with another {@link Case#json}. */
    default Case withJson(Option json) {
        return new Case(
                id(),
                environment(),
                database(),
                session(),
                entity(),
                result(),
                errors(),
                command(),
                json,
                value(),
                path(),
                item(),
                in(),
                port(),
                store(),
                version());
    }

    /** The same with another {@link Case#value}. */
    default Case withValue(String value) {
        return new Case(
                id(),
                environment(),
                database(),
                session(),
                entity(),
                result(),
                errors(),
                command(),
                json(),
                value,
                path(),
                item(),
                in(),
                port(),
                store(),
                version());
    }

    /** The same with another {@link Case#path}. */
    default Case withPath(String path) {
        return new Case(
                id(),
                environment(),
                database(),
                session(),
                entity(),
                result(),
                errors(),
                command(),
                json(),
                value(),
                path,
                item(),
                in(),
                port(),
                store(),
                version());
    }

    /** The same with another {@link Case#item}. */
    default Case withItem(Seq<String> item) {
        return new Case(
                id(),
                environment(),
                database(),
                session(),
                entity(),
                result(),
                errors(),
                command(),
                json(),
                value(),
                path(),
                item,
                in(),
                port(),
                store(),
                version());
    }

    /** The same with another {@link Case#in}. */
    default Case withIn(String in) {
        return new Case(
                id(),
                environment(),
                database(),
                session(),
                entity(),
                result(),
                errors(),
                command(),
                json(),
                value(),
                path(),
                item(),
                in,
                port(),
                store(),
                version());
    }

    /** The same with another {@link Case#port}. */
    default Case withPort(String port) {
        return new Case(
                id(),
                environment(),
                database(),
                session(),
                entity(),
                result(),
                errors(),
                command(),
                json(),
                value(),
                path(),
                item(),
                in(),
                port,
                store(),
                version());
    }

    /** The same with another {@link Case#store}. */
    default Case withStore(String store) {
        return new Case(
                id(),
                environment(),
                database(),
                session(),
                entity(),
                result(),
                errors(),
                command(),
                json(),
                value(),
                path(),
                item(),
                in(),
                port(),
                store,
                version());
    }

    /** The same with another {@link Case#version}. */
    default Case withVersion(long version) {
        return new Case(
                id(),
                environment(),
                database(),
                session(),
                entity(),
                result(),
                errors(),
                command(),
                json(),
                value(),
                path(),
                item(),
                in(),
                port(),
                store(),
                version);
    }
}
