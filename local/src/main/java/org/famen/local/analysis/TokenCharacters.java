package org.famen.local.analysis;

import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.elasticsearch.common.settings.Settings;

/** The setting {@code token_chars} of the n-gram tokenizers: the classes of characters that grams may hold, all by default. */
record TokenCharacters(List<IntPredicate> classes) {
    static TokenCharacters of(Settings settings) {
        return new TokenCharacters(settings.getAsList("token_chars").stream()
                .map(name -> characterClass(name, settings))
                .toList());
    }

    boolean contains(int character) {
        return classes.isEmpty() || classes.stream().anyMatch(accepted -> accepted.test(character));
    }

    private static IntPredicate characterClass(String name, Settings settings) {
        return switch (name.strip().toLowerCase(Locale.ROOT)) {
            case "letter" -> Character::isLetter;
            case "digit" -> Character::isDigit;
            case "whitespace" -> Character::isWhitespace;
            case "punctuation" -> TokenCharacters::isPunctuation;
            case "symbol" -> TokenCharacters::isSymbol;
            case "custom" -> {
                String custom = settings.get("custom_token_chars", "");
                yield character -> custom.indexOf(character) >= 0;
            }
            default ->
                throw new IllegalArgumentException("Unknown token type: '" + name
                        + "', must be one of [letter, digit, whitespace, punctuation, symbol, custom]");
        };
    }

    private static boolean isPunctuation(int character) {
        return switch (Character.getType(character)) {
            case Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION -> true;
            default -> false;
        };
    }

    private static boolean isSymbol(int character) {
        return switch (Character.getType(character)) {
            case Character.CURRENCY_SYMBOL, Character.MATH_SYMBOL, Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL ->
                true;
            default -> false;
        };
    }
}
