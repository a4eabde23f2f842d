package org.famen.content.problem;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Something in a source file that a person should look at.
 *
 * @param file path as the person named it, relative to the folder that was read
 * @param line line in that file, from 1; 0 when the whole file is meant
 * @param cell cell of a spreadsheet, such as C7; empty when no cell is meant
 * @param severity whether the file, a part of it or nothing was left out
 * @param code key of the sentence in {@code problems.properties}, such as {@code law.article.duplicate}
 * @param arguments what the sentence speaks of, in the order of its placeholders
 */
public record Problem(String file, int line, String cell, Severity severity, String code, List<String> arguments) {

    public Problem {
        requireNonNull(file, "file is null");
        requireNonNull(cell, "cell is null");
        requireNonNull(severity, "severity is null");
        requireNonNull(code, "code is null");
        arguments = List.copyOf(arguments);
    }

    public static Problem error(String file, int line, String code, String... arguments) {
        return new Problem(file, line, "", Severity.ERROR, code, List.of(arguments));
    }

    public static Problem warning(String file, int line, String code, String... arguments) {
        return new Problem(file, line, "", Severity.WARNING, code, List.of(arguments));
    }

    /** The same problem in one cell. */
    public Problem in(String address) {
        return new Problem(file, line, address, severity, code, arguments);
    }

    /** {@code file:line}, {@code file:C7} in a spreadsheet, or the file alone when no single line is meant. */
    public String place() {
        if (!cell.isEmpty()) {
            return file + ":" + cell;
        }
        return line > 0 ? file + ":" + line : file;
    }
}
