package org.famen.content.mechanism;

import static java.util.Objects.requireNonNull;

/**
 * Something that is handed over to.
 *
 * @param name short: 调解, 律师, 公证, 仲裁, 法律援助, X
 * @param work what it does
 * @param link an address of the portal
 */
public record Force(String name, String work, String link) {
    public Force {
        requireNonNull(name, "name is null");
        requireNonNull(work, "work is null");
        requireNonNull(link, "link is null");
    }
}
