/** Effects and the values, ports and annotations of Tenon. */
module dev.tenon.core {
    requires transitive io.vavr;
    requires transitive jakarta.validation;
    requires transitive org.jspecify;
    requires org.slf4j;

    exports dev.tenon;
    exports dev.tenon.dispatch;
    exports dev.tenon.effect;
    exports dev.tenon.id;
    exports dev.tenon.platform;
    exports dev.tenon.rest;
    exports dev.tenon.runtime;
    exports dev.tenon.store;
    exports dev.tenon.store.memory;
    exports dev.tenon.transaction;
    exports dev.tenon.validation;
}
