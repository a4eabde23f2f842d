package org.famen.portal.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.famen.portal.testing.RawRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run that finds nothing says something only if there is something that it would find. */
class JudgeTest {
    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>&lt;fz onfz=1&gt;</p>",
                "<input value=\"&quot; onfz=&quot;1\">",
                "<a href='/view/elder?back=https://evil.example/'>x</a>",
                "<script src='/assets/a.js'></script><script type='application/ld+json'>{}</script>"
            })
    void whatIsEscapedIsSane(String body) {
        assertThat(faults(OK, body)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p><fz></p>",
                "<img src=fz onerror=fz()>",
                "<input value='' onfz='1'>",
                "<script>fz</script>",
                "<a href='javascript:fz'>x</a>",
                "<a href='https://evil.example/'>x</a>",
                "<a href='//evil.example/'>x</a>",
                "<iframe src=fz></iframe>",
                "<p>80808</p>",
                "<p>java.lang.NullPointerException</p>",
                "<p>root:x:0:0</p>"
            })
    void whatComesBackAsMarkupOrShowsTheInsideIsNot(String body) {
        assertThat(faults(OK, body)).isNotEmpty();
    }

    @Test
    void digitsOfAnIdentifierAreNoEvaluatedExpression() {
        assertThat(faults(OK, "<input type=hidden value='7aeba945-d38b-40a7-88f7-8cf780808124'>"))
                .isEmpty();
    }

    @Test
    void statusesHeadersAndTimesAreLookedAt() {
        assertThat(faults("HTTP/1.1 503 Service Unavailable", "")).containsExactly("status 503");
        assertThat(faults(OK + "\r\nX-Fz: yes", "")).isNotEmpty();
        assertThat(faults("HTTP/1.1 303 See Other\r\nLocation: /desk?next=%2F%2Fa", ""))
                .isEmpty();
        for (String elsewhere : List.of("//evil.example/", "/\\evil.example", "https://evil.example/")) {
            assertThat(faults("HTTP/1.1 303 See Other\r\nLocation: " + elsewhere, ""))
                    .isNotEmpty();
        }
        assertThat(Judge.faults(new RawRequest.Answer(OK, ""), Judge.BOUND.plusMillis(1)))
                .isNotEmpty();
    }

    @Test
    void jsonXmlAndTablesAreRead() {
        assertThat(faults("HTTP/1.1 200 OK\r\nContent-Type: application/json", "{\"a\":\""))
                .isNotEmpty();
        assertThat(faults("HTTP/1.1 200 OK\r\nContent-Type: application/atom+xml", "<feed>\u0001</feed>"))
                .isNotEmpty();
        assertThat(faults("HTTP/1.1 200 OK\r\nContent-Type: text/csv", "a,b\r\nc,=1+1\r\n"))
                .isNotEmpty();
        assertThat(faults("HTTP/1.1 200 OK\r\nContent-Type: text/csv", "a,b\r\nc,'=1+1\r\n"))
                .isEmpty();
    }

    private static List<String> faults(String head, String body) {
        return Judge.faults(new RawRequest.Answer(head, body), Duration.ZERO);
    }
}
