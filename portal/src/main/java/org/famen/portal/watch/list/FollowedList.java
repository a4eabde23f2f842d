package org.famen.portal.watch.list;

import static java.util.Objects.requireNonNull;

/**
 * A list that can be followed.
 *
 * @param subject under which its state is kept: {@code topic/工资报酬}
 * @param title 主题“工资报酬”
 * @param path where it can be read
 * @param feed path of it as a feed
 */
public record FollowedList(String subject, String title, String path, String feed) {
    public FollowedList {
        requireNonNull(subject, "subject is null");
        requireNonNull(title, "title is null");
    }
}
