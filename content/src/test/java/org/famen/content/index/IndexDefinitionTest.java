package org.famen.content.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.famen.content.ranking.embedding.SentenceEncoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the settings and mappings against the records that are sent. */
class IndexDefinitionTest {
    private static final String CONTENT_HASH = "contentHash";
    private static final Set<String> WORDS = Set.of("keyword", "text", "dense_vector", "binary");
    private static final Set<String> LISTS = Set.of("keyword", "text", "object", "integer_range");
    private static final Set<String> OFFICIAL_COMPONENTS =
            Set.of("smartcn_tokenizer", "standard", "smartcn_stop", "lowercase", "cjk_bigram", "cjk_width", "unique");

    @ParameterizedTest
    @EnumSource
    void everyComponentHasAFieldAndEveryFieldAComponent(IndexName index) {
        Set<String> fields = new TreeSet<>();
        properties(index).forEach((name, field) -> {
            if (!field.path("type").asText().equals("alias")) {
                fields.add(name);
            }
        });

        assertThat(fields).contains(CONTENT_HASH);
        fields.remove(CONTENT_HASH);
        assertThat(fields).isEqualTo(components(index).keySet());
    }

    @ParameterizedTest
    @EnumSource
    void everyFieldHasATypeThatFitsItsComponent(IndexName index) {
        Map<String, String> types = new TreeMap<>();
        properties(index)
                .forEach((name, field) -> types.put(name, field.path("type").asText()));

        components(index)
                .forEach((name, type) -> assertThat(types.get(name)).as(name).isIn(fitting(type)));
    }

    @ParameterizedTest
    @EnumSource
    void aliasesLeadToFieldsThatExist(IndexName index) {
        Map<String, JsonNode> properties = properties(index);
        properties.values().stream()
                .filter(field -> field.path("type").asText().equals("alias"))
                .forEach(field ->
                        assertThat(properties).containsKey(field.path("path").asText()));
    }

    @ParameterizedTest
    @EnumSource
    void refusesFieldsThatNobodyDeclared(IndexName index) {
        assertThat(definition(index).at("/mappings/dynamic").asText()).isEqualTo("strict");
    }

    @ParameterizedTest
    @EnumSource
    void objectsAreStoredAndNeverSearched(IndexName index) {
        properties(index).values().stream()
                .filter(field -> field.path("type").asText().equals("object"))
                .forEach(field ->
                        assertThat(field.path("enabled").asBoolean(true)).isFalse());
    }

    @Test
    void meaningsHaveTheSizeThatIsLearned() {
        assertThat(definition(IndexName.ARTICLES)
                        .at("/mappings/properties/meaning/dims")
                        .asInt())
                .isEqualTo(SentenceEncoder.DIMENSIONS);
    }

    @ParameterizedTest
    @EnumSource
    void usesOnlyAnalyzersThatItDefines(IndexName index) {
        JsonNode definition = definition(index);
        Set<String> defined = new TreeSet<>();
        definition.at("/settings/index/analysis/analyzer").fieldNames().forEachRemaining(defined::add);

        assertThat(defined).containsAll(definition.get("mappings").findValuesAsText("analyzer"));
    }

    @ParameterizedTest
    @EnumSource
    void analyzersAreMadeOfWhatAStockElasticsearchHas(IndexName index) {
        JsonNode analyzers = definition(index).at("/settings/index/analysis/analyzer");
        analyzers.forEach(analyzer -> {
            assertThat(OFFICIAL_COMPONENTS).contains(analyzer.path("tokenizer").asText());
            analyzer.path("filter")
                    .forEach(filter -> assertThat(OFFICIAL_COMPONENTS).contains(filter.asText()));
        });
    }

    @ParameterizedTest
    @EnumSource
    void allIndicesAnalyseAlike(IndexName index) {
        assertThat(definition(index).at("/settings/index/analysis"))
                .isEqualTo(definition(IndexName.ARTICLES).at("/settings/index/analysis"));
    }

    private static Set<String> fitting(Class<?> type) {
        if (type == LocalDate.class) {
            return Set.of("date");
        }
        if (type == int.class || type == Integer.class) {
            return Set.of("integer");
        }
        if (type == boolean.class) {
            return Set.of("boolean");
        }
        if (type == PageLocation.class) {
            return Set.of("geo_point");
        }
        return type == Map.class || type == JsonNode.class ? Set.of("object") : type == String.class ? WORDS : LISTS;
    }

    private static Class<? extends IndexedDocument> documents(IndexName index) {
        return switch (index) {
            case ARTICLES -> ArticleDocument.class;
            case LAWS -> LawDocument.class;
            case PAGES -> PageDocument.class;
        };
    }

    private static Map<String, Class<?>> components(IndexName index) {
        Map<String, Class<?>> components = new TreeMap<>();
        for (RecordComponent component : documents(index).getRecordComponents()) {
            components.put(component.getName(), component.getType());
        }
        return components;
    }

    private static Map<String, JsonNode> properties(IndexName index) {
        Map<String, JsonNode> properties = new TreeMap<>();
        definition(index)
                .at("/mappings/properties")
                .properties()
                .forEach(field -> properties.put(field.getKey(), field.getValue()));
        return properties;
    }

    private static JsonNode definition(IndexName index) {
        try {
            return new ObjectMapper().readTree(index.definition());
        } catch (JsonProcessingException e) {
            throw new AssertionError(index + " has no valid definition", e);
        }
    }
}
