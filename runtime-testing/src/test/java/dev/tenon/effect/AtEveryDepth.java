package dev.tenon.effect;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A law that must hold in both evaluators and where one hands over to the other. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "maximal depth {0}")
@ValueSource(ints = {0, 3, Evaluation.MAX_DEPTH})
@interface AtEveryDepth {}
