/** Effects and the values, ports and annotations of Tenon. */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"}) // OpenTelemetry has no other modules.
module dev.tenon.core {
    requires com.github.benmanes.caffeine;
    requires transitive io.opentelemetry.api;
    requires transitive io.opentelemetry.context;
    requires transitive io.vavr;
    requires transitive jakarta.validation;
    requires transitive org.jspecify;
    requires transitive org.slf4j;

    exports dev.tenon;
    exports dev.tenon.access;
    exports dev.tenon.audit;
    exports dev.tenon.capability;
    exports dev.tenon.client;
    exports dev.tenon.config;
    exports dev.tenon.dispatch;
    exports dev.tenon.effect;
    exports dev.tenon.event;
    exports dev.tenon.health;
    exports dev.tenon.id;
    exports dev.tenon.idempotency;
    exports dev.tenon.integration;
    exports dev.tenon.job;
    exports dev.tenon.job.memory;
    exports dev.tenon.job.worker;
    exports dev.tenon.message;
    exports dev.tenon.message.memory;
    exports dev.tenon.message.worker;
    exports dev.tenon.operations;
    exports dev.tenon.operations.trace;
    exports dev.tenon.platform;
    exports dev.tenon.policy;
    exports dev.tenon.rest;
    exports dev.tenon.runtime;
    exports dev.tenon.search;
    exports dev.tenon.search.worker;
    exports dev.tenon.store;
    exports dev.tenon.store.memory;
    exports dev.tenon.stream;
    exports dev.tenon.telemetry;
    exports dev.tenon.transaction;
    exports dev.tenon.validation;
}
