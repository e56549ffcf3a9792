package odd;

import dev.tenon.Generated;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.validation.Valid;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import odd.results.GetAnswer;
import odd.results.GetInput;
import odd.results.GetJson;
import odd.results.GetRequest;

/** Runs the commands and queries of {@link Default}. The type of the request picks the handler. */
@Generated
public final class DefaultDispatch {
    private DefaultDispatch() {}

    /** Runs {@link Everything} by {@link Everything#handle}, after checking its rules, in one transaction. */
    public static <R extends HasDefaultTransactions> Eff<R, Unit> dispatch(Everything command) {
        return Valid.require(command, EverythingValidator::validate)
                .flatMap(valid -> DefaultTx.transact(Everything.handle(valid)))
                .span("DefaultDispatch.everything", command);
    }

    /** {@link #dispatch(Everything)} of a new one. */
    public static <R extends HasDefaultTransactions> Eff<R, Unit> everything(
            String environment,
            String errors,
            String command,
            String query,
            String json,
            String input,
            String request,
            String body,
            String value,
            String path,
            Seq<String> item,
            String entity,
            long version,
            String session,
            String database,
            String answer,
            String api,
            String fields,
            String valid,
            int response,
            Option<String> route) {
        return dispatch(new Everything(
                environment,
                errors,
                command,
                query,
                json,
                input,
                request,
                body,
                value,
                path,
                item,
                entity,
                version,
                session,
                database,
                answer,
                api,
                fields,
                valid,
                response,
                route));
    }

    /** Runs {@link Json} by {@link Json#handle}. */
    public static <R extends DefaultReads> Eff<R, Json.Case> dispatch(Json query) {
        return Eff.suspend(() -> Json.handle(query)).span("DefaultDispatch.json", query);
    }

    /** {@link #dispatch(Json)} of a new one. */
    public static <R extends DefaultReads> Eff<R, Json.Case> json(Id id) {
        return dispatch(new Json(id));
    }

    /** Runs {@link RunAnswer.Answer} by {@link RunAnswer.Answer#handle}, in one transaction. */
    public static <R extends HasDefaultTransactions> Eff<R, Long> dispatch(RunAnswer.Answer command) {
        return Eff.suspend(() -> DefaultTx.transact(RunAnswer.Answer.handle(command)))
                .span("DefaultDispatch.answer", command);
    }

    /** {@link #dispatch(RunAnswer.Answer)} of a new one. */
    public static <R extends HasDefaultTransactions> Eff<R, Long> answer(String request) {
        return dispatch(new RunAnswer.Answer(request));
    }

    /** Runs {@link RunDispatch.Dispatch} by {@link RunDispatch.Dispatch#handle}, in one transaction. */
    public static <R extends HasDefaultTransactions> Eff<R, Long> dispatch(RunDispatch.Dispatch command) {
        return Eff.suspend(() -> DefaultTx.transact(RunDispatch.Dispatch.handle(command)))
                .span("DefaultDispatch.dispatch", command);
    }

    /** {@link #dispatch(RunDispatch.Dispatch)} of a new one. */
    public static <R extends HasDefaultTransactions> Eff<R, Long> dispatch(String request) {
        return dispatch(new RunDispatch.Dispatch(request));
    }

    /** Runs {@link RunNew.New} by {@link RunNew.New#handle}, in one transaction. */
    public static <R extends HasDefaultTransactions> Eff<R, Long> dispatch(RunNew.New command) {
        return Eff.suspend(() -> DefaultTx.transact(RunNew.New.handle(command))).span("DefaultDispatch.new_", command);
    }

    /** {@link #dispatch(RunNew.New)} of a new one. */
    public static <R extends HasDefaultTransactions> Eff<R, Long> new_(String request) {
        return dispatch(new RunNew.New(request));
    }

    /** Runs {@link RunRequest.Request} by {@link RunRequest.Request#handle}, in one transaction. */
    public static <R extends HasDefaultTransactions> Eff<R, Long> dispatch(RunRequest.Request command) {
        return Eff.suspend(() -> DefaultTx.transact(RunRequest.Request.handle(command)))
                .span("DefaultDispatch.request", command);
    }

