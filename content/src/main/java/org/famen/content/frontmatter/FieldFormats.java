package org.famen.content.frontmatter;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** How editors may write numbers, yes and no, web addresses and lists on one line. */
final class FieldFormats {
    /** Nine digits fit an int, and keep a hostile exponent from ever being computed. */
    private static final Pattern INTEGER = Pattern.compile("[+-]?\\d{1,9}");

    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,9}(?:\\.\\d{1,12})?");

    /** 、 inside 《》 belongs to a title, such as 《最高人民法院、最高人民检察院……解释》. */
    private static final Pattern SEPARATOR = Pattern.compile("[、；;](?![^《》]*》)");

    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("[；;](?![^《》]*》)");

    private FieldFormats() {}

    static Optional<Integer> integer(String text) {
        return INTEGER.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    static Optional<Double> decimal(String text) {
        return DECIMAL.matcher(text).matches() ? Optional.of(Double.valueOf(text)) : Optional.empty();
    }

    static Optional<BigDecimal> number(String text) {
        return DECIMAL.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    static Optional<Boolean> yesNo(String text) {
        return switch (text) {
            case "是", "有", "true" -> Optional.of(true);
            case "否", "无", "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** Only http and https: what is read here becomes a link on a page. */
    static Optional<URI> webAddress(String text) {
        try {
            URI address = new URI(text);
            boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
            return web && address.getHost() != null && address.getUserInfo() == null
                    ? Optional.of(address)
                    : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    /** Parts of one line, without blanks and repetitions, in order. */
    static List<String> parts(String text) {
        return split(text, SEPARATOR);
    }

    /** Sentences of one line, likewise. */
    static List<String> sentences(String text) {
        return split(text, BETWEEN_SENTENCES);
    }

    private static List<String> split(String text, Pattern separator) {
        return List.copyOf(new LinkedHashSet<>(Arrays.stream(separator.split(text))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList()));
    }
}
