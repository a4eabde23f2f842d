package org.famen.portal.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.famen.portal.testing.Caller;
import org.famen.portal.testing.Reply;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Somebody who opens what there is to open and sends whatever form stands there, filled with what may pass. */
final class Presser {
    /** What ends the walk, or is no page. */
    private static final Predicate<String> NOT_FOR_A_WALK =
            address -> address.matches(".*(sign-|/account|/staff|/keys|/files/|/links|\\.csv|\\.xlsx|\\.ics|\\?).*");

    private static final Map<String, List<String>> KNOWN = Map.of(
            "place", List.of("东区", "西区"),
            "name", List.of("王测试", "李测试"),
            "date", List.of("2026-11-24", "2026-11-25", "2026-12-01"),
            "from", List.of("2026-11-26T09:00", "2026-11-24T14:00"),
            "until", List.of("2026-11-26T12:00", "2026-11-24T17:00"));
    private static final List<String> DAYS = List.of("2026-11-24", "2026-11-27", "2026-12-10", "2027-01-15");
    private static final List<String> TEXTS = List.of("灯坏了三个月，没有人来修。", "缺一份工资条。", "测试");
    private static final int MOST_LINKS = 3;
    /** A field that nobody sees is for robots, and what fills it is thrown away. */
    private static final String SHOWN = ":not([tabindex=-1])";

    private final Caller browser;
    private final Random random;
    private final String phone;

    Presser(Caller browser, Random random, String phone) {
        this.browser = browser;
        this.random = random;
        this.phone = phone;
    }

    /**
     * Opens a page, follows some links of its own kind, and sends a form of the page where that led.
     *
     * @param within what the addresses of links must begin with
     * @return what came last, and from where
     */
    Pressed walk(String start, String within) {
        Reply page = browser.get(start);
        for (int links = random.nextInt(MOST_LINKS); links > 0; links--) {
            List<String> ways = page.html().select("main a[href]").eachAttr("href").stream()
                    .filter(way -> way.startsWith(within))
                    .filter(NOT_FOR_A_WALK.negate())
                    .toList();
            page = ways.isEmpty() ? page : browser.get(any(ways));
        }
        List<Element> forms = page.html().select("main form[method=post]").stream()
                .filter(form -> !NOT_FOR_A_WALK.test(form.attr("action")))
                .toList();
        if (forms.isEmpty()) {
            return new Pressed("looked at " + browser.path(), page);
        }
        Element form = any(forms);
        String action = form.attr("action").isEmpty() ? browser.path() : form.attr("action");
        Map<String, String> typed = fill(form);
        return new Pressed(action + " " + typed, browser.post(action, typed));
    }

    /** @param what for people */
    record Pressed(String what, Reply reply) {}

    private Map<String, String> fill(Element form) {
        Map<String, String> typed = new HashMap<>();
        for (String name : form.select("input[name]" + SHOWN + ", select[name], textarea[name]")
                .eachAttr("name")) {
            Elements fields = form.select("[name=" + name + "]");
            String value = value(name, any(new ArrayList<>(fields)));
            if (!value.isEmpty()) {
                typed.put(name, value);
            }
        }
        List<Element> buttons = form.select("button[name]");
        if (!buttons.isEmpty()) {
            Element pressed = any(buttons);
            typed.put(pressed.attr("name"), pressed.attr("value"));
        }
        return typed;
    }

    private String value(String name, Element field) {
        String type = field.tagName().equals("input") ? field.attr("type") : field.tagName();
        return switch (type) {
            case "hidden" -> field.attr("value");
            case "radio", "checkbox" -> field.hasAttr("value") ? field.attr("value") : "on";
            case "select" -> any(field.select("option").eachAttr("value"));
            case "textarea" -> any(TEXTS);
            case "date" -> any(DAYS);
            case "file", "submit" -> "";
            default -> name.contains("phone") ? phone : any(KNOWN.getOrDefault(name, TEXTS));
        };
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
