package dev.tenon.processor.model;

import dev.tenon.processor.source.ClassName;

/** The names of what generated code uses. The processor never loads these types: it knows them by name only. */
public final class Tenon {

    public static final ClassName OBJECT = ClassName.get(Object.class);
    public static final ClassName GENERATED = ClassName.get("dev.tenon", "Generated");
    public static final ClassName DEFAULT = ClassName.get("dev.tenon", "Default");

    public static final ClassName EFF = effect("Eff");
    public static final ClassName FAILURE = effect("Failure");
    public static final ClassName DOMAIN_FAILURE = FAILURE.nestedClass("DomainFailure");
    public static final ClassName FAILURE_EXCEPTION = effect("FailureException");
    public static final ClassName FIELD_ERROR = effect("FieldError");
    public static final ClassName UNIT = effect("Unit");
    public static final ClassName BODY = effect("Body");
    public static final ClassName UNIT_BODY = effect("UnitBody");

    public static final ClassName PLATFORM = ClassName.get("dev.tenon.platform", "Platform");
    public static final ClassName HAS_PLATFORM = ClassName.get("dev.tenon.platform", "HasPlatform");
    public static final ClassName HAS_FIBERS = ClassName.get("dev.tenon.platform", "HasFibers");

    public static final ClassName TYPED_ID = ClassName.get("dev.tenon.id", "TypedId");
    public static final ClassName TYPED_IDS = ClassName.get("dev.tenon.id", "TypedIds");
    public static final ClassName TYPED_ID_DEFAULTS = ClassName.get("dev.tenon.id", "TypedIdDefaults");
    public static final ClassName TYPED_IDENTIFIER = ClassName.get("dev.tenon.id", "TypedIdentifier");
    public static final ClassName ID_FORMAT = ClassName.get("dev.tenon.id", "IdFormat");

    public static final ClassName JSON_VALUE = ClassName.get("com.fasterxml.jackson.annotation", "JsonValue");
    public static final ClassName JSON_CREATOR = ClassName.get("com.fasterxml.jackson.annotation", "JsonCreator");

    public static final ClassName TRANSACTION = transaction("Transaction");
    public static final ClassName TRANSACTIONAL_PORT = transaction("TransactionalPort");
    public static final ClassName TRANSACTOR = transaction("Transactor");

    public static final ClassName STORED_ENTITY = store("StoredEntity");
    public static final ClassName KEY = store("Key");
    public static final ClassName VERSION = store("Version");
    public static final ClassName LOOKUP = store("Lookup");
    public static final ClassName LOOKUPS = store("Lookups");
    public static final ClassName COMPOSITE_KEY = store("CompositeKey");
    public static final ClassName FOREIGN_KEY = store("ForeignKey");
    public static final ClassName ON_DELETE = store("OnDelete");
    public static final ClassName CREATED_AT = store("CreatedAt");
    public static final ClassName UPDATED_AT = store("UpdatedAt");
    public static final ClassName CREATED_BY = store("CreatedBy");
    public static final ClassName SOFT_DELETE = store("SoftDelete");
    public static final ClassName TENANT_SCOPED = store("TenantScoped");
    public static final ClassName CALLER_STORE = store("CallerStore");
    public static final ClassName CORRELATION = ClassName.get("dev.tenon.telemetry", "Correlation");
    public static final ClassName ISOLATION = transaction("Isolation");
    public static final ClassName READ_STORE = store("ReadStore");
    public static final ClassName VERSIONED_READS = store("VersionedReads");
    public static final ClassName WRITE_STORE = store("WriteStore");
    public static final ClassName STORE_QUERY = store("StoreQuery");
    public static final ClassName ENTITY_TYPE = store("EntityType");
    public static final ClassName KEY_TYPE = store("KeyType");
    public static final ClassName CHANGES = store("Changes");
    public static final ClassName PART = store("Part");
    public static final ClassName PARTS = store("Parts");
    public static final ClassName MATCH = store("Match");
    public static final ClassName FIELD = store("Field");
    public static final ClassName ORDERED_FIELD = store("OrderedField");
    public static final ClassName TEXT_FIELD = store("TextField");
    public static final ClassName LIST_FIELD = store("ListField");
    public static final ClassName FIELD_TYPE = store("FieldType");
    public static final ClassName CURSOR = store("Cursor");
    public static final ClassName PAGE = store("Page");
    public static final ClassName SLICE = store("Slice");
    public static final ClassName MEMORY_DATABASE = ClassName.get("dev.tenon.store.memory", "MemoryDatabase");
    public static final ClassName MEMORY_STORE = ClassName.get("dev.tenon.store.memory", "MemoryStore");