    /** {@link #dispatch(RunRequest.Request)} of a new one. */
    public static <R extends HasDefaultTransactions> Eff<R, Long> request(String request) {
        return dispatch(new RunRequest.Request(request));
    }

    /** Runs {@link RunRequireAll.RequireAll} by {@link RunRequireAll.RequireAll#handle}, in one transaction. */
    public static <R extends HasDefaultTransactions> Eff<R, Long> dispatch(RunRequireAll.RequireAll command) {
        return Eff.suspend(() -> DefaultTx.transact(RunRequireAll.RequireAll.handle(command)))
                .span("DefaultDispatch.requireAll", command);
    }

    /** {@link #dispatch(RunRequireAll.RequireAll)} of a new one. */
    public static <R extends HasDefaultTransactions> Eff<R, Long> requireAll(String request) {
        return dispatch(new RunRequireAll.RequireAll(request));
    }

    /** Runs {@link RunRoutes.Routes} by {@link RunRoutes.Routes#handle}, in one transaction. */
    public static <R extends HasDefaultTransactions> Eff<R, Long> dispatch(RunRoutes.Routes command) {
        return Eff.suspend(() -> DefaultTx.transact(RunRoutes.Routes.handle(command)))
                .span("DefaultDispatch.routes", command);
    }

    /** {@link #dispatch(RunRoutes.Routes)} of a new one. */
    public static <R extends HasDefaultTransactions> Eff<R, Long> routes(String request) {
        return dispatch(new RunRoutes.Routes(request));
    }

    /** Runs {@link RunStatusOf.StatusOf} by {@link RunStatusOf.StatusOf#handle}, in one transaction. */
    public static <R extends HasDefaultTransactions> Eff<R, Long> dispatch(RunStatusOf.StatusOf command) {
        return Eff.suspend(() -> DefaultTx.transact(RunStatusOf.StatusOf.handle(command)))
                .span("DefaultDispatch.statusOf", command);
    }

    /** {@link #dispatch(RunStatusOf.StatusOf)} of a new one. */
    public static <R extends HasDefaultTransactions> Eff<R, Long> statusOf(String request) {
        return dispatch(new RunStatusOf.StatusOf(request));
    }

    /** Runs {@link GetAnswer} by {@link GetAnswer#handle}. */
    public static <R extends DefaultReads> Eff<R, Option<GetAnswer.Answer>> dispatch(GetAnswer query) {
        return Eff.suspend(() -> GetAnswer.handle(query)).span("DefaultDispatch.getAnswer", query);
    }

    /** {@link #dispatch(GetAnswer)} of a new one. */
    public static <R extends DefaultReads> Eff<R, Option<GetAnswer.Answer>> getAnswer(String json) {
        return dispatch(new GetAnswer(json));
    }

    /** Runs {@link GetInput} by {@link GetInput#handle}. */
    public static <R extends DefaultReads> Eff<R, Option<GetInput.Input>> dispatch(GetInput query) {
        return Eff.suspend(() -> GetInput.handle(query)).span("DefaultDispatch.getInput", query);
    }

    /** {@link #dispatch(GetInput)} of a new one. */
    public static <R extends DefaultReads> Eff<R, Option<GetInput.Input>> getInput(String json) {
        return dispatch(new GetInput(json));
    }

    /** Runs {@link GetJson} by {@link GetJson#handle}. */
    public static <R extends DefaultReads> Eff<R, Option<GetJson.Json>> dispatch(GetJson query) {
        return Eff.suspend(() -> GetJson.handle(query)).span("DefaultDispatch.getJson", query);
    }

    /** {@link #dispatch(GetJson)} of a new one. */
    public static <R extends DefaultReads> Eff<R, Option<GetJson.Json>> getJson(String json) {
        return dispatch(new GetJson(json));
    }

    /** Runs {@link GetRequest} by {@link GetRequest#handle}. */
    public static <R extends DefaultReads> Eff<R, Option<GetRequest.Request>> dispatch(GetRequest query) {
        return Eff.suspend(() -> GetRequest.handle(query)).span("DefaultDispatch.getRequest", query);
    }

    /** {@link #dispatch(GetRequest)} of a new one. */
    public static <R extends DefaultReads> Eff<R, Option<GetRequest.Request>> getRequest(String json) {
        return dispatch(new GetRequest(json));
    }
}
