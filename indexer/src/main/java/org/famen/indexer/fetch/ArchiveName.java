package org.famen.indexer.fetch;

import java.util.regex.Pattern;

/** Names of archives and of what is made of them. */
final class ArchiveName {
    private static final Pattern ARCHIVE = Pattern.compile("(?i)\\.(zip|tar\\.gz|tgz)$");
    private static final Pattern UNUSABLE = Pattern.compile("[^\\p{L}\\p{N}._-]+");
    private static final int MAX_LENGTH = 60;

    private ArchiveName() {}

    static boolean isArchive(String fileName) {
        return ARCHIVE.matcher(fileName).find();
    }

    /**
     * The last part of a path without the archive's ending, as a folder can be called: {@code laws} for
     * {@code /a/laws.tar.gz}.
     */
    static String of(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        String bare = ARCHIVE.matcher(file).replaceFirst("");
        String usable = UNUSABLE.matcher(bare).replaceAll("-").replaceFirst("^\\.+", "");
        String name = usable.codePoints()
                .limit(MAX_LENGTH)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return name.isEmpty() ? "laws" : name;
    }
}