    public static final ClassName SEARCH_TYPE = search("SearchType");
    public static final ClassName DOCUMENT_KEY = search("DocumentKey");
    public static final ClassName SEARCH_QUERY = search("SearchQuery");
    public static final ClassName SEARCH_OPTIONS = search("SearchOptions");
    public static final ClassName SEARCH_RESULT = search("SearchResult");
    public static final ClassName SEARCH_TOKEN = search("SearchToken");
    public static final ClassName SEARCH_READS = search("SearchReads");
    public static final ClassName SEARCH_TX = search("SearchTx");
    public static final ClassName SEARCH_BACKEND = search("SearchBackend");
    public static final ClassName INDEXED_STORE = search("IndexedStore");
    public static final ClassName ENTITY_SEARCH = ClassName.get("dev.tenon.search.worker", "EntitySearch");
    public static final ClassName SEARCHABLE = search("Searchable");
    public static final ClassName SEARCH_TEXT = search("Text");
    public static final ClassName SEARCH_KEYWORD = search("Keyword");
    public static final ClassName SEARCH_NUMERIC = search("Numeric");
    public static final ClassName SEARCH_DATE = search("Date");
    public static final ClassName SEARCH_FACET = search("Facet");
    public static final ClassName SEARCH_SUGGEST = search("Suggest");
    public static final ClassName SEARCH_SORTABLE = search("Sortable");
    public static final ClassName SEARCH_VECTOR = search("Vector");

    public static final ClassName COMMAND = ClassName.get("dev.tenon.dispatch", "Command");
    public static final ClassName QUERY = ClassName.get("dev.tenon.dispatch", "Query");
    public static final ClassName COMMAND_HANDLER = ClassName.get("dev.tenon.dispatch", "CommandHandler");
    public static final ClassName QUERY_HANDLER = ClassName.get("dev.tenon.dispatch", "QueryHandler");
    public static final ClassName REQUEST_STATE = ClassName.get("dev.tenon.dispatch", "RequestState");
    public static final ClassName ACCESS = ClassName.get("dev.tenon.dispatch", "Access");
    public static final ClassName LIMIT_BY = ClassName.get("dev.tenon.dispatch", "LimitBy");
    public static final ClassName REQUEST_LIMIT = ClassName.get("dev.tenon.dispatch", "RateLimit");
    public static final ClassName RATE_LIMIT_POLICY = ClassName.get("dev.tenon.dispatch", "RateLimitPolicy");
    public static final ClassName RATE_LIMIT_POLICIES = ClassName.get("dev.tenon.dispatch", "RateLimitPolicies");
    public static final ClassName CACHED = ClassName.get("dev.tenon.dispatch", "Cached");
    public static final ClassName INVALIDATES = ClassName.get("dev.tenon.dispatch", "Invalidates");

    public static final ClassName PUBLIC = access("Public");
    public static final ClassName AUTHORIZE = access("Authorize");
    public static final ClassName ACCESS_POLICY = access("Policy");
    public static final ClassName CALLER = access("Caller");
    public static final ClassName HAS_CALLER = access("HasCaller");

    public static final ClassName IDEMPOTENT = idempotency("Idempotent");
    public static final ClassName IDEMPOTENCY_KEY = idempotency("IdempotencyKey");
    public static final ClassName IDEMPOTENT_COMMAND = idempotency("IdempotentCommand");
    public static final ClassName IDEMPOTENCY_STORE = idempotency("IdempotencyStore");
    public static final ClassName IDEMPOTENCY_STORE_TX = idempotency("IdempotencyStoreTx");
    public static final ClassName MEMORY_IDEMPOTENCY_STORE = idempotency("MemoryIdempotencyStore");

    public static final ClassName AUDITED = audit("Audited");
    public static final ClassName AUDIT_LOG = audit("AuditLog");
    public static final ClassName AUDIT_LOG_TX = audit("AuditLogTx");
    public static final ClassName AUDIT_ENTRY = audit("AuditEntry");
    public static final ClassName AUDIT_TRAIL = audit("AuditTrail");
    public static final ClassName AUDITED_STORE = audit("AuditedStore");
    public static final ClassName MEMORY_AUDIT_LOG = audit("MemoryAuditLog");

    public static final ClassName FIELD_ERRORS = ClassName.get("dev.tenon.validation", "FieldErrors");

    public static final ClassName EVENT_QUEUE = event("EventQueue");
    public static final ClassName EVENT_QUEUES = event("EventQueues");
    public static final ClassName EVENT_HANDLER = event("EventHandler");
    public static final ClassName EVENT_PUT_ASIDE = event("EventPutAside");
    public static final ClassName HANDLED_EVENT = event("HandledEvent");
    public static final ClassName ORDERING_KEY = event("OrderingKey");

