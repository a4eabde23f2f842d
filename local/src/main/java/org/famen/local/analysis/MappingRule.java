package org.famen.local.analysis;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rule of the {@code mapping} character filter: {@code from => to}, with the escapes that Elasticsearch documents. */
record MappingRule(String from, String to) {
    private static final Pattern RULE = Pattern.compile("(.*)\\s*=>\\s*(.*)\\s*$");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9A-Fa-f]{4})|(.))");

    static MappingRule parse(String rule) {
        Matcher sides = RULE.matcher(rule);
        if (!sides.find()) {
            throw new IllegalArgumentException("Invalid Mapping Rule : [" + rule + "]");
        }
        return new MappingRule(
                unescape(sides.group(1).strip()), unescape(sides.group(2).strip()));
    }

    private static String unescape(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(
                        match.group(1) == null
                                ? character(match.group(2))
                                : Character.toString(Integer.parseInt(match.group(1), 16))));
    }

    private static String character(String escaped) {
        return switch (escaped) {
            case "n" -> "\n";
            case "t" -> "\t";
            case "r" -> "\r";
            case "b" -> "\b";
            case "f" -> "\f";
            default -> escaped;
        };
    }
}
