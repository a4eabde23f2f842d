package org.famen.content.law.format.word;

/** A paragraph with the number that Word prints in front of it; Word parts the two, whatever it puts between them. */
final class NumberedText {
    private NumberedText() {}

    static String of(String label, String words) {
        return label.isEmpty() || label.matches("[（(].*[）)]|.*[、.．]|[①-⒇]") ? label + words : label + "\u3000" + words;
    }
}