    public static final ClassName INTEGRATION_EVENT_TOPIC = integration("IntegrationEventTopic");
    public static final ClassName INTEGRATION_EVENT = integration("IntegrationEvent");
    public static final ClassName INTEGRATION_EVENT_HANDLER = integration("IntegrationEventHandler");
    public static final ClassName PUBLISHES = integration("Publishes");
    public static final ClassName SINCE = integration("Since");
    public static final ClassName UPCAST = integration("Upcast");
    public static final ClassName EVENT_TYPE = integration("EventType");
    public static final ClassName TOPIC = integration("Topic");
    public static final ClassName OUTBOX = integration("Outbox");
    public static final ClassName INBOX = integration("Inbox");
    public static final ClassName HEALTH_COMPONENT = ClassName.get("dev.tenon.health", "HealthComponent");

    public static final ClassName LONE_TRANSPORT = integration("LoneTransport");
    public static final ClassName EVENT_TRANSPORT = integration("EventTransport");

    public static final ClassName MESSAGE_TYPE = message("MessageType");
    public static final ClassName MESSAGE_QUEUE = message("MessageQueue");
    public static final ClassName CONSUMER = message("Consumer");
    public static final ClassName NEW_MESSAGE = message("NewMessage");
    public static final ClassName MESSAGE_READS = message("MessageReads");
    public static final ClassName MESSAGE_LOG = message("MessageLog");
    public static final ClassName MESSAGE_LOG_TX = message("MessageLogTx");
    public static final ClassName MEMORY_MESSAGE_LOG = ClassName.get("dev.tenon.message.memory", "MemoryMessageLog");
    public static final ClassName WORKERS = worker("Workers");
    public static final ClassName MESSAGE_WORKER = worker("MessageWorker");
    public static final ClassName WORKER_SETTINGS = worker("WorkerSettings");
    public static final ClassName BACKOFF = worker("Backoff");
    public static final ClassName HANDLING = worker("Handling");

    public static final ClassName WORKER = worker("Worker");

    public static final ClassName BACKGROUND_JOB = job("BackgroundJob");
    public static final ClassName JOB_HANDLER = job("JobHandler");
    public static final ClassName JOB_PROGRESS = job("JobProgress");
    public static final ClassName MISFIRE = job("Misfire");
    public static final ClassName CRON = job("Cron");
    public static final ClassName JOB_ID = job("JobId");
    public static final ClassName JOB_TYPE = job("JobType");
    public static final ClassName JOB_QUEUE = job("JobQueue");
    public static final ClassName JOB_STATUS = job("JobStatus");
    public static final ClassName FAILED_ATTEMPT = job("FailedAttempt");
    public static final ClassName JOBS = job("Jobs");

    public static final ClassName CONTEXT_OPERATIONS = ClassName.get("dev.tenon.operations", "ContextOperations");
    public static final ClassName JOB_READS = job("JobReads");
    public static final ClassName JOBS_TX = job("JobsTx");
    public static final ClassName JOB_LEDGER = job("JobLedger");
    public static final ClassName MEMORY_JOB_LEDGER = ClassName.get("dev.tenon.job.memory", "MemoryJobLedger");
    public static final ClassName JOB_HANDLING = ClassName.get("dev.tenon.job.worker", "JobHandling");
    public static final ClassName JOB_WORKERS = ClassName.get("dev.tenon.job.worker", "JobWorkers");

    public static final ClassName RUNTIME = ClassName.get("dev.tenon.runtime", "Runtime");
    public static final ClassName USES = ClassName.get("dev.tenon.runtime", "Uses");
    public static final ClassName STARTUP_EXCEPTION = ClassName.get("dev.tenon.runtime", "StartupException");

    public static final ClassName EFFECTS_MODULE = capability("EffectsModule");
    public static final ClassName EFFECTS_MODULES = capability("EffectsModules");
    public static final ClassName CAPABILITY = capability("Capability");
    public static final ClassName CAPABILITIES = capability("Capabilities");
    public static final ClassName RETRY = capability("Retry");
    public static final ClassName TIMEOUT = capability("Timeout");
    public static final ClassName CIRCUIT_BREAKER = capability("CircuitBreaker");
    public static final ClassName RECOVER = capability("Recover");
    public static final ClassName BULKHEAD = capability("Bulkhead");
    public static final ClassName RATE_LIMIT = capability("RateLimit");
    public static final ClassName OUTSIDE = capability("Outside");

