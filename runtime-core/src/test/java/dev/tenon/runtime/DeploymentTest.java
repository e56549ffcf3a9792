package dev.tenon.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where an application runs. */
class DeploymentTest {

    private static final String PROPERTY = "tenon.environment";

    @AfterEach
    void forget() {
        System.clearProperty(PROPERTY);
    }

    @Test
    void it_is_development_unless_somebody_says_otherwise() {
        assumeThat(System.getenv("TENON_ENVIRONMENT")).isNull();
        assertThat(Deployment.current()).isEqualTo(Deployment.DEVELOPMENT);
        System.setProperty(PROPERTY, " ");
        assertThat(Deployment.current()).isEqualTo(Deployment.DEVELOPMENT);
    }

    @Test
    void the_system_property_says_where() {
        System.setProperty(PROPERTY, " staging ");
        assertThat(Deployment.current()).isEqualTo(new Deployment("staging"));
        assertThat(Deployment.current().isProduction()).isFalse();
    }

    @Test
    void only_production_in_any_case_of_letters_is_production() {
        System.setProperty(PROPERTY, "Production");
        assertThat(Deployment.current().isProduction()).isTrue();
        assertThat(new Deployment("preproduction").isProduction()).isFalse();
    }
}
