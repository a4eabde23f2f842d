package org.famen.portal.web.error;

import io.micronaut.serde.annotation.Serdeable;

/**
 * An error of the API.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>
 */
@Serdeable
public record Problem(String type, String title, int status, String detail, String instance) {
    public static final String MEDIA_TYPE = "application/problem+json";
}
