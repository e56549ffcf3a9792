package empty;

import dev.tenon.Generated;
import dev.tenon.effect.Failure;
import dev.tenon.web.Answer;
import dev.tenon.web.ApiDocument;
import dev.tenon.web.Routes;

/** Empty: the HTTP routes of {@link Empty}. */
@Generated
public final class EmptyRestApi {
    private final Answer<EmptyRuntime> answer;

    private EmptyRestApi(EmptyRuntime runtime) {
        this.answer = Answer.in(runtime, EmptyRestApi::statusOf);
    }

    /** Every route, answered by {@code runtime}. */
    public static Routes routes(EmptyRuntime runtime) {
        return Routes.at("");
    }

    /** The routes, as OpenAPI 3.1 describes them. */
    public static ApiDocument openApi() {
        return ApiDocument.read("Empty", EmptyRestApi.class, "/META-INF/tenon/openapi/empty.json");
    }

    /** The statuses that {@code @Status} gives; 422 for a failure of another context. */
    private static int statusOf(Failure.DomainFailure failure) {
        return 422;
    }
}