    public static final ClassName HTTP_CLIENT = client("HttpClient");
    public static final ClassName BEARER_AUTH = client("BearerAuth");
    public static final ClassName BASIC_AUTH = client("BasicAuth");
    public static final ClassName API_KEY_AUTH = client("ApiKeyAuth");
    public static final ClassName FILE_PART = client("FilePart");
    public static final ClassName CLIENT_CALLS = client("ClientCalls");
    public static final ClassName WIRE_NAME = client("Name");

    public static final ClassName REST_API = ClassName.get("dev.tenon.rest", "RestApi");
    public static final ClassName WEBHOOK = ClassName.get("dev.tenon.rest", "Webhook");
    public static final ClassName WEBHOOK_VALIDATOR = web("WebhookValidator");
    public static final ClassName STATUS = ClassName.get("dev.tenon.rest", "Status");
    public static final ClassName FAILS = ClassName.get("dev.tenon.rest", "Fails");
    public static final ClassName IF_MATCH = ClassName.get("dev.tenon.rest", "IfMatch");

    public static final ClassName TEST_RUNTIME = testing("TestRuntime");
    public static final ClassName TENON_TEST = ClassName.get("dev.tenon.testing.junit", "TenonTest");
    public static final ClassName TEST_PLATFORM = testing("TestPlatform");
    public static final ClassName TEST_TRANSPORT = testing("TestTransport");
    public static final ClassName MESSAGE_SPY = testing("MessageSpy");
    public static final ClassName STORE_SPY = testing("StoreSpy");

    public static final ClassName TRY = ClassName.get("io.vavr.control", "Try");
    public static final ClassName OPTION = ClassName.get("io.vavr.control", "Option");
    public static final ClassName EITHER = ClassName.get("io.vavr.control", "Either");
    public static final ClassName VALIDATION = ClassName.get("io.vavr.control", "Validation");
    public static final ClassName SEQ = ClassName.get("io.vavr.collection", "Seq");
    public static final ClassName VECTOR = ClassName.get("io.vavr.collection", "Vector");
    public static final ClassName VAVR_LIST = ClassName.get("io.vavr.collection", "List");
    public static final ClassName VAVR_SET = ClassName.get("io.vavr.collection", "Set");

    public static final ClassName VAVR_MAP = ClassName.get("io.vavr.collection", "Map");

    public static final ClassName CONFIG = config("Config");
    public static final ClassName RELOADABLE = config("Reloadable");
    public static final ClassName SECRET = config("Secret");
    public static final ClassName CONFIG_SOURCE = config("ConfigSource");
    public static final ClassName CONFIG_TYPE = config("ConfigType");
    public static final ClassName CONFIG_READER = config("ConfigReader");
    public static final ClassName CONFIG_EXCEPTION = config("ConfigException");
    public static final ClassName CONFIGURED = config("Configured");
    public static final ClassName TEXT_FORM = config("TextForm");

    private Tenon() {}

    /** A type of the testing module. */
    public static ClassName testing(String name) {
        return ClassName.get("dev.tenon.testing", name);
    }

    /** A type of the web module. */
    public static ClassName web(String name) {
        return ClassName.get("dev.tenon.web", name);
    }

    /** A type of the package of HTTP clients. */
    public static ClassName client(String name) {
        return ClassName.get("dev.tenon.client", name);
    }

    private static ClassName access(String name) {
        return ClassName.get("dev.tenon.access", name);
    }

    private static ClassName audit(String name) {
        return ClassName.get("dev.tenon.audit", name);
    }

    private static ClassName idempotency(String name) {
        return ClassName.get("dev.tenon.idempotency", name);
    }

    private static ClassName config(String name) {
        return ClassName.get("dev.tenon.config", name);
    }

    private static ClassName job(String name) {
        return ClassName.get("dev.tenon.job", name);
    }

    private static ClassName capability(String name) {
        return ClassName.get("dev.tenon.capability", name);
    }

    private static ClassName event(String name) {
        return ClassName.get("dev.tenon.event", name);
    }

    private static ClassName integration(String name) {
        return ClassName.get("dev.tenon.integration", name);
    }

    private static ClassName message(String name) {
        return ClassName.get("dev.tenon.message", name);
    }

    private static ClassName worker(String name) {
        return ClassName.get("dev.tenon.message.worker", name);
    }

    private static ClassName effect(String name) {
        return ClassName.get("dev.tenon.effect", name);
    }

    private static ClassName transaction(String name) {
        return ClassName.get("dev.tenon.transaction", name);
    }

    /** A type of the package of searches. */
    public static ClassName search(String name) {
        return ClassName.get("dev.tenon.search", name);
    }

    private static ClassName store(String name) {
        return ClassName.get("dev.tenon.store", name);
    }
}
