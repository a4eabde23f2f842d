package org.famen.content.frontmatter;

import org.famen.content.problem.Problems;

/** Front matter files for the tests of the readers built on them, without a disk. */
public final class FrontMatterFiles {
    private FrontMatterFiles() {}

    /** A file called {@code name.md} whose first field stands on line 2. */
    public static FrontMatterFile of(String name, String yaml, String body, Problems problems) {
        Fields fields = new YamlReader(problems).parse(yaml, name + ".md", 2).orElseThrow();
        return new FrontMatterFile(name + ".md", name, fields, body, 1);
    }
}
