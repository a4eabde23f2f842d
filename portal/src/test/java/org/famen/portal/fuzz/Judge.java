package org.famen.portal.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.famen.portal.testing.RawRequest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What an answer to a hostile request must not be. */
final class Judge {
    /** Twice the 5 s that Elasticsearch has for an answer. */
    static final Duration BOUND = Duration.ofSeconds(10);

    /** What an expression came to by itself, and not some digits of an identifier that chance made. */
    private static final String EVALUATED = "(?<![\\w-])80808(?![\\w-])";

    private static final Pattern INSIDE = Pattern.compile("Exception|at org\\.famen|at io\\.micronaut|org\\.postgresql|"
            + "search_phase|" + EVALUATED + "|root:x:0|PASSWORD");
    /** The portal has no inline script and no handler of its own. */
    private static final String REFLECTED =
            "fz, img[src=fz], iframe, svg[onload], [onfz], [onerror], [onload], script:not([src]):not([type=application/ld+json])";

    /** A link or form that runs something or leads to where nothing of ours leads. */
    private static final Pattern ELSEWHERE =
            Pattern.compile("(?is)\\s*((javascript|data):|(https?:)?[/\\\\]{2}evil).*");

    private static final ObjectMapper JSON = new ObjectMapper();

    private Judge() {}

    /** Empty for a sane answer. */
    static List<String> faults(RawRequest.Answer answer, Duration took) {
        List<String> faults = new ArrayList<>();
        if (answer.status() >= 500) {
            faults.add("status " + answer.status());
        }
        if (took.compareTo(BOUND) > 0) {
            faults.add("took " + took.toMillis() + " ms");
        }
        if (!answer.header("X-Fz").isEmpty()) {
            faults.add("a header that was typed");
        }
        String location = answer.header("Location");
        if (!location.isEmpty() && !location.matches("/(?![/\\\\]).*")) {
            faults.add("leads to " + location);
        }
        String body = new String(answer.body().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        checkBody(answer.header("Content-Type"), body, faults);
        return faults;
    }

    private static void checkBody(String type, String body, List<String> faults) {
        if (type.startsWith("text/html")) {
            Document page = Jsoup.parse(body);
            page.select(REFLECTED).stream().limit(2).forEach(element -> faults.add("reflects " + element.outerHtml()));
            page.select("[href], [action]").stream()
                    .map(element -> element.attr("href") + element.attr("action"))
                    .filter(address -> ELSEWHERE.matcher(address).matches())
                    .limit(2)
                    .forEach(address -> faults.add("leads to " + address));
            INSIDE.matcher(page.text().replace("${40404*2}", ""))
                    .results()
                    .limit(1)
                    .forEach(shown -> faults.add("shows " + shown.group()));
        } else if (type.contains("json") && !type.contains("jsonl")) {
            checkJson(body, faults);
        } else if (type.contains("xml") && !type.contains("openxml")) {
            checkXml(body, faults);
        } else if (type.startsWith("text/csv") && body.matches("(?s).*(^|[\\n,]\"?)[=+@\\t].*")) {
            faults.add("a formula");
        }
    }

    private static void checkJson(String body, List<String> faults) {
        try {
            JSON.readTree(body);
        } catch (JsonProcessingException e) {
            faults.add("no JSON: " + e.getOriginalMessage());
        }
    }

    private static void checkXml(String body, List<String> faults) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.newDocumentBuilder().parse(new InputSource(new StringReader(body)));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            faults.add("no XML: " + e.getMessage());
        }
    }
}
