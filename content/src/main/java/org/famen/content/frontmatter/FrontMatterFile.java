package org.famen.content.frontmatter;

import static java.util.Objects.requireNonNull;

/**
 * A Markdown file with fields before its body.
 *
 * @param name how problems name the file
 * @param id file name without {@code .md}; {@link FrontMatterFolder} has checked its form
 * @param body Markdown without the blank lines around it; may be empty
 * @param bodyLine line in the file on which the body begins, from 1
 */
public record FrontMatterFile(String name, String id, Fields fields, String body, int bodyLine) {

    public FrontMatterFile {
        requireNonNull(name, "name is null");
        requireNonNull(id, "id is null");
        requireNonNull(fields, "fields is null");
        requireNonNull(body, "body is null");
    }

    /** Reports a file that ends after its fields. */
    public String requireBody() {
        if (body.isEmpty()) {
            fields.reject("正文", "yaml.body");
        }
        return body;
    }
}
