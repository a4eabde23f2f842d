package org.famen.content.policy;

import java.util.regex.Pattern;

/**
 * Names of attachments that are safe to serve: one file beside its policy, never a way out of the folder, never a type
 * that a browser would run.
 */
final class AttachmentName {
    private static final Pattern SAFE =
            Pattern.compile("(?!\\.)[\\p{L}\\p{N}_（）《》〔〕() .-]{1,100}\\.(?:pdf|ofd|docx|xlsx|doc|xls|txt|csv|jpg|png)");

    private AttachmentName() {}

    static boolean isSafe(String name) {
        return SAFE.matcher(name).matches() && !name.contains("..");
    }
}
