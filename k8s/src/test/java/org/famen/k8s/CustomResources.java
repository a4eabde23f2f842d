package org.famen.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;

/** Checks objects of operators against the part of their schema that Famen uses; each schema names its source. */
final class CustomResources {
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private CustomResources() {}

    static boolean knows(JsonNode object) {
        return CustomResources.class.getResource(resource(object)) != null;
    }

    /** What is wrong with it; empty when nothing is. */
    static List<String> problems(JsonNode object) {
        InputStream schema = CustomResources.class.getResourceAsStream(resource(object));
        if (schema == null) {
            return List.of("there is no schema " + resource(object));
        }
        return SCHEMAS.getSchema(schema).validate(object).stream()
                .map(Object::toString)
                .toList();
    }

    private static String resource(JsonNode object) {
        String group = object.path("apiVersion").asText().replace('/', '-');
        return group + "-" + object.path("kind").asText().toLowerCase(Locale.ROOT) + ".json";
    }
}
