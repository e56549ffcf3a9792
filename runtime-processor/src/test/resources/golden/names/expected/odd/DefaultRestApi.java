package odd;

import dev.tenon.Generated;
import dev.tenon.effect.Failure;
import dev.tenon.web.Answer;
import dev.tenon.web.ApiDocument;
import dev.tenon.web.Decoder;
import dev.tenon.web.Input;
import dev.tenon.web.Request;
import dev.tenon.web.Response;
import dev.tenon.web.Route;
import dev.tenon.web.Routes;
import dev.tenon.web.json.Encoder;
import odd.results.GetAnswer;
import odd.results.GetInput;
import odd.results.GetJson;
import odd.results.GetRequest;

/** Odd *&#47; {&#64;names} $T &amp; &lt;more&gt;: the HTTP routes of {@link Default}. */
@Generated
public final class DefaultRestApi {
    private final Answer<DefaultRuntime> answer;

    private DefaultRestApi(DefaultRuntime runtime) {
        this.answer = Answer.in(runtime, DefaultRestApi::statusOf);
    }

    /** Every route, answered by {@code runtime}. */
    public static Routes routes(DefaultRuntime runtime) {
        DefaultRestApi api = new DefaultRestApi(runtime);
        return Routes.at(
                "/odd",
                Route.post("/everything", api::everything),
                Route.get("/json/{id}", api::json),
                Route.post("/Answer", api::answer),
                Route.post("/Dispatch", api::dispatch),
                Route.post("/New", api::new_),
                Route.post("/Request", api::request),
                Route.post("/RequireAll", api::requireAll),
                Route.post("/Routes", api::routes),
                Route.post("/StatusOf", api::statusOf),
                Route.get("/results/Answer", api::getAnswer),
                Route.get("/results/Input", api::getInput),
                Route.get("/results/Json", api::getJson),
                Route.get("/results/Request", api::getRequest));
    }

    /** The routes, as OpenAPI 3.1 describes them. */
    public static ApiDocument openApi() {
        return ApiDocument.read("Default", DefaultRestApi.class, "/META-INF/tenon/openapi/default.json");
    }

    /** {@code POST /everything}: {@link Everything}. */
    private Response everything(Request request) {
        Input input = Input.of(request);
        return answer.to(
                request,
                input.read(
                        () -> new Everything(
                                input.body("environment", Decoder.TEXT),
                                input.body("errors", Decoder.TEXT),
                                input.body("command", Decoder.TEXT),
                                input.body("query", Decoder.TEXT),
                                input.body("json", Decoder.TEXT),
                                input.body("input", Decoder.TEXT),
                                input.body("request", Decoder.TEXT),
                                input.body("body", Decoder.TEXT),
                                input.body("value", Decoder.TEXT),
                                input.body("path", Decoder.TEXT),
                                input.body("item", Decoder.seq(Decoder.TEXT)),
                                input.body("entity", Decoder.TEXT),
                                input.body("version", Decoder.LONG),
                                input.body("session", Decoder.TEXT),
                                input.body("database", Decoder.TEXT),
                                input.body("answer", Decoder.TEXT),
                                input.body("api", Decoder.TEXT),
                                input.body("fields", Decoder.TEXT),
                                input.body("valid", Decoder.TEXT),
                                input.body("response", Decoder.INT, 3),
                                input.optionalBody("route", Decoder.TEXT)),
                        EverythingValidator::validate),
                DefaultDispatch::dispatch,
                unit -> Response.noContent());
    }

    /** {@code GET /json/{id}}: {@link Json}. */
    private Response json(Request request) {
        Input input = Input.of(request);
        return answer.to(
                request,
                input.read(() -> new Json(input.path("id", DefaultJson.ID))),
                DefaultDispatch::dispatch,
                case_ -> Response.ok(json -> DefaultJson.writeJsonCase(json, case_)));
    }

    /** {@code POST /Answer}: {@link RunAnswer.Answer}. */
    private Response answer(Request request) {
        Input input = Input.of(request);
        return answer.to(
                request,
                input.read(() -> new RunAnswer.Answer(input.body("request", Decoder.TEXT))),
                DefaultDispatch::dispatch,
                value -> Response.json(201, json -> Encoder.LONG.write(json, value)));
    }

