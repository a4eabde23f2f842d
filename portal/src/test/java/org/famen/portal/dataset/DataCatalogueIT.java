package org.famen.portal.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.http.HttpMethod;
import io.micronaut.web.router.Router;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.famen.portal.testing.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogue promises columns, the features write them; and nothing that they write is left out. */
class DataCatalogueIT {
    private static final PortalUnderTest PORTAL = PortalUnderTest.shared();
    private static final String CATALOGUE = "/data/catalog.jsonld";
    /** Nobody has applied for anything in a test. */
    private static final String LIVE = "applications";

    static Stream<String> tables() {
        return sets(PORTAL)
                .filter(set -> csv(set).findAny().isPresent())
                .map(set -> set.path("dct:identifier").asText());
    }

    @Test
    void everyTableThatAnybodyMayDownloadIsInTheCatalogue() {
        Set<String> listed = sets(PORTAL)
                .flatMap(DataCatalogueIT::csv)
                .map(file -> path(file.path("dcat:downloadURL")).replaceFirst("\\?.*", ""))
                .collect(Collectors.toSet());
        List<String> routes = PORTAL.bean(Router.class)
                .uriRoutes()
                .filter(route -> route.getHttpMethod() == HttpMethod.GET)
                .filter(route -> route.getProduces().stream()
                        .anyMatch(type -> type.getName().equals("text/csv")))
                .map(route -> route.getUriMatchTemplate().toPathString())
                .filter(template -> !template.startsWith("/desk/"))
                .distinct()
                .toList();

        assertThat(routes)
                .hasSizeGreaterThan(10)
                .allSatisfy(template -> assertThat(listed)
                        .as(template)
                        .anyMatch(path ->
                                path.matches(template.replace(".", "\\.").replaceAll("\\{[^}]+}", "[^/]+"))));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aTableIsWhatTheCatalogueSays(String id) throws IOException {
        JsonNode file = csv(set(id)).findFirst().orElseThrow();
        JsonNode schema = PORTAL.get(path(file.path("dct:conformsTo"))).json();
        List<JsonNode> columns = list(schema.path("tableSchema").path("columns"));
        List<CSVRecord> rows = rows(PORTAL.get(path(file.path("dcat:downloadURL"))));

        assertThat(schema.path("url").asText())
                .isEqualTo(file.path("dcat:downloadURL").path("@id").asText());
        assertThat(rows.getFirst().toList())
                .isEqualTo(columns.stream()
                        .map(column -> column.path("titles").asText())
                        .toList());
        assertThat(columns)
                .allSatisfy(column -> assertThat(column.path("dc:description").asText())
                        .isNotEmpty()
                        .doesNotContain("data."));
        if (!id.equals(LIVE)) {
            assertThat(rows).hasSizeGreaterThan(1);
        }
        for (CSVRecord row : rows.subList(1, rows.size())) {
            assertThat(row).hasSameSizeAs(columns);
            for (int i = 0; i < columns.size(); i++) {
                String type = columns.get(i).path("datatype").asText();
                assertThat(row.get(i))
                        .as(columns.get(i).path("titles").asText())
                        .matches(cell -> cell.isEmpty() || isOf(type, cell), type);
            }
        }
    }

    @Test
    void whateverTheCatalogueNamesIsThere() {
        List<JsonNode> sets = sets(PORTAL).toList();

        assertThat(sets).hasSizeGreaterThan(30);
        assertThat(sets).extracting(set -> set.path("dct:identifier").asText()).doesNotHaveDuplicates();
        for (JsonNode set : sets) {
            assertThat(PORTAL.get(path(set)).status()).isEqualTo(200);
            assertThat(PORTAL.get(path(set.path("dcat:landingPage"))).status()).isEqualTo(200);
            for (JsonNode file : list(set.path("dcat:distribution"))) {
                Reply reply = PORTAL.get(path(file.path("dcat:downloadURL")));
                assertThat(reply.status()).isEqualTo(200);
                assertThat(file.path("dcat:mediaType").path("@id").asText())
                        .isEqualTo("https://www.iana.org/assignments/media-types/"
                                + reply.header("Content-Type").split(";")[0]);
            }
        }
    }

    @Test
    void theCatalogueSaysWhoseTheDataAreOnWhatTermsAndSinceWhen() {
        Reply reply = PORTAL.get(CATALOGUE);
        JsonNode catalogue = reply.json();

        assertThat(reply.header("Content-Type")).isEqualTo("application/ld+json; charset=utf-8");
        assertThat(reply.header("Cache-Control")).isEqualTo("public, max-age=60");
        assertThat(catalogue.path("@type").asText()).isEqualTo("dcat:Catalog");
        assertThat(catalogue.path("@context").path("dcat").asText()).isEqualTo("http://www.w3.org/ns/dcat#");
        assertThat(catalogue
                        .path("dcat:service")
                        .path(0)
                        .path("dcat:endpointDescription")
                        .path("@id")
                        .asText())
                .isEqualTo(PORTAL.address() + "/openapi/famen.yml");
        assertThat(Stream.concat(Stream.of(catalogue), sets(PORTAL))).allSatisfy(thing -> {
            assertThat(thing.path("dct:publisher")
                            .path("foaf:name")
                            .path("@value")
                            .asText())
                    .isEqualTo("安澜市司法局");
            assertThat(thing.path("dct:license").path("@id").asText()).startsWith("https://creativecommons.org/");
            assertThat(thing.path("dct:modified").path("@value").asText())
                    .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
        });
    }

    @Test
    void aPageExplainsEveryColumn() {
        Reply page = PORTAL.get("/data/risks");

        assertThat(page.texts("h1")).containsExactly("经营法律风险清单");
        assertThat(page.texts("main tbody th")).containsExactly("编号", "行业", "风险行为", "依据", "处罚", "防控措施", "执法机关");
        assertThat(page.texts("main tbody td")).contains("怎样避免。", "文字", "avoidance");
        assertThat(page.texts("main dd")).contains("安澜市司法局", "知识共享署名 4.0（CC BY 4.0）");
        assertThat(page.html().select("main a").eachAttr("href"))
                .contains(
                        "/risks.csv", "/risks.xlsx", "/api/pages/risk", "/feeds/risk.atom", "/data/risks/schema.json");
        assertThat(PORTAL.get("/risks").html().select("main a").eachAttr("href"))
                .contains("/data/risks");
    }

    @Test
    void theCatalogueIsFoundFromTheMapTheFiguresAndTheFoot() {
        for (String path : List.of("/sitemap", "/figures")) {
            assertThat(PORTAL.get(path).html().select("main a").eachAttr("href"))
                    .as(path)
                    .contains("/data");
        }
        assertThat(PORTAL.get("/").html().select("footer a").eachAttr("href")).contains("/data");
        assertThat(PORTAL.get("/data").html().select("main tbody th a").eachAttr("href"))
                .contains("/data/laws", "/data/policy", "/data/statistic-mediation-success");
    }

    @Test
    void whatIsNoDataSetIsNotFound() {
        assertThat(PORTAL.get("/data/none").status()).isEqualTo(404);
        assertThat(PORTAL.get("/data/none/schema.json").status()).isEqualTo(404);
        assertThat(PORTAL.get("/data/policy/schema.json").status()).isEqualTo(404);
    }

    /** A city that has said nothing of terms, while the index is away. */
    @Test
    void whatNobodyKnowsIsNotSaid() {
        try (PortalUnderTest small = PortalUnderTest.startOn(TestPostgres.createDatabase(), Map.of())) {
            JsonNode catalogue = small.get(CATALOGUE).json();

            assertThat(catalogue.has("dct:license")).isFalse();
            assertThat(catalogue.has("dct:modified")).isFalse();
            assertThat(sets(small).filter(set -> set.has("dct:modified")))
                    .extracting(set -> set.path("dct:identifier").asText())
                    .containsExactly(LIVE);
            assertThat(small.get("/data").texts("main dd")).contains("没有说明许可；转用以前请先问发布单位。", "随内容一起发布，现在查不到最近一次的时间");
        }
    }

    private static boolean isOf(String datatype, String cell) {
        return switch (datatype) {
            case "integer" -> cell.matches("\\d+");
            case "decimal" -> new BigDecimal(cell).signum() >= 0;
            case "date" -> LocalDate.parse(cell).toString().equals(cell);
            case "gYearMonth" -> YearMonth.parse(cell).toString().equals(cell);
            case "gYear" -> cell.matches("20\\d\\d");
            case "anyURI" -> cell.matches("(https?://|/)\\S+");
            default -> datatype.equals("string");
        };
    }

    private static List<CSVRecord> rows(Reply csv) throws IOException {
        assertThat(csv.status()).isEqualTo(200);
        assertThat(csv.body()).startsWith("\uFEFF");
        return CSVFormat.RFC4180
                .parse(new StringReader(csv.body().substring(1)))
                .getRecords();
    }

    private static Stream<JsonNode> sets(PortalUnderTest portal) {
        return list(portal.get(CATALOGUE).json().path("dcat:dataset")).stream();
    }

    private static JsonNode set(String id) {
        return sets(PORTAL)
                .filter(set -> set.path("dct:identifier").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<JsonNode> csv(JsonNode set) {
        return list(set.path("dcat:distribution")).stream()
                .filter(file -> file.path("dcat:mediaType").path("@id").asText().endsWith("/text/csv"));
    }

    /** Of the address that a thing has. */
    private static String path(JsonNode thing) {
        String address = thing.path("@id").asText();
        assertThat(address).startsWith(PORTAL.address() + "/");
        return address.substring(PORTAL.address().toString().length());
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
