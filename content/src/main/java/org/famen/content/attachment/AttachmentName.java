package org.famen.content.attachment;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.famen.content.frontmatter.Field;
import org.famen.content.frontmatter.Fields;

/**
 * Names of attachments that are safe to serve: one file in its owner's folder, never a way out of it, never a type that a
 * browser would run.
 */
public final class AttachmentName {
    private static final Pattern SAFE =
            Pattern.compile("(?!\\.)[\\p{L}\\p{N}_（）《》〔〕() .-]{1,100}\\.(?:pdf|ofd|docx|xlsx|doc|xls|txt|csv|jpg|png)");

    private AttachmentName() {}

    public static boolean isSafe(String name) {
        return SAFE.matcher(name).matches() && !name.contains("..");
    }

    /** One file name. */
    public static Field<String> read(Fields fields, String name) {
        return fields.text(name)
                .convert(
                        file -> Optional.of(file).filter(AttachmentName::isSafe),
                        file -> fields.reject(name, "attachment.name", file));
    }

    /** Several file names. */
    public static Field<List<String>> readAll(Fields fields, String name) {
        return fields.texts(name)
                .convert(
                        files -> Optional.of(files).filter(all -> all.stream().allMatch(AttachmentName::isSafe)),
                        files -> files.stream()
                                .filter(file -> !isSafe(file))
                                .forEach(file -> fields.reject(name, "attachment.name", file)));
    }
}
