package org.famen.portal.fuzz;

import java.util.List;

/**
 * One hostile request.
 *
 * @param number by which it is made again
 * @param target path and query
 * @param body of a form; empty for none
 * @param type of the body, as its sender says
 * @param as who sends it
 */
record Attack(long number, String method, String target, String body, String type, Person as) {
    static final String FORM = "application/x-www-form-urlencoded";

    /** @param host of the portal */
    List<String> headers(String host) {
        return method.equals("POST")
                ? List.of(
                        "Host: " + host,
                        "Accept: text/html, */*;q=0.8",
                        "Cookie: " + as.cookies(),
                        "Content-Type: " + type)
                : List.of("Host: " + host, "Accept: text/html, */*;q=0.8", "Cookie: " + as.cookies());
    }

    @Override
    public String toString() {
        return "request " + number + ": " + method + " " + shortened(target)
                + (body.isEmpty() ? "" : " | " + shortened(body));
    }

    private static String shortened(String text) {
        return text.length() > 300 ? text.substring(0, 300) + "… (" + text.length() + ")" : text;
    }
}
