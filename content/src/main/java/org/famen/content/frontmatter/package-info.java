/**
 * The fields that editors write: YAML files, Markdown with YAML front matter, and the typed access to fields that table
 * rows share. Whatever is wrong is reported at its line; nothing is thrown at the caller.
 */
@NullMarked
package org.famen.content.frontmatter;

import org.jspecify.annotations.NullMarked;