    /** {@code POST /Dispatch}: {@link RunDispatch.Dispatch}. */
    private Response dispatch(Request request) {
        Input input = Input.of(request);
        return answer.to(
                request,
                input.read(() -> new RunDispatch.Dispatch(input.body("request", Decoder.TEXT))),
                DefaultDispatch::dispatch,
                value -> Response.json(201, json -> Encoder.LONG.write(json, value)));
    }

    /** {@code POST /New}: {@link RunNew.New}. */
    private Response new_(Request request) {
        Input input = Input.of(request);
        return answer.to(
                request,
                input.read(() -> new RunNew.New(input.body("request", Decoder.TEXT))),
                DefaultDispatch::dispatch,
                value -> Response.json(201, json -> Encoder.LONG.write(json, value)));
    }

    /** {@code POST /Request}: {@link RunRequest.Request}. */
    private Response request(Request request) {
        Input input = Input.of(request);
        return answer.to(
                request,
                input.read(() -> new RunRequest.Request(input.body("request", Decoder.TEXT))),
                DefaultDispatch::dispatch,
                value -> Response.json(201, json -> Encoder.LONG.write(json, value)));
    }

    /** {@code POST /RequireAll}: {@link RunRequireAll.RequireAll}. */
    private Response requireAll(Request request) {
        Input input = Input.of(request);
        return answer.to(
                request,
                input.read(() -> new RunRequireAll.RequireAll(input.body("request", Decoder.TEXT))),
                DefaultDispatch::dispatch,
                value -> Response.json(201, json -> Encoder.LONG.write(json, value)));
    }

    /** {@code POST /Routes}: {@link RunRoutes.Routes}. */
    private Response routes(Request request) {
        Input input = Input.of(request);
        return answer.to(
                request,
                input.read(() -> new RunRoutes.Routes(input.body("request", Decoder.TEXT))),
                DefaultDispatch::dispatch,
                value -> Response.json(201, json -> Encoder.LONG.write(json, value)));
    }

    /** {@code POST /StatusOf}: {@link RunStatusOf.StatusOf}. */
    private Response statusOf(Request request) {
        Input input = Input.of(request);
        return answer.to(
                request,
                input.read(() -> new RunStatusOf.StatusOf(input.body("request", Decoder.TEXT))),
                DefaultDispatch::dispatch,
                value -> Response.json(201, json -> Encoder.LONG.write(json, value)));
    }

    /** {@code GET /results/Answer}: {@link GetAnswer}. */
    private Response getAnswer(Request request) {
        Input input = Input.of(request);
        return answer.toOption(
                request,
                input.read(() -> new GetAnswer(input.query("json", Decoder.TEXT))),
                DefaultDispatch::dispatch,
                answer -> Response.ok(json -> DefaultJson.writeGetAnswerAnswer(json, answer)));
    }

    /** {@code GET /results/Input}: {@link GetInput}. */
    private Response getInput(Request request) {
        Input input = Input.of(request);
        return answer.toOption(
                request,
                input.read(() -> new GetInput(input.query("json", Decoder.TEXT))),
                DefaultDispatch::dispatch,
                input_ -> Response.ok(json -> DefaultJson.writeGetInputInput(json, input_)));
    }

    /** {@code GET /results/Json}: {@link GetJson}. */
    private Response getJson(Request request) {
        Input input = Input.of(request);
        return answer.toOption(
                request,
                input.read(() -> new GetJson(input.query("json", Decoder.TEXT))),
                DefaultDispatch::dispatch,
                json_ -> Response.ok(json -> DefaultJson.writeGetJsonJson(json, json_)));
    }

    /** {@code GET /results/Request}: {@link GetRequest}. */
    private Response getRequest(Request request) {
        Input input = Input.of(request);
        return answer.toOption(
                request,
                input.read(() -> new GetRequest(input.query("json", Decoder.TEXT))),
                DefaultDispatch::dispatch,
                request_ -> Response.ok(json -> DefaultJson.writeGetRequestRequest(json, request_)));
    }

    /** The statuses that {@code @Status} gives; 422 for a failure of another context. */
    private static int statusOf(Failure.DomainFailure failure) {
        return switch (failure) {
            case Refused.Failure failure_ -> 409;
            case Refused.Switch switch_ -> 410;
            default -> 422;
        };
    }
}
