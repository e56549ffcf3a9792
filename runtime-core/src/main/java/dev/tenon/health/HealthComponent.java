package dev.tenon.health;

/**
 * Something whose health is told apart from everything else's.
 *
 * @param name what people call it, such as {@code Catalog.transactions}
 * @param check asks for its health
 */
public record HealthComponent(String name, HealthCheck check) {}
