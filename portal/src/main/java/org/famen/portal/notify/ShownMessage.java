package org.famen.portal.notify;

import java.time.ZonedDateTime;

/**
 * A text message of a demonstration.
 *
 * @param phone masked
 */
public record ShownMessage(ZonedDateTime at, String phone, String text) {}
