package org.famen.portal.fuzz;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * What nobody should type and somebody will. All markup in it is named {@code fz}, so that it is known again in an answer.
 */
final class Grammar {
    private static final List<String> WORDS = List.of("路灯", "打碎路灯 赔偿", "欠薪怎么办", "試用期", "lvshi", "a", "的", " ", "");
    private static final List<String> CITATIONS = List.of(
            "路灯法5", "《路灯法》第三条第一款", "第一百二十条之一", "路灯法第三条至第五条", "法释〔2020〕17号", "民法典第99999999999条", "《《路灯法》》第第条", "本法第零条");
    private static final List<String> MARKUP = List.of(
            "<fz onfz=1>",
            "\"><img src=fz onerror=fz()>",
            "' onfz='1",
            "\" onfz=\"1",
            "</title><script>fz</script>",
            "</script><script>fz</script>",
            "<svg/onload=fz>",
            "javascript:fz",
            "data:text/html,<script>fz</script>",
            "<iframe src=fz>",
            "]]><fz>",
            "<!-- fz",
            "&lt;fz&gt;",
            "<a href=\"javascript:fz\">fz</a>",
            "[fz](javascript:fz)",
            "\\u003cfz\\u003e");
    private static final List<String> TEMPLATES = List.of(
            "${40404*2}",
            "#{40404*2}",
            "*{40404*2}",
            "@{40404*2}",
            "[[${40404*2}]]",
            "__${40404*2}__::.x",
            "{{40404*2}}",
            "%{40404*2}");
    private static final List<String> SQL = List.of(
            "' OR '1'='1",
            "'; DROP TABLE search_log; --",
            "1) UNION SELECT NULL,NULL--",
            "'||pg_sleep(20)||'",
            "1;SELECT pg_sleep(20)",
            "\\'; --",
            "%_%",
            "$$",
            ":name",
            "?",
            "{fn now()}",
            "\"; --");
    private static final List<String> PATHS = List.of(
            "../../../../etc/passwd",
            "..%2f..%2fapplication.yml",
            "%2e%2e/%2e%2e",
            "..\\..\\application.yml",
            "/etc/passwd\u0000.html",
            "//evil.example/",
            "/\\evil.example",
            "https://evil.example/",
            ".",
            "..",
            "a;b=c",
            "file:///etc/passwd",
            "classpath:application.yml");
    private static final List<String> PERCENT = List.of(
            "%",
            "%z",
            "%zz",
            "%u0041",
            "%25",
            "%C0%AF",
            "%FF%FE",
            "%ED%A0%80",
            "%F0%9F",
            "%00",
            "%0d%0aX-Fz:%20yes",
            "+",
            "%2B");
    private static final List<String> NUMBERS = List.of(
            "-1",
            "0",
            "-0",
            "2147483647",
            "2147483648",
            "-2147483649",
            "9223372036854775807",
            "9223372036854775808",
            "1e309",
            "1e-400",
            "NaN",
            "Infinity",
            "0x10",
            "٣",
            "３",
            "½",
            "1,000",
            "1.2.3",
            "00000000000000000000000000001");
    private static final List<String> DATES = List.of(
            "2026-02-30",
            "2026-11-24",
            "0000-00-00",
            "0000-01-01",
            "-0001-01-01",
            "+999999999-12-31",
            "-999999999-01-01",
            "9999-12-31",
            "2026-13",
            "2026-00",
            "10000-01",
            "2026-11-24T25:61",
            "2026-11-24T09:00",
            "+999999999-12-31T23:59",
            "24:00",
            "2026-W53-7",
            "二〇二六年十一月",
            "east@2026-11-25T09:00",
            "@@T");
    private static final List<String> LUCENE = List.of(
            "field:(a TO b]",
            "*:*",
            "_exists_:id",
            "/.*.*.*/",
            "/(a+)+$/",
            "a~9 b^99",
            "AND OR NOT",
            "\"a b\"~99999999999",
            "----",
            "-\"a\" -\"b\" -c",
            "+-&&||!(){}[]^\"~*?:\\/",
            "{\"match_all\":{}}",
            "{\"query\":{\"script\":{\"source\":\"1\"}}}",
            "{}\n{\"index\":{}}\n",
            "[[[[{}]]]]");
    private static final List<String> UNICODE = List.of(
            "\u202e\u200b\ufeff",
            "\ue000\ue001\uffff",
            "😀👨‍👩‍👧‍👦",
            "𠮷𰻞",
            "\udbff\udfff",
            "e\u0301\u0301\u0301\u0301\u0301",
            "ＡＢＣ１２３",
            "ﷺ",
            "İıſK",
            "\u0000",
            "\u0001\u0007\u001b[31m",
            "\u007f\u0085\u2028\u2029",
            "a\tb\u000bc",
            "x\r\nX-Fz: yes\r\n\r\n",
            "\ufdd0\ufffe");
    private static final List<String> FORMULAS =
            List.of("=1+1", "+1", "-1+1", "@SUM(A1)", "\t=1", "＝1", "=HYPERLINK(\"fz\")");
    private static final List<List<String>> KINDS = List.of(
            WORDS, CITATIONS, MARKUP, MARKUP, TEMPLATES, SQL, PATHS, PERCENT, NUMBERS, DATES, LUCENE, UNICODE, UNICODE,
            FORMULAS);
    private static final String BRACKETS = "()（）《》“”\"\"''[]{}【】〔〕";
    private static final int DEEPEST = 1_200;
    private static final int MAX_LENGTH = 9_000;

    private final RandomGenerator random;

    Grammar(RandomGenerator random) {
        this.random = random;
    }

    <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** One of a hundred, in {@code percent} of all cases. */
    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    String value() {
        return switch (random.nextInt(20)) {
            case 0 -> nested();
            case 1 -> repeated();
            case 2 -> characters();
            case 3, 4, 5 -> any(any(KINDS)) + any(any(KINDS));
            case 6 -> any(any(KINDS)) + any(any(KINDS)) + any(any(KINDS));
            default -> any(any(KINDS));
        };
    }

    /** A value as it may stand in an address: mostly as a browser encodes it, sometimes bare. */
    String written(String value) {
        if (chance(88)) {
            return encoded(value);
        }
        StringBuilder bare = new StringBuilder();
        value.chars()
                .forEach(unit -> bare.append(
                        unit <= ' ' || unit > '~'
                                ? encoded(Character.toString((char) unit))
                                : Character.toString((char) unit)));
        return bare.toString();
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private String nested() {
        int pair = 2 * random.nextInt(BRACKETS.length() / 2);
        int deep = 1 + random.nextInt(chance(20) ? DEEPEST : 40);
        String open = Character.toString(BRACKETS.charAt(pair));
        String close = Character.toString(BRACKETS.charAt(pair + 1));
        return open.repeat(deep) + any(WORDS) + close.repeat(chance(50) ? deep : random.nextInt(deep));
    }

    private String repeated() {
        String unit = any(List.of("a", "灯", "😀", "( ", "\"", "路灯 ", "-", "第一条", "<fz>", "'"));
        return unit.repeat(1 + random.nextInt(chance(10) ? MAX_LENGTH : 300) / unit.length());
    }

    /** Of any plane; halves of pairs too. */
    private String characters() {
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(30);
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(random.nextInt(chance(50) ? 0x3000 : Character.MAX_CODE_POINT + 1));
        }
        return text.toString();
    }
}
