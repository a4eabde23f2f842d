package org.famen.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.famen.portal.testing.PortalUnderTest;
import org.famen.portal.testing.Reply;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class SearchDownloadIT {
    private static final PortalUnderTest PORTAL = PortalUnderTest.shared();

    @Test
    void aPageOfResultsIsATableAndNamesTheNext() throws IOException {
        Reply first = PORTAL.get("/search.csv?q=“每隔”&law=安澜市路灯管理条例");
        String next = first.header("Link").replaceFirst("<https?://[^/]+([^>]+)>; rel=\"next\"", "$1");

        assertThat(rows(first)).hasSize(11);
        assertThat(rows(first).get(1).get(0)).isEqualTo("法律法规");
        assertThat(rows(first).get(1).get(1)).isEqualTo("安澜市路灯管理条例");
        assertThat(rows(first).get(1).get(9)).startsWith(PORTAL.address() + "/laws/");
        assertThat(rows(PORTAL.get(next)).get(1).get(2))
                .isNotEqualTo(rows(first).get(1).get(2));
        assertThat(PORTAL.get("/search.csv?q=“每隔”&law=安澜市路灯管理条例&page=3").header("Link"))
                .isEmpty();
    }

    @Test
    void theTableKeepsTheDay() throws IOException {
        assertThat(rows(PORTAL.get("/search.csv?q=过桥的人可以拉铃绳&at=2015-06-01"))
                        .get(1)
                        .get(2))
                .isEqualTo("第三条");
        assertThat(PORTAL.get("/search.csv?q=铃绳&at=x").status()).isEqualTo(400);
    }

    @Test
    void anySearchIsAFeedTheNewestFirst() {
        Document feed = Jsoup.parse(PORTAL.get("/search.atom?q=铃绳&kind=law").body(), Parser.xmlParser());

        assertThat(feed.select("feed > title").text()).isEqualTo("安澜法门 · 铃绳");
        assertThat(feed.select("entry > title").getFirst().text()).startsWith("桥铃法");
        assertThat(feed.select("entry > id").eachText()).isNotEmpty().doesNotHaveDuplicates();
        assertThat(PORTAL.get("/search?q=铃绳")
                        .html()
                        .select("link[type=application/atom+xml]")
                        .attr("href"))
                .startsWith("/search.atom?q=");
    }

    private static List<CSVRecord> rows(Reply reply) throws IOException {
        assertThat(reply.body()).startsWith("\uFEFF");
        return CSVFormat.RFC4180
                .parse(new StringReader(reply.body().substring(1)))
                .getRecords();
    }
}
