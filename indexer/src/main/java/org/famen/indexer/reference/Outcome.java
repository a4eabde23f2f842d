package org.famen.indexer.reference;

/** What became of words that speak of a provision. */
public enum Outcome {
    /** The provision is there, in the version that held when the citing text began. */
    RESOLVED("resolved"),
    /** The law is older than its oldest text that was read; the number is that of a later text and may have changed. */
    LATER_TEXT("resolved in a later text than the one meant"),
    /** The law is known and no text of it was read. */
    NO_TEXT("law without a text"),
    /** Nothing that was read is called so. */
    UNKNOWN_LAW("no such law was read"),
    NO_SUCH_ARTICLE("no such article"),
    /** The article is there, its 款 or 项 is not. */
    NO_SUCH_PART("no such paragraph or item");

    private final String words;

    Outcome(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether the provision that is meant is there. */
    public boolean isFound() {
        return this == RESOLVED || this == LATER_TEXT;
    }

    /** Whether a reader can be led somewhere: to the provision, to the article without the part, to the law. */
    boolean canBeLinked() {
        return this != UNKNOWN_LAW && this != NO_SUCH_ARTICLE;
    }
}
