package org.famen.portal.enforcement;

import java.util.List;
import org.famen.content.enforcement.FileReview;

/** Rounds of reviews of files, the newest first. */
public record ReviewsPage(List<FileReview> rounds) {
    public int drawn() {
        return rounds.stream().mapToInt(FileReview::drawn).sum();
    }

    public int problems() {
        return rounds.stream().mapToInt(FileReview::problems).sum();
    }

    public int rectified() {
        return rounds.stream().mapToInt(FileReview::rectified).sum();
    }
}
