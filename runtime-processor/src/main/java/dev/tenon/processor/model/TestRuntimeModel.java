package dev.tenon.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * A {@code @TestRuntime} declaration.
 *
 * @param context the context it names
 * @param isContext whether that has been generated for
 * @param stores the context's stores, read from the generated capability
 */
public record TestRuntimeModel(
        ClassName type, boolean isPublic, ClassName context, boolean isContext, List<StoreModel> stores, Place place) {

    public TestRuntimeModel {
        stores = List.copyOf(stores);
    }
}
