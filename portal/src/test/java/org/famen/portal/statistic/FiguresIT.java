package org.famen.portal.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresIT {
    private static final PortalUnderTest PORTAL = PortalUnderTest.shared();
    private static final String RATE = "mediation-success";

    @Test
    void theDashboardHasAChartATableADefinitionAndADownloadForEveryStatistic() {
        Reply page = PORTAL.get("/figures");
        int statistics = PORTAL.get("/api/statistics").json().size();

        assertThat(statistics).isPositive();
        assertThat(page.html().select(".figures__one")).hasSize(statistics).allSatisfy(one -> {
            assertThat(one.select("svg[role=img][aria-label]")).hasSize(1);
            assertThat(one.select("table caption")).hasSize(1);
            assertThat(one.select("dl.facts dt").eachText()).contains("怎么统计", "数据来源");
            assertThat(one.select("a[href$=.csv]")).hasSize(1);
        });
    }

    @Test
    void aRateNeverStandsWithoutWhatItIsMadeOf() {
        for (JsonNode statistic : PORTAL.get("/api/statistics").json()) {
            if (!statistic.path("denominator").isNull()) {
                Reply page = PORTAL.get(statistic.path("page").asText());
                assertThat(page.html().select("table"))
                        .allSatisfy(table -> assertThat(table.select("thead th").eachText())
                                .contains(
                                        statistic.path("numerator").asText(),
                                        statistic.path("denominator").asText()));
            }
        }
    }

    @Test
    void whatTheTitleSaysIsWhatTheFiguresSay() {
        String title = PORTAL.get("/statistic/" + RATE).texts("h1").getFirst();
        JsonNode statistic = PORTAL.get("/api/statistics/" + RATE).json();

        assertThat(title).startsWith(statistic.path("title").asText());
        assertThat(title).containsPattern("\\d");
    }

    @Test
    void anAreaWithoutAFigureIsAGapAndNoZero() {
        JsonNode statistic = PORTAL.get("/api/statistics/" + RATE).json();
        int areas =
                PORTAL.get("/statistic/" + RATE).html().select("#area option").size();
        String newest = PORTAL.get("/statistic/" + RATE)
                .html()
                .select("#period option")
                .eachAttr("value")
                .getFirst();
        int figures = 0;
        for (JsonNode value : statistic.path("values")) {
            boolean ofDistrict = !value.path("area").asText().endsWith("澜市")
                    || value.path("area").asText().equals("临澜市");
            if (value.path("period").asText().equals(newest) && ofDistrict) {
                figures++;
            }
        }
        assertThat(PORTAL.get("/statistic/" + RATE).html().select(".chart__bar"))
                .hasSize(figures);
        assertThat(PORTAL.get("/statistic/" + RATE).html().select(".chart__area"))
                .hasSize(areas - 1);
    }

    @Test
    void theDownloadIsAFileThatASpreadsheetReads() {
        Reply csv = PORTAL.get("/statistic/" + RATE + ".csv");

        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.header("Content-Disposition")).isEqualTo("attachment; filename=\"" + RATE + ".csv\"");
        assertThat(csv.body()).startsWith("\uFEFF时期,地区,").contains("\r\n2025,安澜市,");
        assertThat(csv.body().lines().count())
                .isEqualTo(1
                        + PORTAL.get("/api/statistics/" + RATE)
                                .json()
                                .path("values")
                                .size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/figures?area=月球&period=1066", "/figures?area=&period=", "/statistic/" + RATE + "?area=x"})
    void rubbishIsAnsweredByTheWholeCity(String path) {
        Reply page = PORTAL.get(path);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().select("#area option[selected]").eachText()).containsExactly("安澜市");
    }

    @Test
    void aStatisticThatDoesNotExistIsNotFound() {
        assertThat(PORTAL.get("/statistic/none").status()).isEqualTo(404);
        assertThat(PORTAL.get("/statistic/none.csv").status()).isEqualTo(404);
        assertThat(PORTAL.get("/api/statistics/none").status()).isEqualTo(404);
    }
}
