package org.famen.portal.web.error;

/**
 * A page for what went wrong.
 *
 * @param status HTTP status
 * @param key of the words in the bundle: {@code error.<key>.title}, {@code error.<key>.text}
 * @param requestId by which the desk can find it in the log
 */
public record ErrorPage(int status, String key, String requestId) {}
